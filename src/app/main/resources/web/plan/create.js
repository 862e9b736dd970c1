/* The dialog that makes an action and links it with its touchpoint in one step: from a touchpoint, an incident or the board. */
(function () {
  "use strict";

  if (window.TouchpointCreateAction) {
    return;
  }

  var ui = window.TouchpointUi;
  var LONGEST_SUMMARY = 255;
  var MOST_PEOPLE = 20;

  function project(options) {
    return options.project || options.touchpoint.key.replace(/-[0-9]+$/, "");
  }

  /* How the server, and how Jira, calls what a field of the dialog asks for. */
  var NAMES = { start: ["start"], due: ["due", "duedate"], effort: ["effort"], budget: ["budget"], assignee: ["assignee"], summary: ["summary"] };

  function mark(controls, errors) {
    var first = null;
    Object.keys(NAMES).forEach(function (name) {
      var wrong = NAMES[name].some(function (field) {
        return Object.prototype.hasOwnProperty.call(errors, field);
      });
      controls[name].setAttribute("aria-invalid", String(wrong));
      first = first || (wrong ? controls[name] : null);
    });
    if (first) {
      first.focus();
    }
  }

  function entry(key, name, username) {
    return { key: key, name: name, detail: username, chosen: name };
  }

  /* Who can be asked to do it: while nothing is typed those the caller knows of first, then whom Jira lets do it. */
  function people(known, projectKey) {
    return {
      hint: AJS.I18n.getText("touchpoint.plan.create.assignee.hint"),
      search: function (text) {
        var url = AJS.contextPath() + "/rest/api/2/user/assignable/search?maxResults=" + MOST_PEOPLE + "&project=" + encodeURIComponent(projectKey) + "&username=" + encodeURIComponent(text.trim());
        return ui.ask("GET", url).then(function (got) {
          var first = text.trim() ? [] : known;
          var keys = first.map(function (person) {
            return person.key;
          });
          return first.map(function (person) {
            return entry(person.key, person.name, "");
          }).concat((got.status === 200 ? got.answer : []).filter(function (person) {
            return keys.indexOf(person.key) < 0;
          }).map(function (person) {
            return entry(person.key, person.displayName, person.name);
          })).slice(0, Math.max(MOST_PEOPLE, first.length));
        });
      }
    };
  }

  function amount() {
    var made = ui.input("number", "");
    made.min = "0";
    made.step = "any";
    return made;
  }

  function given(control) {
    return control.value.trim() === "" ? null : Number(control.value);
  }

  /* What Jira wants besides, with its own form as the way out. */
  function refused(dialog, controls, answer, touchpoint) {
    dialog.fail(ui.errorsOf(answer));
    mark(controls, answer.errors || {});
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
    var known = options.people || [];
    var who = new ui.Finder(AJS.I18n.getText("touchpoint.plan.create.assignee"), people(known, project(options)));
    who.input.placeholder = AJS.I18n.getText("touchpoint.plan.create.automatic");
    known.filter(function (person) {
      return person.key === options.assignee;
    }).forEach(function (person) {
      who.choose(entry(person.key, person.name, ""));
    });
    var controls = {
      summary: ui.input("text", "", LONGEST_SUMMARY),
      assignee: who.input,
      start: ui.input("date", ""),
      due: ui.input("date", ""),
      effort: amount(),
      budget: amount()
    };
    controls.summary.required = true;
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.create.summary"), controls.summary));
    dialog.body.appendChild(who.node);
    var columns = dialog.body.appendChild(ui.element("div", null, "tp-columns"));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.start"), controls.start));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.due"), controls.due));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.effort"), controls.effort));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.budget"), controls.budget));
    var description = ui.area(options.description || "", 4);
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.create.description"), description));
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.plan.create.rest"), "tp-hint"));
    dialog.act(AJS.I18n.getText("touchpoint.plan.create.send"), function () {
      var touchpoint = finder ? finder.value() : options.touchpoint.key;
      dialog.fail("");
      return ui.ask("POST", options.rest + "/projects/" + encodeURIComponent(project(options)) + "/plan/actions", {
        summary: controls.summary.value,
        touchpoint: touchpoint,
        description: description.value,
        assignee: who.value(),
        start: controls.start.value || null,
        due: controls.due.value || null,
        effort: given(controls.effort),
        budget: given(controls.budget)
      }).then(function (got) {
        if (got.status !== 201) {
          refused(dialog, controls, got.answer, touchpoint);
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
    (finder ? finder.input : controls.summary).focus();
  }

  window.TouchpointCreateAction = { open: open };
})();
