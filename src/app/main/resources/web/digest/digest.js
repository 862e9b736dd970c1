/* How often the reader is told by mail what is to be measured, on the page Measurements. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function show(node, url, rhythm) {
    var choice = ui.select([
      { value: "never", label: AJS.I18n.getText("touchpoint.digest.js.never") },
      { value: "day", label: AJS.I18n.getText("touchpoint.digest.js.day") },
      { value: "week", label: AJS.I18n.getText("touchpoint.digest.js.week") }
    ], rhythm);
    choice.className += " tp-digest";
    var said = ui.element("div");
    said.setAttribute("role", "status");
    choice.addEventListener("change", function () {
      ui.clear(said);
      ui.ask("PUT", url, { rhythm: choice.value }).then(function (got) {
        said.appendChild(got.status === 200
          ? ui.element("p", AJS.I18n.getText("touchpoint.digest.js.saved"), "tp-hint")
          : ui.message("error", ui.errorsOf(got.answer)));
      }).catch(function () {
        said.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.digest.js.unreachable")));
      });
    });
    node.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.digest.js.label"), choice, AJS.I18n.getText("touchpoint.digest.js.hint")));
    node.appendChild(said);
    node.setAttribute("data-ready", "true");
  }

  /* Who is not logged in is told nothing, and asked nothing. */
  ui.slot("digest", function (node) {
    var url = node.dataset.rest + "/projects/" + encodeURIComponent(node.dataset.project) + "/digest";
    ui.ask("GET", url).then(function (got) {
      if (got.status === 200) {
        show(node, url, got.answer.rhythm);
      }
    }).catch(function () {
      node.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.digest.js.unreachable")));
    });
  });
})();
