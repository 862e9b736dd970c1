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
        /* The lists follow the Ist; an action changes it when it has worked. Jira's message says that the action is there. */
      }
    });
  });
})();
