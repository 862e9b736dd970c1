/* On every issue, so as small as can be: puts the matrix of a phase on its Journey Phase issue. */
(function () {
  "use strict";

  function say(place, text) {
    var status = place.querySelector("[role='status']");
    status.textContent = text;
    place.removeAttribute("aria-busy");
  }

  /* The column comes drawn by the template of the whole matrix; what else may come with it is left. */
  function show(place, html) {
    var drawn = new DOMParser().parseFromString(html, "text/html").querySelector(".tp-matrix-page, .tp-matrix-note");
    if (!drawn) {
      throw new Error("The page holds no matrix.");
    }
    while (place.firstChild) {
      place.removeChild(place.firstChild);
    }
    place.appendChild(document.importNode(drawn, true));
    place.removeAttribute("aria-busy");
  }

  function fill(place) {
    fetch(place.dataset.url, { headers: { Accept: "text/html" }, credentials: "same-origin" })
      .then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.text();
      })
      .then(function (html) {
        show(place, html);
      })
      .catch(function () {
        say(place, place.dataset.failed);
      });
  }

  function load() {
    var places = document.querySelectorAll(".tp-phase-panel:not([data-loading])");
    if (places.length) {
      Array.prototype.forEach.call(places, function (place) {
        place.setAttribute("data-loading", "true");
      });
      WRM.require(["wr!app.touchpoint.jira:matrix-page"], function () {
        Array.prototype.forEach.call(places, fill);
      });
    }
  }

  AJS.toInit(load);
  if (window.JIRA && JIRA.bind && JIRA.Events) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, load);
  }
})();
