/* The panel on an action: its veto and the touchpoints it improves. Other features fill the slot below it. */
(function () {
  "use strict";

  if (window.TouchpointAction) {
    return;
  }

  var ui = window.TouchpointUi;

  function improved(touchpoints, browse) {
    var made = ui.element("section", null, "tp-improved");
    var heading = made.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.action.js.improves")));
    heading.id = ui.id("improves");
    made.setAttribute("aria-labelledby", heading.id);
    if (!touchpoints.length) {
      made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.action.js.improves.none"), "tp-hint"));
      return made;
    }
    var list = made.appendChild(ui.element("ul"));
    touchpoints.forEach(function (touchpoint) {
      var item = list.appendChild(ui.element("li"));
      item.appendChild(ui.element("a", touchpoint.key + " " + touchpoint.summary)).href = browse + touchpoint.key;
      if (touchpoint.breaks) {
        var mark = item.appendChild(ui.element("span", null, "tp-breaks"));
        mark.appendChild(ui.element("span", " ⚡ ")).setAttribute("aria-hidden", "true");
        mark.appendChild(document.createTextNode(AJS.I18n.getText("touchpoint.plan.breaks", touchpoint.breaks)));
      }
    });
    return made;
  }

  function load(root, focus) {
    var main = root.querySelector(".tp-action-main");
    var url = root.dataset.rest + "/actions/" + encodeURIComponent(root.dataset.issue) + "/veto";
    return ui.ask("GET", url).then(function (got) {
      main.removeAttribute("aria-busy");
      ui.clear(main);
      if (got.status !== 200) {
        main.appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      if (got.answer.veto) {
        main.appendChild(window.TouchpointVeto.mark(got.answer.veto));
      }
      if (got.answer.mayVeto) {
        main.appendChild(window.TouchpointVeto.buttons(root.dataset.rest, got.answer, function () {
          return load(root, true);
        }));
      }
      main.appendChild(improved(got.answer.touchpoints, root.dataset.browse));
      if (focus && main.querySelector("button")) {
        main.querySelector("button").focus();
      }
    }).catch(function () {
      ui.clear(main).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.action.js.failed")));
    });
  }

  function start() {
    Array.prototype.forEach.call(document.querySelectorAll(".tp-action:not([data-started])"), function (root) {
      root.setAttribute("data-started", "true");
      load(root, false).then(function () {
        document.dispatchEvent(new CustomEvent("touchpoint:panel", { detail: { root: root } }));
      });
    });
  }

  window.TouchpointAction = { start: start };
})();
