/* Reviews: what was found when people discussed what was measured, on the touchpoint and for the journey. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var MOST = 10;
  var LONGEST = 32767;

  function Reviews(root) {
    this.root = root;
    this.project = root.dataset.project;
    this.url = root.dataset.rest + (this.project
      ? "/projects/" + encodeURIComponent(this.project)
      : "/touchpoints/" + encodeURIComponent(root.dataset.issue)) + "/reviews";
  }

  Reviews.prototype.load = function () {
    var self = this;
    return ui.ask("GET", this.url + "?limit=" + MOST).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.show(got.answer);
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.review.js.unreachable")));
    });
  };

  Reviews.prototype.show = function (page) {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-reviews");
    root.setAttribute("data-ready", "true");
    var head = root.appendChild(ui.element("div", null, "tp-slot-head"));
    head.appendChild(ui.element(this.project ? "h2" : "h3", AJS.I18n.getText("touchpoint.review.js.title")));
    if (page.mayAdd) {
      head.appendChild(ui.button(AJS.I18n.getText("touchpoint.review.js.add"), "tp-add-review", null, function () {
        self.add(null, page.phases);
      }));
    }
    if (page.total === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.none"), "tp-hint"));
      return;
    }
    var list = root.appendChild(ui.element("ul", null, "tp-review-list"));
    page.values.forEach(function (one) {
      list.appendChild(self.review(one, page.phases));
    });
    if (page.total > page.values.length) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.more", page.total - page.values.length), "tp-hint"));
    }
  };

  Reviews.prototype.review = function (one, phases) {
    var self = this;
    var item = ui.element("li", null, "tp-review" + (one.replacedBy ? " tp-review-corrected" : ""));
    var name = item.appendChild(ui.element("p", null, "tp-review-name"));
    name.appendChild(document.createTextNode(ui.day(one.date)));
    if (this.project) {
      name.appendChild(document.createTextNode(" – "));
      if (one.touchpoint) {
        name.appendChild(ui.element("a", one.touchpointName)).href = AJS.contextPath() + "/browse/" + one.touchpoint;
      } else {
        name.appendChild(document.createTextNode(one.phase ? one.phase.name : AJS.I18n.getText("touchpoint.review.js.journey")));
      }
    }
    item.appendChild(ui.element("p", one.findings, "tp-review-text"));
    if (one.decision) {
      item.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.decided", one.decision), "tp-review-text"));
    }
    if (one.participants.length) {
      item.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.took.part", one.participants.map(function (person) {
        return person.name;
      }).join(", ")), "tp-hint"));
    }
    if (one.replaces) {
      item.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.corrects"), "tp-hint"));
    }
    if (one.replacedBy) {
      item.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.corrected"), "tp-hint"));
    }
    if (one.mayCorrect) {
      item.appendChild(ui.element("p")).appendChild(ui.button(
        AJS.I18n.getText("touchpoint.review.js.correct"),
        "aui-button-link tp-correct-review",
        AJS.I18n.getText("touchpoint.review.js.correct.label", ui.day(one.date)),
        function () {
          self.add(one, phases);
        }
      ));
    }
    return item;
  };

  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  /* one: what is corrected; null for a new one. */
  Reviews.prototype.add = function (one, phases) {
    var self = this;
    var dialog = ui.dialog(
      one ? AJS.I18n.getText("touchpoint.review.js.correct.label", ui.day(one.date)) : AJS.I18n.getText("touchpoint.review.js.add"),
      AJS.I18n.getText("touchpoint.review.js.cancel"));
    var date = ui.input("date", one ? one.date : today());
    var findings = ui.area(one ? one.findings : "", 4, LONGEST);
    var decision = ui.area(one ? one.decision : "", 2, LONGEST);
    var people = ui.input("text", one ? one.participants.map(function (person) {
      return person.user;
    }).join(", ") : "");
    var about = ui.select([{ value: "", label: AJS.I18n.getText("touchpoint.review.js.journey") }].concat(phases.map(function (phase) {
      return { value: String(phase.id), label: phase.name };
    })), one && one.phase ? String(one.phase.id) : "");
    findings.required = true;
    if (one) {
      dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.review.js.correct.hint"), "tp-hint"));
    }
    if (phases.length) {
      dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.review.js.about"), about));
    }
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.review.js.date"), date));
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.review.js.findings"), findings));
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.review.js.decision"), decision));
    dialog.body.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.review.js.participants"), people, AJS.I18n.getText("touchpoint.review.js.participants.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.review.js.save"), function () {
      dialog.fail("");
      return ui.ask("POST", self.url, {
        date: date.value,
        findings: findings.value,
        decision: decision.value,
        phase: about.value === "" ? null : Number(about.value),
        replaces: one ? one.id : null,
        participants: people.value.split(",").map(function (name) {
          return name.trim();
        }).filter(Boolean)
      }).then(function (got) {
        if (got.status !== 201) {
          dialog.fail(ui.errorsOf(got.answer));
          return;
        }
        dialog.close();
        ui.announce(AJS.I18n.getText("touchpoint.review.js.saved"));
        self.load();
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.review.js.unreachable"));
      });
    });
    dialog.show();
    findings.focus();
  };

  ui.slot("reviews", function (node) {
    new Reviews(node).load();
  });
})();
