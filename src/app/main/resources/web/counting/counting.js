/* Searches whose hits are counted for a criterion at the end of each period, on the page Measurements. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var LONGEST = 32767;

  function Counts(root) {
    this.root = root;
    this.rest = root.dataset.rest;
    this.periods = {
      week: AJS.I18n.getText("touchpoint.counting.js.week"),
      month: AJS.I18n.getText("touchpoint.counting.js.month"),
      quarter: AJS.I18n.getText("touchpoint.counting.js.quarter")
    };
  }

  Counts.prototype.load = function () {
    var self = this;
    var url = this.rest + "/projects/" + encodeURIComponent(this.root.dataset.project) + "/counts";
    return ui.ask("GET", url).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.show(got.answer);
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.counting.js.unreachable")));
    });
  };

  /* Who can neither see nor set any gets no section. */
  Counts.prototype.show = function (page) {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-counts");
    root.setAttribute("data-ready", "true");
    if (page.total === 0 && !page.maySet) {
      return;
    }
    var head = root.appendChild(ui.element("div", null, "tp-slot-head"));
    var title = head.appendChild(ui.element("h2", AJS.I18n.getText("touchpoint.counting.js.title")));
    title.id = ui.id("counts");
    if (page.choices.length) {
      head.appendChild(ui.button(AJS.I18n.getText("touchpoint.counting.js.add"), "tp-count-add", null, function () {
        self.edit(null, page.choices);
      }));
    }
    if (page.total === 0) {
      root.appendChild(ui.element("p", page.choices.length
        ? AJS.I18n.getText("touchpoint.counting.js.none")
        : AJS.I18n.getText("touchpoint.counting.js.nothing"), "tp-hint"));
      return;
    }
    root.appendChild(this.table(page, title.id));
  };

  Counts.prototype.table = function (page, titleId) {
    var self = this;
    var scroll = ui.element("div", null, "tp-table-scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-labelledby", titleId);
    var table = scroll.appendChild(ui.element("table", null, "aui tp-figures-table"));
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    var names = [
      AJS.I18n.getText("touchpoint.counting.js.touchpoint"),
      AJS.I18n.getText("touchpoint.counting.js.criterion"),
      AJS.I18n.getText("touchpoint.counting.js.often"),
      AJS.I18n.getText("touchpoint.counting.js.next"),
      AJS.I18n.getText("touchpoint.counting.js.state")
    ];
    (page.maySet ? names.concat([AJS.I18n.getText("touchpoint.counting.js.by"), AJS.I18n.getText("touchpoint.counting.js.actions")]) : names)
      .forEach(function (name) {
        head.appendChild(ui.element("th", name)).scope = "col";
      });
    var body = table.appendChild(ui.element("tbody"));
    page.values.forEach(function (one) {
      body.appendChild(self.row(one));
    });
    return scroll;
  };

  Counts.prototype.row = function (one) {
    var self = this;
    var row = ui.element("tr", null, "tp-count");
    var at = row.appendChild(ui.element("td"));
    if (one.touchpoint) {
      at.appendChild(ui.element("a", one.touchpointName)).href = AJS.contextPath() + "/browse/" + one.touchpoint;
    } else {
      at.textContent = AJS.I18n.getText("touchpoint.counting.js.journey");
    }
    row.appendChild(ui.element("th", one.name)).scope = "row";
    row.appendChild(ui.element("td", this.periods[one.period]));
    row.appendChild(ui.element("td", AJS.I18n.getText("touchpoint.counting.js.span", ui.day(one.next.start), ui.day(one.next.end))));
    var state = row.appendChild(ui.element("td", null, "tp-count-state"));
    if (one.problem) {
      state.appendChild(ui.element("span", AJS.I18n.getText("touchpoint.counting.js.stopped"), "aui-lozenge aui-lozenge-error"));
      state.appendChild(document.createTextNode(" " + one.problem.text));
    } else {
      state.textContent = AJS.I18n.getText("touchpoint.counting.js.running");
    }
    if (one.set) {
      row.appendChild(ui.element("td", one.set.byName));
      var tools = row.appendChild(ui.element("td", null, "tp-row-actions"));
      var change = AJS.I18n.getText("touchpoint.counting.js.change");
      tools.appendChild(ui.button(change, "aui-button-link tp-count-change", change + ": " + one.name, function () {
        self.edit(one, []);
      }));
      var stop = AJS.I18n.getText("touchpoint.counting.js.remove");
      tools.appendChild(ui.button(stop, "aui-button-link tp-count-remove", stop + ": " + one.name, function () {
        self.remove(one);
      }));
    }
    return row;
  };

  Counts.prototype.url = function (criterion) {
    return this.rest + "/criteria/" + criterion + "/count";
  };

  Counts.prototype.remove = function (one) {
    var self = this;
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.counting.js.remove.title", one.name), AJS.I18n.getText("touchpoint.counting.js.cancel"));
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.counting.js.remove.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.counting.js.remove"), function () {
      return self.send(dialog, "DELETE", self.url(one.criterion), undefined, 204);
    });
    dialog.show();
  };

  Counts.prototype.send = function (dialog, method, url, content, expected, refused) {
    var self = this;
    dialog.fail("");
    return ui.ask(method, url, content).then(function (got) {
      if (got.status !== expected) {
        dialog.fail(ui.errorsOf(got.answer));
        if (refused) {
          refused(got.answer);
        }
        return;
      }
      dialog.close();
      ui.announce(AJS.I18n.getText("touchpoint.counting.js.saved"));
      self.load();
    }).catch(function () {
      dialog.fail(AJS.I18n.getText("touchpoint.counting.js.unreachable"));
    });
  };

  /* one: what is changed; null for a new one of the choices. */
  Counts.prototype.edit = function (one, choices) {
    var self = this;
    var dialog = ui.dialog(
      one ? AJS.I18n.getText("touchpoint.counting.js.change.title", one.name) : AJS.I18n.getText("touchpoint.counting.js.add"),
      AJS.I18n.getText("touchpoint.counting.js.cancel"));
    var criterion = one ? null : ui.select(choices.map(function (choice) {
      return { value: String(choice.criterion), label: choice.label };
    }), String(choices[0].criterion));
    var jql = ui.area(one ? one.set.jql : "", 3, LONGEST);
    jql.required = true;
    jql.spellcheck = false;
    var period = ui.select(Object.keys(this.periods).map(function (code) {
      return { value: code, label: self.periods[code] };
    }), one ? one.period : "month");
    var since = ui.input("date", "");
    var outcome = ui.element("div");
    outcome.setAttribute("role", "status");
    var broken = ui.input("checkbox");
    var label = ui.element("label", null, "tp-check");
    label.hidden = true;
    label.appendChild(broken);
    label.appendChild(document.createTextNode(" " + AJS.I18n.getText("touchpoint.counting.js.newseries")));
    if (criterion) {
      dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.counting.js.criterion"), criterion));
    }
    dialog.body.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.counting.js.jql"), jql, AJS.I18n.getText("touchpoint.counting.js.jql.hint")));
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.counting.js.often"), period));
    dialog.body.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.counting.js.since"), since, AJS.I18n.getText("touchpoint.counting.js.since.hint")));
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.counting.js.name.hint"), "tp-hint"));
    dialog.body.appendChild(label);
    function url() {
      return self.url(one ? one.criterion : criterion.value);
    }
    dialog.body.appendChild(ui.button(AJS.I18n.getText("touchpoint.counting.js.try"), "tp-count-try", null, function () {
      self.attempt(dialog, url(), { jql: jql.value, period: period.value }, outcome);
    }));
    dialog.body.appendChild(outcome);
    dialog.act(AJS.I18n.getText("touchpoint.counting.js.save"), function () {
      return self.send(dialog, "PUT", url(), {
        jql: jql.value,
        period: period.value,
        since: since.value,
        newSeries: broken.checked
      }, 200, function (answer) {
        if (answer.code === "count.series-breaks") {
          label.hidden = false;
          broken.focus();
        }
      });
    });
    dialog.show();
    (criterion || jql).focus();
  };

  Counts.prototype.attempt = function (dialog, url, content, outcome) {
    dialog.fail("");
    ui.clear(outcome);
    ui.ask("POST", url + "/trial", content).then(function (got) {
      if (got.status !== 200) {
        dialog.fail(ui.errorsOf(got.answer));
        return;
      }
      outcome.appendChild(ui.message("info", got.answer.over
        ? AJS.I18n.getText("touchpoint.counting.js.tried.over",
          got.answer.count, ui.day(got.answer.over.start), ui.day(got.answer.over.end))
        : AJS.I18n.getText("touchpoint.counting.js.tried.now", got.answer.count)));
    }).catch(function () {
      dialog.fail(AJS.I18n.getText("touchpoint.counting.js.unreachable"));
    });
  };

  ui.slot("counts", function (node) {
    new Counts(node).load();
  });
})();
