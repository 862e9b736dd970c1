/* The dialog that makes an action and links it with its touchpoint in one step: from a touchpoint, an incident or the board. */
(function () {
  "use strict";

  if (window.TouchpointCreateAction) {
    return;
  }

  var ui = window.TouchpointUi;
  var LONGEST_SUMMARY = 255;

  function project(options) {
    return options.project || options.touchpoint.key.replace(/-[0-9]+$/, "");
  }

  /* What Jira wants besides, with its own form as the way out. */
  function refused(dialog, answer, touchpoint) {
    dialog.fail(ui.errorsOf(answer));
    if (answer.href) {
      var way = dialog.form.querySelector(".tp-errors").appendChild(ui.element("p"));
      var link = way.appendChild(ui.element("a", AJS.I18n.getText("touchpoint.plan.create.form")));
      link.href = AJS.contextPath() + answer.href;
      way.appendChild(document.createTextNode(" " + AJS.I18n.getText("touchpoint.plan.create.form.link", touchpoint)));
    }
  }

  function told(key, linked, touchpoint) {
    if (window.AJS && AJS.flag) {
      var link = '<a href="' + AJS.escapeHtml(AJS.contextPath() + "/browse/" + key) + '">' + AJS.escapeHtml(key) + "</a>";
      AJS.flag({
        type: linked ? "success" : "warning",
        title: AJS.escapeHtml(AJS.I18n.getText("touchpoint.plan.create.done")),
        body: link + " " + AJS.escapeHtml(linked
          ? AJS.I18n.getText("touchpoint.plan.create.linked", touchpoint)
          : AJS.I18n.getText("touchpoint.plan.create.unlinked", touchpoint)),
        close: linked ? "auto" : "manual"
      });
    }
    ui.announce(AJS.I18n.getText("touchpoint.plan.create.said", key));
  }

  /* options: rest; touchpoint {key, summary} or none to be chosen; project where there is none; people [{key, name}]; assignee;
     description; done(key), called when the action is there. */
  function open(options) {
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.plan.create.title"), AJS.I18n.getText("touchpoint.plan.create.cancel"));
    var finder = null;
    if (options.touchpoint) {
      dialog.body.appendChild(ui.element("p", AJS.I18n.getText(
        "touchpoint.plan.create.improves", (options.touchpoint.key + " " + (options.touchpoint.summary || "")).trim())));
    } else {
      finder = new ui.Finder(AJS.I18n.getText("touchpoint.plan.create.touchpoint"), options.project);
      dialog.body.appendChild(finder.node);
    }
    var summary = ui.input("text", "", LONGEST_SUMMARY);
    summary.required = true;
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.create.summary"), summary));
    var description = ui.area(options.description || "", 4);
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.create.description"), description));
    var people = [{ value: "", label: AJS.I18n.getText("touchpoint.plan.create.automatic") }].concat((options.people || []).map(function (person) {
      return { value: person.key, label: person.name };
    }));
    var assignee = ui.select(people, options.assignee || "");
    if (people.length > 1) {
      dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.create.assignee"), assignee));
    }
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.plan.create.rest"), "tp-hint"));
    dialog.act(AJS.I18n.getText("touchpoint.plan.create.send"), function () {
      var touchpoint = finder ? finder.value() : options.touchpoint.key;
      dialog.fail("");
      return ui.ask("POST", options.rest + "/projects/" + encodeURIComponent(project(options)) + "/plan/actions", {
        summary: summary.value,
        touchpoint: touchpoint,
        description: description.value,
        assignee: assignee.value
      }).then(function (got) {
        if (got.status !== 201) {
          refused(dialog, got.answer, touchpoint);
          return;
        }
        dialog.close();
        told(got.answer.issueKey, got.answer.linked, touchpoint);
        options.done(got.answer.issueKey);
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.plan.create.failed"));
      });
    });
    dialog.show();
    (finder ? finder.input : summary).focus();
  }

  window.TouchpointCreateAction = { open: open };
})();
