/* The line in the touchpoint panel that offers back what the issue lost when it was moved. Nothing was lost, nothing is shown. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var NAMES = {
    phase: AJS.I18n.getText("touchpoint.moved.field.phase"),
    channel: AJS.I18n.getText("touchpoint.moved.field.channel"),
    ist: AJS.I18n.getText("touchpoint.moved.field.ist"),
    soll: AJS.I18n.getText("touchpoint.moved.field.soll"),
    importance: AJS.I18n.getText("touchpoint.moved.field.importance")
  };

  function number(text) {
    return Number(text).toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
  }

  function line(value) {
    var isOption = value.field === "phase" || value.field === "channel";
    var text = NAMES[value.field] + ": " + (isOption ? value.value : number(value.value));
    return ui.element("li", value.fits ? text : text + " – " + AJS.I18n.getText("touchpoint.moved.nosuch"));
  }

  function show(node, address, moved) {
    ui.clear(node);
    if (!moved.values.length) {
      return;
    }
    var box = node.appendChild(ui.message("info", AJS.I18n.getText("touchpoint.moved.lost")));
    var list = box.appendChild(ui.element("ul"));
    moved.values.forEach(function (value) {
      list.appendChild(line(value));
    });
    if (!moved.mayTake) {
      return;
    }
    var errors = ui.element("div");
    function act(method, done) {
      return function () {
        ui.ask(method, address).then(
          function (reply) {
            if (reply.status !== 200) {
              ui.clear(errors).appendChild(ui.message("error", ui.errorsOf(reply.answer)));
              return;
            }
            show(node, address, reply.answer);
            ui.announce(done);
            if (method === "POST") {
              window.location.reload();
            }
          },
          function () {
            ui.clear(errors).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.moved.failed")));
          }
        );
      };
    }
    if (moved.values.some(function (value) { return value.fits; })) {
      box.appendChild(ui.button(AJS.I18n.getText("touchpoint.moved.take"), "", "", act("POST", AJS.I18n.getText("touchpoint.moved.taken"))));
    }
    box.appendChild(ui.button(AJS.I18n.getText("touchpoint.moved.drop"), "aui-button-link", "", act("DELETE", AJS.I18n.getText("touchpoint.moved.dropped"))));
    box.appendChild(errors);
  }

  ui.slot("moved", function (node) {
    var address = node.dataset.rest + "/touchpoints/" + encodeURIComponent(node.dataset.issue) + "/moved";
    ui.ask("GET", address).then(function (reply) {
      if (reply.status === 200) {
        show(node, address, reply.answer);
      }
    });
  });
})();
