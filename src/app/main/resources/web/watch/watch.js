/* Early warning: the open alarms of a project or of a touchpoint, each with what to do about it, and which touchpoints nobody watches. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var MOST = 20;

  function Alarms(root) {
    this.root = root;
    this.rest = root.dataset.rest;
    this.project = root.dataset.project;
    this.url = this.project
      ? this.rest + "/projects/" + encodeURIComponent(this.project) + "/alarms"
      : this.rest + "/touchpoints/" + encodeURIComponent(root.dataset.issue) + "/alarms";
  }

  Alarms.prototype.load = function (said) {
    var self = this;
    var asked = [ui.ask("GET", this.url + "?limit=" + MOST)];
    if (this.project) {
      asked.push(ui.ask("GET", this.url + "/coverage?limit=" + MOST));
    }
    return Promise.all(asked).then(function (got) {
      var wrong = got.filter(function (one) {
        return one.status !== 200;
      });
      if (wrong.length) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(wrong[0].answer)));
        return;
      }
      self.show(got[0].answer, got[1] && got[1].answer);
      if (said) {
        ui.announce(said);
        self.root.querySelector(".tp-alarm-title").focus();
      }
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.watch.js.unreachable")));
    });
  };

  /* A touchpoint without an alarm says nothing; the page of the project says that there is none. */
  Alarms.prototype.show = function (alarms, coverage) {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-alarms");
    root.setAttribute("data-ready", "true");
    if (!coverage && alarms.total === 0) {
      root.appendChild(ui.element("span", null, "tp-alarm-title")).tabIndex = -1;
      return;
    }
    var title = root.appendChild(ui.element(coverage ? "h2" : "h3", AJS.I18n.getText("touchpoint.watch.js.title"), "tp-alarm-title"));
    title.tabIndex = -1;
    if (coverage) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.watch.js.hint"), "tp-hint"));
    }
    if (alarms.total === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.watch.js.none")));
    } else {
      var list = root.appendChild(ui.element("ul", null, "tp-alarm-list"));
      alarms.values.forEach(function (alarm) {
        list.appendChild(self.alarm(alarm));
      });
      if (alarms.total > alarms.values.length) {
        root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.watch.js.more", alarms.total - alarms.values.length)));
      }
    }
    if (coverage) {
      this.coverage(coverage);
    }
  };

  /* Marked wherever either end of the hand-over is named. */
  function breaks(place, count) {
    if (count) {
      place.appendChild(document.createTextNode(" ⚡ " + AJS.I18n.getText("touchpoint.watch.js.breaks", count)));
    }
  }

  function link(text, address) {
    var made = ui.element("a", text);
    made.href = AJS.contextPath() + address;
    return made;
  }

  function projectOf(alarm, self) {
    return self.project || alarm.touchpoint.replace(/-[0-9]+$/, "");
  }

  Alarms.prototype.alarm = function (alarm) {
    var self = this;
    var item = ui.element("li", null, "tp-alarm tp-alarm-" + alarm.severity.level);
    var name = item.appendChild(ui.element("p", null, "tp-alarm-name"));
    var mark = name.appendChild(ui.element("span", "▲ ", "tp-alarm-mark"));
    mark.setAttribute("aria-hidden", "true");
    if (this.project) {
      name.appendChild(alarm.touchpoint
        ? link(alarm.touchpointName, "/browse/" + alarm.touchpoint)
        : ui.element("span", AJS.I18n.getText("touchpoint.watch.js.journey")));
      breaks(name, alarm.breaks);
      name.appendChild(document.createTextNode(" – "));
    }
    name.appendChild(link(alarm.name, "/projects/" + projectOf(alarm, this)
      + "?selectedItem=app.touchpoint.jira.measurements&criterion=" + alarm.criterion));
    item.appendChild(ui.element("p", alarm.text));
    item.appendChild(ui.element("p", alarm.severity.text));
    item.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.watch.js.owner") + ": "
      + (alarm.owner.name || AJS.I18n.getText("touchpoint.watch.js.nobody")) + " · "
      + AJS.I18n.getText("touchpoint.watch.js.raised") + " " + ui.day(alarm.raisedAt.slice(0, 10)), "tp-hint"));
    if (alarm.proposal && alarm.mayAct) {
      item.appendChild(ui.element("p", AJS.I18n.getText(
        "touchpoint.watch.js.proposed", alarm.proposal.summary, ui.day(alarm.proposal.due)), "tp-hint"));
    }
    var tools = item.appendChild(ui.element("p", null, "tp-alarm-tools"));
    if (alarm.proposal && alarm.mayAct) {
      tools.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.watch.js.act"),
        "tp-alarm-act",
        AJS.I18n.getText("touchpoint.watch.js.act.label", alarm.proposal.summary),
        function () {
          if (alarm.touchpoint) {
            self.send(item, "POST", alarm, "/action");
          } else {
            self.choose(item, alarm);
          }
        }
      ));
    }
    if (alarm.mayAcknowledge) {
      tools.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.watch.js.seen"),
        "tp-alarm-seen",
        AJS.I18n.getText("touchpoint.watch.js.seen.label", alarm.name, alarm.touchpointName || AJS.I18n.getText("touchpoint.watch.js.journey")),
        function () {
          self.send(item, "PUT", alarm, "");
        }
      ));
    }
    return item;
  };

  /* An alarm of the journey leaves open where to begin. */
  Alarms.prototype.choose = function (item, alarm) {
    var self = this;
    ui.ask("GET", this.rest + "/projects/" + encodeURIComponent(this.project) + "/matrix").then(function (got) {
      var dialog = ui.dialog(AJS.I18n.getText("touchpoint.watch.js.act"), AJS.I18n.getText("touchpoint.watch.js.cancel"));
      var touchpoints = got.answer.touchpoints || [];
      if (got.status !== 200 || touchpoints.length === 0) {
        dialog.fail(got.status === 200 ? AJS.I18n.getText("touchpoint.watch.js.choose.none") : ui.errorsOf(got.answer));
        dialog.show();
        return;
      }
      var place = ui.select(touchpoints.map(function (one) {
        return { value: one.key, label: one.key + " " + one.summary };
      }), touchpoints[0].key);
      dialog.body.appendChild(ui.field(
        AJS.I18n.getText("touchpoint.watch.js.choose"), place, AJS.I18n.getText("touchpoint.watch.js.choose.hint")));
      dialog.act(AJS.I18n.getText("touchpoint.watch.js.act"), function () {
        var chosen = place.value;
        dialog.close();
        self.send(item, "POST", alarm, "/action", chosen);
        return Promise.resolve();
      });
      dialog.show();
      place.focus();
    }).catch(function () {
      item.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.watch.js.unreachable")));
    });
  };

  Alarms.prototype.send = function (item, method, alarm, below, touchpoint) {
    var self = this;
    var buttons = item.querySelectorAll("button");
    function able(is) {
      Array.prototype.forEach.call(buttons, function (button) {
        button.disabled = !is;
      });
    }
    function failed(text) {
      var before = item.querySelector(".aui-message");
      if (before) {
        before.remove();
      }
      item.appendChild(ui.message("error", text));
      able(true);
    }
    able(false);
    ui.ask(method, this.rest + "/criteria/" + alarm.criterion + "/alarm" + below, { alarm: alarm.id, touchpoint: touchpoint }).then(function (got) {
      if (got.status === 204) {
        self.load(AJS.I18n.getText("touchpoint.watch.js.acknowledged"));
      } else if (got.status === 201) {
        self.made(got.answer);
      } else {
        failed(ui.errorsOf(got.answer));
      }
    }).catch(function () {
      failed(AJS.I18n.getText("touchpoint.watch.js.unreachable"));
    });
  };

  Alarms.prototype.made = function (made) {
    var text = made.linked
      ? AJS.I18n.getText("touchpoint.watch.js.made", made.issueKey)
      : AJS.I18n.getText("touchpoint.watch.js.unlinked", made.issueKey);
    if (AJS.flag) {
      AJS.flag({
        type: made.linked ? "success" : "warning",
        body: AJS.escapeHtml(text) + ' <a href="' + AJS.escapeHtml(AJS.contextPath() + "/browse/" + made.issueKey) + '">'
          + AJS.escapeHtml(made.issueKey) + "</a>",
        close: made.linked ? "auto" : "manual"
      });
    }
    this.load(text);
  };

  function lacking(one, needed) {
    if (one.state === "none") {
      return AJS.I18n.getText("touchpoint.watch.js.coverage.none");
    }
    return one.state === "young"
      ? AJS.I18n.getText("touchpoint.watch.js.coverage.young", one.periods, needed)
      : AJS.I18n.getText("touchpoint.watch.js.coverage.silent");
  }

  Alarms.prototype.coverage = function (coverage) {
    if (coverage.total === 0) {
      this.root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.watch.js.coverage.all"), "tp-coverage"));
      return;
    }
    var details = this.root.appendChild(ui.element("details", null, "tp-coverage"));
    details.appendChild(ui.element("summary", AJS.I18n.getText("touchpoint.watch.js.coverage", coverage.total, coverage.touchpoints)));
    var list = details.appendChild(ui.element("ul"));
    coverage.values.forEach(function (one) {
      var item = list.appendChild(ui.element("li"));
      item.appendChild(link(one.name, "/browse/" + one.touchpoint));
      breaks(item, one.breaks);
      item.appendChild(document.createTextNode(": " + lacking(one, coverage.needed)));
    });
    if (coverage.total > coverage.values.length) {
      list.appendChild(ui.element("li", AJS.I18n.getText("touchpoint.watch.js.coverage.more", coverage.total - coverage.values.length)));
    }
  };

  ui.slot("alarms", function (node) {
    new Alarms(node).load();
  });
})();
