/* Incidents: the list in the touchpoint's panel, and the dialog that logs one there or from any issue, or corrects one. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var lists = [];

  function rest() {
    return AJS.contextPath() + "/rest/touchpoint/1.0";
  }

  function name(choices, property, code) {
    var found = choices[property].filter(function (choice) {
      return choice.value === code;
    })[0];
    return found ? found.label : code;
  }

  /* Radio buttons under one legend. */
  function radios(legend, property, choices, value) {
    var set = ui.element("fieldset", null, "tp-radios");
    set.appendChild(ui.element("legend", legend));
    var group = ui.id(property);
    choices.forEach(function (choice) {
      var label = ui.element("label", null, "tp-radio");
      var radio = ui.element("input");
      radio.type = "radio";
      radio.name = group;
      radio.value = choice.value;
      radio.checked = choice.value === value;
      label.appendChild(radio);
      label.appendChild(document.createTextNode(" " + choice.label));
      set.appendChild(label);
    });
    return {
      node: set,
      value: function () {
        var chosen = set.querySelector("input:checked");
        return chosen ? chosen.value : null;
      }
    };
  }

  /* Opens the dialog, filled with options.present if there is one; options.send gets the content and answers a promise of the server's
     answer, which has the status options.expected if all went well. */
  function open(choices, options) {
    var dialog = ui.dialog(options.title, AJS.I18n.getText("touchpoint.incident.js.cancel"));
    var body = dialog.body;
    var present = options.present || {
      polarity: "negative", reality: "happened", story: "", day: "", source: "customer", category: "other", consequence: "unknown",
      evidence: ""
    };
    if (options.hint) {
      body.appendChild(ui.element("p", options.hint, "tp-hint"));
    }
    var where = options.finder ? new ui.Finder(AJS.I18n.getText("touchpoint.incident.js.touchpoint"), options.project) : null;
    if (where) {
      body.appendChild(where.node);
    }
    var pairs = body.appendChild(ui.element("div", null, "tp-columns"));
    var polarity = radios(AJS.I18n.getText("touchpoint.incident.js.polarity"), "polarity", choices.polarity, present.polarity);
    var reality = radios(AJS.I18n.getText("touchpoint.incident.js.reality"), "reality", choices.reality, present.reality);
    pairs.appendChild(polarity.node);
    pairs.appendChild(reality.node);
    var story = ui.area(present.story, 5);
    story.required = true;
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.story"), story, AJS.I18n.getText("touchpoint.incident.js.privacy")));
    var columns = body.appendChild(ui.element("div", null, "tp-columns"));
    var day = ui.input("date", present.day);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.day"), day));
    var source = ui.select(choices.source, present.source);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.source"), source));
    var category = ui.select(choices.category, present.category);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.category"), category));
    var consequence = ui.select(choices.consequence, present.consequence);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.consequence"), consequence));
    var evidence = ui.input("text", present.evidence, 2000);
    body.appendChild(ui.field(AJS.I18n.getText("touchpoint.incident.js.evidence"), evidence));
    dialog.act(options.save || AJS.I18n.getText("touchpoint.incident.js.save"), function () {
      dialog.fail("");
      var content = {
        polarity: polarity.value(),
        reality: reality.value(),
        story: story.value,
        day: day.value,
        category: category.value,
        consequence: consequence.value,
        source: source.value,
        evidence: evidence.value
      };
      if (where) {
        content.touchpoint = where.value();
      }
      return options.send(content).then(function (got) {
        if (got.status !== (options.expected || 201)) {
          dialog.fail(ui.errorsOf(got.answer));
          return;
        }
        dialog.close();
        options.done(got.answer);
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.incident.js.failed"));
      });
    });
    dialog.show();
    (where ? where.input : story).focus();
  }

  /* The link of the issue's menu names the issue in its address. */
  function logFromIssue(link) {
    var key = (/\/browse\/([^?#/]+)/.exec(link.getAttribute("href")) || [])[1];
    ui.ask("GET", rest() + "/incidents/choices").then(function (got) {
      if (got.status !== 200) {
        AJS.flag({ type: "error", body: AJS.escapeHtml(ui.errorsOf(got.answer)), close: "manual" });
        return;
      }
      open(got.answer, {
        title: AJS.I18n.getText("touchpoint.incident.js.title.issue", key),
        finder: true,
        project: key.replace(/-[0-9]+$/, ""),
        send: function (content) {
          content.origin = key;
          return ui.ask("POST", rest() + "/incidents", content);
        },
        done: function (logged) {
          var text = logged.touchpoint.summary + " (" + logged.touchpoint.key + ")";
          AJS.flag({ type: "success", title: AJS.I18n.getText("touchpoint.incident.js.logged"), body: AJS.escapeHtml(text), close: "auto" });
          lists.forEach(function (list) {
            list.load();
          });
        }
      });
    }).catch(function () {
      AJS.flag({ type: "error", body: AJS.I18n.getText("touchpoint.incident.js.failed"), close: "manual" });
    });
  }

  function List(root) {
    this.root = root;
    this.key = root.dataset.issue;
    this.url = root.dataset.rest + "/touchpoints/" + encodeURIComponent(this.key) + "/incidents";
  }

  List.prototype.load = function () {
    var self = this;
    return ui.ask("GET", this.url + "?limit=5").then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.show(got.answer);
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.incident.js.unreachable")));
    });
  };

  List.prototype.show = function (data) {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-incidents");
    var head = root.appendChild(ui.element("div", null, "tp-slot-head"));
    head.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.incident.js.title")));
    if (data.mayLog) {
      head.appendChild(ui.button(AJS.I18n.getText("touchpoint.incident.js.log"), "tp-log", null, function () {
        self.log(data.choices);
      }));
    }
    if (data.total === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.incident.js.none"), "tp-hint"));
      return;
    }
    root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.incident.js.counts", data.negative, data.positive), "tp-hint"));
    var list = root.appendChild(ui.element("ul", null, "tp-incident-list"));
    this.append(list, data);
  };

  /* Adds a page to the list, and a button for the next one. */
  List.prototype.append = function (list, data) {
    var self = this;
    data.values.forEach(function (incident) {
      list.appendChild(self.item(incident, data));
    });
    var left = data.total - data.start - data.values.length;
    if (left <= 0 || !data.values.length) {
      return;
    }
    var more = self.root.appendChild(ui.button(AJS.I18n.getText("touchpoint.incident.js.more", left), "aui-button-link tp-more", null, function () {
      more.disabled = true;
      ui.ask("GET", self.url + "?limit=20&start=" + (data.start + data.values.length)).then(function (got) {
        if (got.status !== 200) {
          more.disabled = false;
          self.root.appendChild(ui.message("error", ui.errorsOf(got.answer)));
          return;
        }
        more.remove();
        var count = list.children.length;
        self.append(list, got.answer);
        var first = list.children[count];
        if (first) {
          first.tabIndex = -1;
          first.focus();
        }
      }).catch(function () {
        more.disabled = false;
        self.root.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.incident.js.unreachable")));
      });
    }));
  };

  List.prototype.log = function (choices) {
    var self = this;
    open(choices, {
      title: AJS.I18n.getText("touchpoint.incident.js.title.touchpoint", this.key),
      send: function (content) {
        return ui.ask("POST", self.url, content);
      },
      done: function () {
        self.load().then(function () {
          self.root.querySelector(".tp-log").focus();
          ui.announce(AJS.I18n.getText("touchpoint.incident.js.logged"));
        });
      }
    });
  };

  /* What an incident says, made of text only. */
  function told(item, incident, choices) {
    var browse = AJS.contextPath() + "/browse/";
    var head = item.appendChild(ui.element("p"));
    head.appendChild(ui.element("strong", (incident.polarity === "negative" ? "▼ " : "▲ ") + name(choices, "polarity", incident.polarity)));
    head.appendChild(document.createTextNode(" · " + name(choices, "reality", incident.reality) + " · " + ui.day(incident.day)));
    item.appendChild(ui.element("p", incident.story, "tp-story"));
    var facts = item.appendChild(ui.element("p", [
      name(choices, "category", incident.category),
      AJS.I18n.getText("touchpoint.incident.js.then", name(choices, "consequence", incident.consequence)),
      AJS.I18n.getText("touchpoint.incident.js.by", name(choices, "source", incident.source))
    ].join(" · "), "tp-hint"));
    if (incident.evidence) {
      facts.appendChild(document.createTextNode(" · " + AJS.I18n.getText("touchpoint.incident.js.proof") + " "));
      facts.appendChild(ui.evidence(incident.evidence, browse));
    }
    if (incident.origin && incident.origin.key !== incident.evidence) {
      facts.appendChild(document.createTextNode(" · " + AJS.I18n.getText("touchpoint.incident.js.from") + " "));
      facts.appendChild(ui.evidence(incident.origin.key, browse));
    }
    if (incident.correctedAt) {
      facts.appendChild(document.createTextNode(
        " · " + AJS.I18n.getText("touchpoint.incident.js.corrected", ui.day(incident.correctedAt.slice(0, 10)))));
    }
  }

  List.prototype.item = function (incident, data) {
    var self = this;
    var choices = data.choices;
    var item = ui.element("li", null, "tp-incident tp-incident-" + incident.polarity);
    told(item, incident, choices);
    var excerpt = incident.story.slice(0, 60);
    var buttons = ui.element("p", null, "tp-incident-buttons");
    if (incident.correctedAt) {
      var earlier = buttons.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.incident.js.earlier"),
        "aui-button-link tp-earlier",
        AJS.I18n.getText("touchpoint.incident.js.earlier.label", excerpt),
        function () {
          self.earlier(incident, choices, item, earlier);
        }));
      earlier.setAttribute("aria-expanded", "false");
    }
    if (data.mayAct) {
      buttons.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.plan.create.open"),
        "aui-button-link tp-act",
        AJS.I18n.getText("touchpoint.plan.create.incident.label", excerpt),
        function () {
          self.act(incident);
        }));
    }
    if (incident.mayChange) {
      buttons.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.incident.js.correct"),
        "aui-button-link tp-correct",
        AJS.I18n.getText("touchpoint.incident.js.correct.label", excerpt),
        function () {
          self.correct(incident, choices);
        }));
      buttons.appendChild(ui.button(
        AJS.I18n.getText("touchpoint.incident.js.remove"),
        "aui-button-link tp-remove",
        AJS.I18n.getText("touchpoint.incident.js.remove.label", excerpt),
        function () {
          self.remove(incident);
        }));
    }
    if (buttons.firstChild) {
      item.appendChild(buttons);
    }
    return item;
  };

  /* An action against what happened; its description begins with the story, which the person sees and may change. */
  List.prototype.act = function (incident) {
    window.TouchpointCreateAction.open({
      rest: this.root.dataset.rest,
      touchpoint: { key: this.key },
      description: AJS.I18n.getText("touchpoint.plan.create.incident.story", ui.day(incident.day), incident.story),
      done: function () {
        document.dispatchEvent(new CustomEvent("touchpoint:actions"));
      }
    });
  };

  List.prototype.earlier = function (incident, choices, item, button) {
    var shown = item.querySelector(".tp-incident-earlier");
    button.setAttribute("aria-expanded", shown ? "false" : "true");
    if (shown) {
      shown.remove();
      return;
    }
    var list = item.appendChild(ui.element("ol", null, "tp-incident-earlier"));
    ui.ask("GET", this.url + "/" + incident.id + "/earlier").then(function (got) {
      if (got.status !== 200) {
        list.appendChild(ui.element("li")).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      got.answer.forEach(function (one) {
        told(list.appendChild(ui.element("li")), one, choices);
      });
    }).catch(function () {
      list.appendChild(ui.element("li")).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.incident.js.unreachable")));
    });
  };

  List.prototype.correct = function (incident, choices) {
    var self = this;
    open(choices, {
      title: AJS.I18n.getText("touchpoint.incident.js.correct.title"),
      hint: AJS.I18n.getText("touchpoint.incident.js.correct.hint"),
      save: AJS.I18n.getText("touchpoint.incident.js.correct.save"),
      present: incident,
      expected: 200,
      send: function (content) {
        return ui.ask("PUT", self.url + "/" + incident.id, content);
      },
      done: function () {
        self.load().then(function () {
          self.focus();
          ui.announce(AJS.I18n.getText("touchpoint.incident.js.correct.saved"));
        });
      }
    });
  };

  /* After the list was drawn anew. */
  List.prototype.focus = function () {
    var button = this.root.querySelector("button");
    if (button) {
      button.focus();
    }
  };

  List.prototype.remove = function (incident) {
    var self = this;
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.incident.js.remove.title"), AJS.I18n.getText("touchpoint.incident.js.cancel"));
    dialog.body.appendChild(ui.element("p", incident.story, "tp-story"));
    dialog.act(AJS.I18n.getText("touchpoint.incident.js.remove"), function () {
      return ui.ask("DELETE", self.url + "/" + incident.id).then(function (got) {
        if (got.status !== 204) {
          dialog.fail(ui.errorsOf(got.answer));
          return;
        }
        dialog.close();
        self.load().then(function () {
          self.focus();
        });
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.incident.js.failed"));
      });
    });
    dialog.show();
  };

  window.TouchpointIncidents = { logFromIssue: logFromIssue };
  ui.slot("incidents", function (node) {
    var list = new List(node);
    lists.push(list);
    list.load();
  });
})();
