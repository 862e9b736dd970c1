/* The settings of a plan: says how far the run is that judges all actions again. */
(function () {
  "use strict";

  var POLL_MILLIS = 1000;

  function follow(line) {
    fetch(line.getAttribute("data-run"), { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.json();
      })
      .then(function (run) {
        if (run.over) {
          line.textContent = line.getAttribute(run.state === "failed" ? "data-failed" : "data-over");
          return;
        }
        var percent = run.total === 0 ? 0 : Math.floor((100 * run.done) / run.total);
        line.textContent = line.getAttribute("data-progress").replace("{0}", String(percent));
        window.setTimeout(follow, POLL_MILLIS, line);
      })
      .catch(function () {
        // The next look at the page tells; what was saved is saved.
        line.textContent = "";
      });
  }

  AJS.toInit(function () {
    var line = document.getElementById("tp-run");
    if (line) {
      follow(line);
    }
  });
})();
