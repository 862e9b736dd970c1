/* On every issue, so as small as can be: the dialog's script is loaded when somebody wants to log an incident. The link leads to the
   issue itself with a mark, so that it also works where no script caught the click. */
(function () {
  "use strict";

  function open(link) {
    WRM.require(["wr!app.touchpoint.jira:incident"], function () {
      window.TouchpointIncidents.logFromIssue(link);
    });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("#touchpoint-log-incident");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    }
  });

  AJS.toInit(function () {
    var link = document.getElementById("touchpoint-log-incident");
    if (link && /[?&]touchpointIncident=log(&|$)/.test(window.location.search)) {
      open(link);
    }
  });
})();
