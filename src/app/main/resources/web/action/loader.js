/* On every issue, so as small as can be: loads the scripts of the panel on actions only where there is one. */
(function () {
  "use strict";

  function load() {
    if (document.querySelector(".tp-action:not([data-loading])")) {
      Array.prototype.forEach.call(document.querySelectorAll(".tp-action"), function (panel) {
        panel.setAttribute("data-loading", "true");
      });
      WRM.require(["wr!app.touchpoint.jira:action-panel"], function () {
        window.TouchpointAction.start();
      });
    }
  }

  AJS.toInit(load);
  if (window.JIRA && JIRA.bind && JIRA.Events) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, load);
  }
})();
