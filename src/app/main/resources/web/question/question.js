/* The guiding questions of a touchpoint or of a journey: five to start with, the rest on demand. Of two people who answer at once
   the second sees both texts and puts them together; nobody's text is lost. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function Questions(root) {
    this.root = root;
    this.url = root.dataset.answers || root.dataset.rest + "/touchpoints/" + encodeURIComponent(root.dataset.issue) + "/answers";
    this.browse = root.dataset.browse || AJS.contextPath() + "/browse/";
    this.level = Number(root.dataset.heading || 3);
    this.all = false;
    this.data = null;
  }

  Questions.prototype.heading = function (step, text) {
    return ui.element("h" + Math.min(6, this.level + step), text);
  };

  Questions.prototype.load = function () {
    var self = this;
    ui.ask("GET", this.url).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.data = got.answer;
      self.show();
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.question.js.unreachable")));
    });
  };

  Questions.prototype.show = function () {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-questions");
    root.appendChild(this.heading(0, AJS.I18n.getText("touchpoint.question.title")));
    this.meter = root.appendChild(ui.element("div", null, "tp-meter"));
    this.showMeter();
    var step = null;
    this.data.questions.filter(function (question) {
      return self.all || question.first || question.answer;
    }).forEach(function (question) {
      if (question.step !== step) {
        step = question.step;
        root.appendChild(self.heading(1, question.stepName));
      }
      var place = root.appendChild(ui.element("div", null, "tp-question"));
      place.dataset.question = question.id;
      self.showQuestion(question, place);
    });
    var text = this.all
      ? AJS.I18n.getText("touchpoint.question.js.fewer")
      : AJS.I18n.getText("touchpoint.question.js.all", this.data.questions.length);
    var more = ui.button(text, "aui-button-link tp-questions-more", null, function () {
      if (root.querySelector("form")) {
        root.querySelector("form textarea").focus();
        return;
      }
      self.all = !self.all;
      self.show();
      root.querySelector(".tp-questions-more").focus();
    });
    more.setAttribute("aria-expanded", String(this.all));
    root.appendChild(more);
  };

  Questions.prototype.showMeter = function () {
    var done = this.data.completeness;
    ui.clear(this.meter);
    var bar = this.meter.appendChild(ui.element("div", null, "tp-meter-bar"));
    bar.setAttribute("aria-hidden", "true");
    var proven = bar.appendChild(ui.element("span", null, "tp-meter-proven"));
    proven.style.width = (100 * done.withEvidence) / done.of + "%";
    var answered = bar.appendChild(ui.element("span", null, "tp-meter-answered"));
    answered.style.width = (100 * (done.answered - done.withEvidence)) / done.of + "%";
    this.meter.appendChild(ui.element("p", done.text));
  };

  Questions.prototype.showQuestion = function (question, place) {
    var self = this;
    ui.clear(place);
    place.appendChild(ui.element("p", question.ask, "tp-ask"));
    var answer = question.answer;
    if (!answer) {
      place.appendChild(ui.element("p", question.help, "tp-hint"));
    } else {
      place.appendChild(ui.element("p", answer.text, "tp-story"));
      var proof = place.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.question.js.asof", ui.day(answer.day)), "tp-hint"));
      if (answer.evidence) {
        proof.appendChild(document.createTextNode(" · " + AJS.I18n.getText("touchpoint.question.js.evidence.short") + " "));
        proof.appendChild(ui.evidence(answer.evidence, this.browse));
      }
    }
    if (this.data.mayAnswer) {
      var text = answer ? AJS.I18n.getText("touchpoint.question.js.edit") : AJS.I18n.getText("touchpoint.question.js.answer");
      place.appendChild(ui.button(text, "tp-answer", text + ": " + question.ask, function () {
        self.edit(question, place);
      }));
    }
  };

  Questions.prototype.edit = function (question, place) {
    var self = this;
    var answer = question.answer || { text: "", evidence: "", day: this.data.today };
    ui.clear(place);
    place.appendChild(ui.element("p", question.ask, "tp-ask"));
    var form = place.appendChild(ui.element("form", null, "aui top-label"));
    form.noValidate = true;
    var errors = form.appendChild(ui.element("div", null, "tp-errors"));
    var text = ui.area(answer.text, 4);
    form.appendChild(ui.field(AJS.I18n.getText("touchpoint.question.js.text"), text, question.help));
    text.setAttribute("aria-label", AJS.I18n.getText("touchpoint.question.js.label", question.ask));
    var columns = form.appendChild(ui.element("div", null, "tp-columns"));
    var evidence = ui.input("text", answer.evidence, 2000);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.question.js.evidence"), evidence));
    var day = ui.input("date", answer.day);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.question.js.date"), day));
    var actions = form.appendChild(ui.element("div", null, "tp-actions"));
    var save = actions.appendChild(ui.element("button", AJS.I18n.getText("touchpoint.question.js.save"), "aui-button aui-button-primary"));
    save.type = "submit";
    actions.appendChild(ui.button(AJS.I18n.getText("touchpoint.question.js.cancel"), "aui-button-link", null, function () {
      self.showQuestion(question, place);
      place.querySelector(".tp-answer").focus();
    }));
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      save.disabled = true;
      var content = { text: text.value, evidence: evidence.value, day: day.value, version: question.version };
      ui.ask("PUT", self.url + "/" + encodeURIComponent(question.id), content).then(function (got) {
        save.disabled = false;
        ui.clear(errors);
        if (got.status === 200) {
          self.take(question, got.answer.question);
          self.data.completeness = got.answer.completeness;
          self.showMeter();
          self.showQuestion(question, place);
          place.querySelector(".tp-answer").focus();
          ui.announce(AJS.I18n.getText("touchpoint.question.js.saved") + " " + self.data.completeness.text);
          return;
        }
        errors.appendChild(ui.message("error", ui.errorsOf(got.answer)));
        if (got.status === 409 && got.answer.question) {
          self.take(question, got.answer.question);
          self.showTheirs(question, errors);
        }
      }).catch(function () {
        save.disabled = false;
        ui.clear(errors).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.question.js.failed")));
      });
    });
    text.focus();
  };

  /* What is stored now; the next save answers for that. */
  Questions.prototype.take = function (question, present) {
    question.answer = present.answer;
    question.version = present.version;
  };

  Questions.prototype.showTheirs = function (question, errors) {
    var theirs = errors.appendChild(ui.element("div", null, "tp-theirs"));
    theirs.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.question.js.theirs"), "tp-hint"));
    theirs.appendChild(ui.element("blockquote", question.answer ? question.answer.text : AJS.I18n.getText("touchpoint.question.js.nothing"), "tp-story"));
    if (question.answer) {
      var besides = [ui.day(question.answer.day), question.answer.evidence].filter(Boolean).join(", ");
      theirs.appendChild(ui.element("p", besides, "tp-note"));
    }
    theirs.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.question.js.mine"), "tp-hint"));
  };

  ui.slot("questions", function (node) {
    new Questions(node).load();
  });
})();
