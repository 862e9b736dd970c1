/* The one step from a low or a high to an action that improves it. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
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
