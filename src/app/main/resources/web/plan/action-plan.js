/* What is planned of an action, on its issue: why it is how urgent, why it is a quick win or not, who, when, money and the result wanted;
   and the dialogs that change the plan and decide against the rule. */
(function () {
  "use strict";

  if (window.TouchpointActionPlan) {
    return;
  }

  var ui = window.TouchpointUi;
  var REASONS = {
    need: AJS.I18n.getText("touchpoint.plan.quick-win.reason.need"),
    effort: AJS.I18n.getText("touchpoint.plan.quick-win.reason.effort"),
    "lead-time": AJS.I18n.getText("touchpoint.plan.quick-win.reason.lead-time"),
    "one-department": AJS.I18n.getText("touchpoint.plan.quick-win.reason.one-department"),
    "desired-result": AJS.I18n.getText("touchpoint.plan.quick-win.reason.desired-result")
  };
  var INVOLVEMENT = [
    { value: "none", label: AJS.I18n.getText("touchpoint.plan.details.involvement.none") },
    { value: "informed", label: AJS.I18n.getText("touchpoint.plan.details.involvement.informed") },
    { value: "asked", label: AJS.I18n.getText("touchpoint.plan.details.involvement.asked") },
    { value: "tests", label: AJS.I18n.getText("touchpoint.plan.details.involvement.tests") },
    { value: "co-designs", label: AJS.I18n.getText("touchpoint.plan.details.involvement.co-designs") }
  ];
  var EFFECTS = ["", "0", "1", "2", "3"].map(function (value) {
    return { value: value, label: value || AJS.I18n.getText("touchpoint.plan.details.unknown") };
  });
  var ANNOYANCE = [
    { value: "", label: AJS.I18n.getText("touchpoint.plan.details.unknown") },
    { value: "true", label: AJS.I18n.getText("touchpoint.plan.details.yes") },
    { value: "false", label: AJS.I18n.getText("touchpoint.plan.details.no") }
  ];

  function number(value) {
    return Number(value).toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
  }

  function labelOf(choices, value) {
    var known = choices.filter(function (choice) {
      return choice.value === String(value);
    })[0];
    return known ? known.label : String(value);
  }

  function Plan(root) {
    this.root = root;
    this.url = root.dataset.rest + "/actions/" + encodeURIComponent(root.dataset.issue);
  }

  Plan.prototype.load = function (focus) {
    var self = this;
    return ui.ask("GET", this.url).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.data = got.answer;
      self.draw();
      var wanted = focus && self.root.querySelector(focus);
      if (wanted) {
        wanted.focus();
      }
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.plan.failed")));
    });
  };

  function section(title, className) {
    var made = ui.element("section", null, className);
    var heading = made.appendChild(ui.element("h3", title));
    heading.id = ui.id("plan");
    made.setAttribute("aria-labelledby", heading.id);
    return made;
  }

  function pair(list, name, text) {
    if (text === null || text === undefined || text === "") {
      return;
    }
    var group = list.appendChild(ui.element("div"));
    group.appendChild(ui.element("dt", name));
    group.appendChild(ui.element("dd", text));
  }

  Plan.prototype.draw = function () {
    var root = ui.clear(this.root);
    root.classList.add("tp-action-plan");
    root.appendChild(this.priority());
    root.appendChild(this.quickWin());
    root.appendChild(this.details());
  };

  Plan.prototype.priority = function () {
    var priority = this.data.action.priority;
    var made = section(AJS.I18n.getText("touchpoint.plan.details.priority"), "tp-action-priority");
    made.appendChild(ui.element("p", priority.sentence));
    return made;
  };

  Plan.prototype.quickWin = function () {
    var self = this;
    var quickWin = this.data.action.quickWin;
    var made = section(AJS.I18n.getText("touchpoint.plan.details.quick-win"), "tp-action-quick-win");
    if (this.data.action.dropped) {
      made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.plan.dropped.long")));
    }
    made.appendChild(ui.element("p", quickWin.sentence));
    if (quickWin.proofSentence) {
      made.appendChild(ui.element("p", quickWin.proofSentence));
    }
    var list = made.appendChild(ui.element("ul", null, "tp-reasons"));
    Object.keys(REASONS).forEach(function (code) {
      var met = quickWin.met.indexOf(code) >= 0;
      if (met || quickWin.missed.indexOf(code) >= 0) {
        var entry = list.appendChild(ui.element("li", null, met ? "tp-met" : "tp-missed"));
        var mark = entry.appendChild(ui.element("span", met ? "✓ " : "✗ "));
        mark.setAttribute("aria-hidden", "true");
        entry.appendChild(document.createTextNode(met
          ? AJS.I18n.getText("touchpoint.plan.details.met", REASONS[code])
          : AJS.I18n.getText("touchpoint.plan.details.missed", REASONS[code])));
      }
    });
    if (this.data.may.prioritise) {
      made.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.decide.open"), "tp-plan-decide", null, function () {
        self.decide();
      }));
    }
    return made;
  };

  Plan.prototype.details = function () {
    var self = this;
    var action = this.data.action;
    var details = this.data.details;
    var made = section(AJS.I18n.getText("touchpoint.plan.details.plan"), "tp-action-details");
    var list = made.appendChild(ui.element("dl", null, "tp-figures"));
    pair(list, AJS.I18n.getText("touchpoint.plan.details.who"), action.assignee ? action.assignee.name : AJS.I18n.getText("touchpoint.plan.nobody"));
    pair(list, AJS.I18n.getText("touchpoint.plan.details.start"), details.start ? ui.day(details.start) : "–");
    pair(list, AJS.I18n.getText("touchpoint.plan.details.due"), action.due ? ui.day(action.due) : "–");
    pair(list, AJS.I18n.getText("touchpoint.plan.details.completed"), details.completed || details.doneSince ? ui.day(details.completed || details.doneSince) : "");
    pair(list, AJS.I18n.getText("touchpoint.plan.details.effort"), action.effort === null ? "–" : number(action.effort));
    pair(list, AJS.I18n.getText("touchpoint.plan.details.budget"), action.budget === null ? "–" : number(action.budget));
    pair(list, AJS.I18n.getText("touchpoint.plan.details.spent"), details.spent === null ? "–" : number(details.spent));
    var texts = made.appendChild(ui.element("dl", null, "tp-action-texts"));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.result"), details.desiredResult || AJS.I18n.getText("touchpoint.plan.details.result.none"));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.criterion"), labelOf(this.criteria(), details.criterion || ""));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.amount"), details.amount === null ? "" : number(details.amount));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.departments"), details.departments.join(", "));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.delight"), details.toDelight ? AJS.I18n.getText("touchpoint.plan.details.yes") : "");
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.word-of-mouth"), details.wordOfMouth);
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.recommendation"), details.recommendation);
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.mechanism"), details.mechanism);
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.involvement"), labelOf(INVOLVEMENT, details.involvement));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.annoyance"),
      details.annoyanceMoved === null ? "" : labelOf(ANNOYANCE, details.annoyanceMoved));
    pair(texts, AJS.I18n.getText("touchpoint.plan.details.blocker"), details.blocker);
    if (this.data.may.plan) {
      made.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.details.edit"), "tp-plan-edit", null, function () {
        self.edit();
      }));
    }
    return made;
  };

  /* By what the result can be judged; the touchpoint is named where the action improves several. */
  Plan.prototype.criteria = function () {
    var several = this.data.action.touchpoints.length > 1;
    return [{ value: "", label: "" }].concat(this.data.criteria.map(function (criterion) {
      var where = criterion.touchpoint === null ? AJS.I18n.getText("touchpoint.plan.details.criterion.journey") : criterion.touchpoint;
      return {
        value: String(criterion.id),
        label: several || criterion.touchpoint === null ? criterion.name + " – " + where : criterion.name
      };
    }));
  };

  /* The choice of the criterion, or why there is none. */
  Plan.prototype.criterionField = function () {
    var choices = this.criteria();
    choices[0].label = AJS.I18n.getText("touchpoint.plan.details.criterion.none");
    var made = ui.select(choices, this.data.details.criterion === null ? "" : String(this.data.details.criterion));
    var none = choices.length === 1;
    made.disabled = none;
    return { control: made, hint: none
      ? AJS.I18n.getText("touchpoint.plan.details.criterion.nothing")
      : AJS.I18n.getText("touchpoint.plan.details.criterion.hint") };
  };

  /* What the least improvement is told in, by the criterion that is chosen: people would type 10 for a tenth. */
  Plan.prototype.amountHint = function (chosen) {
    var one = this.data.criteria.filter(function (criterion) {
      return String(criterion.id) === chosen;
    })[0];
    if (!one) {
      return AJS.I18n.getText("touchpoint.plan.details.amount.hint");
    }
    if (one.type === "proportion") {
      return AJS.I18n.getText("touchpoint.plan.details.amount.share");
    }
    if (one.most !== null) {
      return AJS.I18n.getText("touchpoint.plan.details.amount.most", one.most);
    }
    return one.unit
      ? AJS.I18n.getText("touchpoint.plan.details.amount.unit", one.unit)
      : AJS.I18n.getText("touchpoint.plan.details.amount.hint");
  };

  /* Says what is wrong, and marks the fields in question. */
  function fail(dialog, controls, answer) {
    var errors = answer.errors || {};
    var first = null;
    Object.keys(controls).forEach(function (name) {
      var wrong = Object.prototype.hasOwnProperty.call(errors, name);
      controls[name].setAttribute("aria-invalid", String(wrong));
      first = first || (wrong ? controls[name] : null);
    });
    dialog.fail(ui.errorsOf(answer));
    if (first) {
      first.focus();
    }
  }

  Plan.prototype.save = function (dialog, controls, path, content, said) {
    var self = this;
    dialog.fail("");
    return ui.ask("PUT", this.url + path, content).then(function (got) {
      if (got.status !== 200) {
        fail(dialog, controls, got.answer);
        return undefined;
      }
      self.data = got.answer;
      self.draw();
      dialog.close();
      var button = self.root.querySelector(path ? ".tp-plan-decide" : ".tp-plan-edit");
      if (button) {
        button.focus();
      }
      ui.announce(said);
      return undefined;
    }).catch(function () {
      dialog.fail(AJS.I18n.getText("touchpoint.plan.failed"));
    });
  };

  function amount(control) {
    return control.value.trim() === "" ? null : Number(control.value);
  }

  function amountField(value) {
    var made = ui.input("number", value);
    made.min = "0";
    made.step = "any";
    return made;
  }

  Plan.prototype.edit = function () {
    var self = this;
    var details = this.data.details;
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.plan.details.title", this.data.action.issueKey), AJS.I18n.getText("touchpoint.plan.create.cancel"));
    var criterion = this.criterionField();
    var controls = {
      desiredResult: ui.area(details.desiredResult, 2),
      departments: ui.input("text", details.departments.join(", ")),
      start: ui.input("date", details.start),
      effort: amountField(details.effort),
      budget: amountField(details.budget),
      spent: amountField(details.spent),
      completed: ui.input("date", details.completed),
      criterion: criterion.control,
      amount: amountField(details.amount),
      involvement: ui.select(INVOLVEMENT, details.involvement),
      wordOfMouth: ui.select(EFFECTS, details.wordOfMouth),
      recommendation: ui.select(EFFECTS, details.recommendation),
      annoyanceMoved: ui.select(ANNOYANCE, details.annoyanceMoved === null ? "" : String(details.annoyanceMoved)),
      mechanism: ui.area(details.mechanism, 2),
      blocker: ui.area(details.blocker, 2)
    };
    var body = dialog.body;
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.result"), controls.desiredResult,
      AJS.I18n.getText("touchpoint.plan.details.result.hint")));
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.departments"), controls.departments,
      AJS.I18n.getText("touchpoint.plan.details.departments.hint")));
    var columns = body.appendChild(ui.element("div", null, "tp-columns"));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.start"), controls.start));
    if (this.data.may.estimate) {
      columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.effort"), controls.effort));
      columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.budget"), controls.budget));
    }
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.spent"), controls.spent));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.completed"), controls.completed,
      AJS.I18n.getText("touchpoint.plan.details.completed.hint")));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.criterion"), controls.criterion, criterion.hint));
    var aimed = columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.amount"), controls.amount,
      this.amountHint(controls.criterion.value)));
    controls.criterion.addEventListener("change", function () {
      aimed.querySelector(".tp-hint").textContent = self.amountHint(controls.criterion.value);
    });
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.involvement"), controls.involvement));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.word-of-mouth"), controls.wordOfMouth));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.recommendation"), controls.recommendation));
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.annoyance"), controls.annoyanceMoved));
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.mechanism"), controls.mechanism));
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.details.blocker"), controls.blocker));
    var delight = body.appendChild(ui.element("label", null, "tp-plan-delight"));
    var toDelight = delight.appendChild(ui.input("checkbox"));
    toDelight.checked = details.toDelight;
    delight.appendChild(document.createTextNode(" " + AJS.I18n.getText("touchpoint.plan.details.delight.long")));
    body.appendChild(ui.element("p", this.data.may.estimate
      ? AJS.I18n.getText("touchpoint.plan.details.rest.estimate")
      : AJS.I18n.getText("touchpoint.plan.details.rest"), "tp-hint"));
    dialog.act(AJS.I18n.getText("touchpoint.plan.details.save"), function () {
      return self.save(dialog, controls, "", {
        version: self.data.version,
        start: controls.start.value || null,
        effort: amount(controls.effort),
        budget: amount(controls.budget),
        spent: amount(controls.spent),
        departments: controls.departments.value.split(/[,;]/),
        desiredResult: controls.desiredResult.value,
        criterion: amount(controls.criterion),
        amount: amount(controls.amount),
        toDelight: toDelight.checked,
        wordOfMouth: amount(controls.wordOfMouth),
        recommendation: amount(controls.recommendation),
        mechanism: controls.mechanism.value,
        involvement: controls.involvement.value,
        annoyanceMoved: controls.annoyanceMoved.value === "" ? null : controls.annoyanceMoved.value === "true",
        blocker: controls.blocker.value,
        completed: controls.completed.value || null
      }, AJS.I18n.getText("touchpoint.plan.details.saved"));
    });
    dialog.show();
    controls.desiredResult.focus();
  };

  Plan.prototype.decide = function () {
    var self = this;
    var quickWin = this.data.action.quickWin;
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.plan.decide.title", this.data.action.issueKey), AJS.I18n.getText("touchpoint.plan.create.cancel"));
    var controls = {
      quickWin: ui.select([
        { value: "", label: AJS.I18n.getText("touchpoint.plan.decide.rule") },
        { value: "true", label: AJS.I18n.getText("touchpoint.plan.decide.yes") },
        { value: "false", label: AJS.I18n.getText("touchpoint.plan.decide.no") }
      ], quickWin.decided === null ? "" : String(quickWin.decided)),
      reason: ui.area(quickWin.reason, 3)
    };
    dialog.body.appendChild(ui.element("p", quickWin.sentence));
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.decide.choice"), controls.quickWin));
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.decide.reason"), controls.reason));
    dialog.act(AJS.I18n.getText("touchpoint.plan.details.save"), function () {
      return self.save(dialog, controls, "/quick-win", {
        version: self.data.version,
        quickWin: controls.quickWin.value === "" ? null : controls.quickWin.value === "true",
        reason: controls.reason.value
      }, AJS.I18n.getText("touchpoint.plan.details.saved"));
    });
    dialog.show();
    controls.quickWin.focus();
  };

  window.TouchpointActionPlan = true;
  ui.slot("action-plan", function (node) {
    new Plan(node).load();
  });
})();
