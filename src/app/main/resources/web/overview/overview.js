/* The largest perception gap is shown on demand only: it tells what customers think. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function show(box, info, browse) {
    ui.clear(box);
    var line = box.appendChild(ui.element("p"));
    if (info.state === "shown") {
      var link = line.appendChild(ui.element("a", info.summary));
      link.href = browse + info.issueKey;
      line.appendChild(document.createTextNode(" "));
      line.appendChild(ui.element("span", info.text, "tp-ov-note"));
    } else {
      line.textContent = info.text;
    }
    box.focus();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("#tp-overview-reveal");
    if (!button) {
      return;
    }
    var page = document.getElementById("tp-overview");
    var box = document.getElementById("tp-overview-perception");
    button.disabled = true;
    ui.ask("POST", page.dataset.reveal, {}).then(function (got) {
      if (got.status === 200) {
        show(box, got.answer, page.dataset.browse);
      } else {
        button.disabled = false;
        box.appendChild(ui.message("error", ui.errorsOf(got.answer)));
      }
    }).catch(function () {
      button.disabled = false;
      box.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.overview.unreachable")));
    });
  });
})();
