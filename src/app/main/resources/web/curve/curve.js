/* The one step from a low or a high to an action that improves it, and what is kept back until somebody asks. */
(function () {
  "use strict";

  /* What customers think is shown from now on, here and everywhere. */
  function reveal(button) {
    button.disabled = true;
    window.TouchpointUi.ask("POST", button.dataset.url, {}).then(
      function (got) {
        if (got.status === 200) {
          window.location.reload();
        } else {
          button.disabled = false;
          button.parentNode.appendChild(window.TouchpointUi.message("error", window.TouchpointUi.errorsOf(got.answer)));
        }
      },
      function () {
        button.disabled = false;
      }
    );
  }

  /* The lists as they are now, with what improves each touchpoint; whoever worked with one of them goes on there. */
  function listsAnew(key) {
    window.fetch(window.location.href, { credentials: "same-origin" })
      .then(function (answer) {
        return answer.text();
      })
      .then(function (text) {
        var anew = new DOMParser().parseFromString(text, "text/html").querySelector(".tp-curve-lists");
        if (!anew) {
          window.location.reload();
          return;
        }
        document.querySelector(".tp-curve-lists").replaceWith(document.adoptNode(anew));
        window.TouchpointHelp.fill();
        var button = Array.prototype.filter.call(document.querySelectorAll(".tp-curve-act"), function (each) {
          return each.dataset.key === key;
        })[0];
        if (button) {
          button.focus();
        }
      })
      .catch(function () {
        window.location.reload();
      });
  }

  document.addEventListener("click", function (event) {
    var asking = event.target.closest("#tp-curve-reveal");
    if (asking) {
      reveal(asking);
      return;
    }
    var button = event.target.closest(".tp-curve-act");
    if (!button) {
      return;
    }
    window.TouchpointCreateAction.open({
      rest: document.getElementById("tp-curve").dataset.rest,
      touchpoint: { key: button.dataset.key, summary: button.dataset.summary },
      done: function () {
        listsAnew(button.dataset.key);
      }
    });
  });
})();
