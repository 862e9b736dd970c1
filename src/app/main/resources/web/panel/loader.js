/* On every issue, so as small as can be: loads the scripts of the touchpoint panel only where there is one. */
(function () {
  "use strict";

  function load() {
    if (document.querySelector(".tp-panel:not([data-loading])")) {
      Array.prototype.forEach.call(document.querySelectorAll(".tp-panel"), function (panel) {
        panel.setAttribute("data-loading", "true");
      });
      WRM.require(["wr!app.touchpoint.jira:touchpoint-panel"], function () {
        window.TouchpointPanel.start();
      });
    }
  }

  AJS.toInit(load);
  if (window.JIRA && JIRA.bind && JIRA.Events) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, load);
  }
})();
