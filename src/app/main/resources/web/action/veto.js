/* The veto of a touchpoint manager on an action: how it is shown, and the dialogs that give, word anew and lift it. */
(function () {
  "use strict";

  if (window.TouchpointVeto) {
    return;
  }

  var ui = window.TouchpointUi;

  function address(rest, key) {
    return rest + "/actions/" + encodeURIComponent(key) + "/veto";
  }

  /* Who, when and why, made of text only. */
  function mark(veto) {
    var made = ui.element("div", null, "tp-veto");
    var head = made.appendChild(ui.element("p"));
    head.appendChild(ui.element("strong", "✕ " + AJS.I18n.getText("touchpoint.action.js.veto")));
    head.appendChild(document.createTextNode(" · " + veto.by + " · " + ui.day(veto.at.slice(0, 10))));
    made.appendChild(ui.element("p", veto.reason, "tp-story"));
    return made;
  }

  /* Sends and closes, or says in the dialog why not. */
  function sending(dialog, expected, question, done) {
    dialog.fail("");
    return question().then(function (got) {
      if (got.status !== expected) {
        dialog.fail(ui.errorsOf(got.answer));
        return undefined;
      }
      dialog.close();
      return done();
    }).catch(function () {
      dialog.fail(AJS.I18n.getText("touchpoint.action.js.failed"));
    });
  }

  function give(rest, action, done) {
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.action.js.give.title", action.key), AJS.I18n.getText("touchpoint.action.js.cancel"));
    dialog.body.appendChild(ui.element("p", action.summary));
    var reason = ui.area(action.veto ? action.veto.reason : "", 4);
    reason.required = true;
    dialog.body.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.action.js.reason"), reason, AJS.I18n.getText("touchpoint.action.js.reason.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.action.js.give.send"), function () {
      return sending(dialog, 200, function () {
        return ui.ask("PUT", address(rest, action.key), { reason: reason.value });
      }, function () {
        ui.announce(AJS.I18n.getText("touchpoint.action.js.given"));
        return done();
      });
    });
    dialog.show();
    reason.focus();
  }

  function lift(rest, action, done) {
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.action.js.lift.title", action.key), AJS.I18n.getText("touchpoint.action.js.cancel"));
    dialog.body.appendChild(mark(action.veto));
    dialog.act(AJS.I18n.getText("touchpoint.action.js.lift"), function () {
      return sending(dialog, 204, function () {
        return ui.ask("DELETE", address(rest, action.key));
      }, function () {
        ui.announce(AJS.I18n.getText("touchpoint.action.js.lifted"));
        return done();
      });
    });
    dialog.show();
  }

  /* What a manager may do; action: {key, summary, veto}. */
  function buttons(rest, action, done) {
    var made = ui.element("div", null, "tp-veto-buttons");
    made.appendChild(ui.button(
      action.veto ? AJS.I18n.getText("touchpoint.action.js.reword") : AJS.I18n.getText("touchpoint.action.js.give"),
      "aui-button-link tp-veto-give",
      action.veto
        ? AJS.I18n.getText("touchpoint.action.js.reword.label", action.key)
        : AJS.I18n.getText("touchpoint.action.js.give.label", action.key),
      function () {
        give(rest, action, done);
      }));
    if (action.veto) {
      made.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.action.js.lift"),
        "aui-button-link tp-veto-lift",
        AJS.I18n.getText("touchpoint.action.js.lift.label", action.key),
        function () {
          lift(rest, action, done);
        }));
    }
    return made;
  }

  window.TouchpointVeto = { mark: mark, buttons: buttons };
})();
