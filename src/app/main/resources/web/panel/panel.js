/* The touchpoint on its issue: asks for what the visitor may see, draws it, and takes ratings in place. What it draws is made of text
   only; other features fill the slots below it, which stay when this part is drawn anew. */
(function () {
  "use strict";

  if (window.TouchpointPanel) {
    return;
  }

  var ui = window.TouchpointUi;
  var help = window.TouchpointHelp;
  var GROUPS = ["employee", "manager", "customer", "partner", "mystery-shopper"];

  function Panel(root) {
    this.root = root;
    this.main = root.querySelector(".tp-panel-main");
    this.url = root.dataset.rest + "/touchpoints/" + encodeURIComponent(root.dataset.issue);
    this.browse = root.dataset.browse;
  }

  Panel.prototype.load = function (focus) {
    var self = this;
    return ui.ask("GET", this.url).then(function (got) {
      self.main.removeAttribute("aria-busy");
      if (got.status !== 200) {
        ui.clear(self.main).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.data = got.answer;
      self.draw();
      if (focus) {
        var wanted = self.main.querySelector(focus);
        if (wanted) {
          wanted.focus();
        }
      }
    }).catch(function () {
      ui.clear(self.main).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.unreachable")));
    });
  };

  Panel.prototype.draw = function () {
    var main = ui.clear(this.main);
    main.appendChild(this.scores());
    this.facts(main);
    this.nextSteps(main);
    if (this.data.may.rate) {
      main.appendChild(this.rating());
    }
    main.appendChild(this.groups());
    this.perception(main);
    this.actions(main);
    main.appendChild(this.profile());
  };

  function section(title, className) {
    var made = ui.element("section", null, className);
    var heading = ui.element("h3", title);
    heading.id = ui.id("panel");
    made.setAttribute("aria-labelledby", heading.id);
    made.appendChild(heading);
    return made;
  }

  function pair(list, name, value, className) {
    var group = ui.element("div", null, className);
    group.appendChild(ui.element("dt", name));
    var data = ui.element("dd");
    if (typeof value === "string") {
      data.textContent = value || "–";
    } else {
      data.appendChild(value);
    }
    group.appendChild(data);
    list.appendChild(group);
    return data;
  }

  function experience(info) {
    var made = ui.element("span", null, "tp-class tp-is-" + info.code);
    var mark = ui.element("span", info.mark + " ");
    mark.setAttribute("aria-hidden", "true");
    made.appendChild(mark);
    made.appendChild(document.createTextNode(info.name));
    made.title = info.rule;
    return made;
  }

  function percent(value) {
    return Math.max(0, Math.min(10, value)) * 10 + "%";
  }

  /* The numbers stand beside it as text, so the picture is for the eye only. */
  function bullet(scores, provisional) {
    var made = ui.element("div", null, "tp-bullet tp-is-" + scores.experience.code);
    made.setAttribute("aria-hidden", "true");
    if (provisional) {
      made.classList.add("tp-provisional");
    }
    if (scores.ist.value !== null && scores.ist.value >= 0 && scores.ist.value <= 10) {
      made.appendChild(ui.element("span", null, "tp-bullet-ist")).style.width = percent(scores.ist.value);
    }
    if (scores.minimum.value !== null) {
      made.appendChild(ui.element("span", null, "tp-bullet-minimum")).style.left = percent(scores.minimum.value);
    }
    if (scores.soll.value !== null && scores.soll.value >= 0 && scores.soll.value <= 10) {
      made.appendChild(ui.element("span", null, "tp-bullet-soll")).style.left = percent(scores.soll.value);
    }
    return made;
  }

  Panel.prototype.scores = function () {
    var scores = this.data.scores;
    var made = ui.element("div", null, "tp-scores");
    made.appendChild(bullet(scores, scores.provisional));
    if (scores.provisional) {
      made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.provisional"), "tp-hint"));
    }
    var list = made.appendChild(ui.element("dl", null, "tp-figures"));
    var ist = pair(list, AJS.I18n.getText("touchpoint.panel.js.ist"), scores.ist.text);
    if (scores.sourceText) {
      ist.appendChild(ui.element("span", scores.sourceText, "tp-note"));
    }
    if (this.data.may.rate && (scores.source === "customers" || scores.source === "override")) {
      this.offerOverride(ist, scores);
    }
    pair(list, AJS.I18n.getText("touchpoint.panel.js.minimum"), scores.minimum.text);
    var soll = pair(list, AJS.I18n.getText("touchpoint.panel.js.soll"), scores.soll.text);
    if (scores.scenario) {
      soll.appendChild(ui.element("span", scores.scenario, "tp-note"));
    }
    pair(list, AJS.I18n.getText("touchpoint.panel.js.gap"), scores.gap.text)
      .appendChild(ui.element("span", scores.gapHint, "tp-note"));
    var kind = ui.element("span");
    kind.appendChild(experience(scores.experience));
    kind.appendChild(ui.element("span", scores.experience.rule, "tp-note"));
    pair(list, AJS.I18n.getText("touchpoint.panel.js.class"), kind);
    var sign = made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.sign") + " ", "tp-hint"));
    ["gap", "class"].forEach(function (topic) {
      sign.appendChild(help.button(topic, topic === "class" ? scores.classHelp : ""));
    });
    if (scores.scenarioDiffers) {
      made.appendChild(ui.message("warning", AJS.I18n.getText("touchpoint.panel.js.scenario.differs", scores.scenario)));
    }
    if (scores.still) {
      made.appendChild(ui.message("warning", scores.still));
    }
    if (scores.offScale) {
      made.appendChild(ui.message("warning", AJS.I18n.getText("touchpoint.panel.js.invalid")));
    }
    return made;
  };

  Panel.prototype.facts = function (main) {
    if (this.data.facts.length) {
      var list = main.appendChild(ui.element("dl", null, "tp-facts"));
      this.data.facts.forEach(function (fact) {
        pair(list, fact.name, fact.text);
      });
    }
  };

  function bullets(texts) {
    var list = ui.element("ul");
    texts.forEach(function (text) {
      list.appendChild(ui.element("li", text));
    });
    return list;
  }

  Panel.prototype.nextSteps = function (main) {
    if (this.data.nextSteps.length) {
      main
        .appendChild(section(AJS.I18n.getText("touchpoint.panel.js.next"), "tp-next"))
        .appendChild(bullets(this.data.nextSteps));
    }
  };

  Panel.prototype.groupName = function (code) {
    return this.data.ratings.filter(function (group) {
      return group.group === code;
    })[0].name;
  };

  /* Native radio buttons: arrows move, the browser says which is chosen. */
  function scale(name) {
    var made = ui.element("div", null, "tp-scale");
    for (var value = 0; value <= 10; value += 1) {
      var label = ui.element("label", null, "tp-scale-step");
      var radio = ui.element("input");
      radio.type = "radio";
      radio.name = name;
      radio.value = String(value);
      label.appendChild(radio);
      label.appendChild(ui.element("span", String(value)));
      made.appendChild(label);
    }
    return made;
  }

  Panel.prototype.rating = function () {
    var self = this;
    var made = section(AJS.I18n.getText("touchpoint.panel.js.rate"), "tp-rate");
    var mine = this.data.mine;
    if (mine) {
      made.appendChild(ui.element("p", AJS.I18n.getText(
        "touchpoint.panel.js.rate.mine", mine.value.text, this.groupName(mine.group), ui.day(mine.at.slice(0, 10))), "tp-hint"));
    }
    var form = made.appendChild(ui.element("form", null, "aui top-label"));
    form.noValidate = true;
    var errors = form.appendChild(ui.element("div", null, "tp-errors"));
    var field = form.appendChild(ui.element("fieldset", null, "tp-scale-field"));
    field.appendChild(ui.element("legend", AJS.I18n.getText("touchpoint.panel.js.rate.legend")));
    field.appendChild(scale(ui.id("score")));
    var columns = form.appendChild(ui.element("div", null, "tp-columns"));
    var group = ui.select(GROUPS.map(function (code) {
      return { value: code, label: self.groupName(code) };
    }), mine ? mine.group : GROUPS[0]);
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.panel.js.rate.group"), group));
    var people = ui.input("number", "1");
    people.min = "1";
    people.step = "1";
    columns.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.panel.js.rate.people"), people, AJS.I18n.getText("touchpoint.panel.js.rate.people.hint")));
    var mean = ui.input("text", "", 10);
    mean.inputMode = "decimal";
    mean.classList.add("tp-rate-mean");
    var meanField = columns.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.panel.js.rate.mean"), mean, AJS.I18n.getText("touchpoint.panel.js.rate.mean.hint")));
    function isMean() {
      return group.value === "customer" || Number(people.value) > 1;
    }
    function offerMean() {
      meanField.style.display = isMean() ? "" : "none";
    }
    group.addEventListener("change", offerMean);
    people.addEventListener("input", offerMean);
    offerMean();
    var remark = ui.area("", 2, 32767);
    form.appendChild(ui.field(
      AJS.I18n.getText("touchpoint.panel.js.rate.remark"), remark, AJS.I18n.getText("touchpoint.panel.js.rate.remark.hint")));
    var send = ui.element("button", AJS.I18n.getText("touchpoint.panel.js.rate.send"), "aui-button aui-button-primary tp-rate-send");
    send.type = "submit";
    form.appendChild(send);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      ui.clear(errors);
      var chosen = form.querySelector("input[type=radio]:checked");
      var typed = isMean() ? mean.value.trim() : "";
      var value = typed ? Number(typed.replace(",", ".")) : chosen ? Number(chosen.value) : NaN;
      if (isNaN(value)) {
        errors.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.rate.choose")));
        (typed ? mean : form.querySelector("input[type=radio]")).focus();
        return;
      }
      send.disabled = true;
      self.send({ group: group.value, value: value, people: people.value, remark: remark.value }, errors)
        .then(function () {
          send.disabled = false;
        });
    });
    return made;
  };

  Panel.prototype.send = function (rating, errors) {
    var self = this;
    return ui.ask("POST", this.url + "/ratings", rating).then(function (got) {
      if (got.status !== 201) {
        errors.appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return undefined;
      }
      return self.load(".tp-rate input").then(function () {
        ui.announce(got.answer.blind
          ? AJS.I18n.getText("touchpoint.panel.js.rate.saved.blind", rating.value)
          : AJS.I18n.getText("touchpoint.panel.js.rate.saved", rating.value));
      });
    }).catch(function () {
      errors.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.unreachable")));
    });
  };

  Panel.prototype.groups = function () {
    var self = this;
    var made = section(AJS.I18n.getText("touchpoint.panel.js.groups"), "tp-groups");
    // Takes the focus when the button that shows the customers' value is gone.
    made.querySelector("h3").tabIndex = -1;
    var scroll = made.appendChild(ui.element("div", null, "tp-table-scroll"));
    var table = scroll.appendChild(ui.element("table", null, "aui"));
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    [
      AJS.I18n.getText("touchpoint.panel.js.group"),
      AJS.I18n.getText("touchpoint.panel.js.mean"),
      AJS.I18n.getText("touchpoint.panel.js.gap"),
      AJS.I18n.getText("touchpoint.panel.js.class"),
      AJS.I18n.getText("touchpoint.panel.js.latest"),
      AJS.I18n.getText("touchpoint.panel.js.trend")
    ].forEach(function (name) {
      var cell = ui.element("th", name);
      cell.scope = "col";
      head.appendChild(cell);
    });
    head.children[1].appendChild(help.button("interval"));
    head.children[5].appendChild(help.button("trend"));
    var body = table.appendChild(ui.element("tbody"));
    this.data.ratings.forEach(function (group) {
      body.appendChild(self.groupRow(group));
    });
    if (this.data.ratings.some(function (group) {
      return group.sure.provisional;
    })) {
      made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.provisional"), "tp-hint"));
    }
    this.remarks(made);
    return made;
  };

  /* What was said, group by group; of some there is more than the first few. */
  Panel.prototype.remarks = function (made) {
    var self = this;
    var heard = this.data.ratings.filter(function (group) {
      return group.remarks.total > 0;
    });
    if (!heard.length) {
      return;
    }
    made.appendChild(ui.element("h4", AJS.I18n.getText("touchpoint.panel.js.remarks")));
    heard.forEach(function (group) {
      var box = made.appendChild(ui.element("div", null, "tp-remarks"));
      box.dataset.group = group.group;
      box.appendChild(ui.element("h5", group.name + " (" + group.remarks.total + ")"));
      if (!group.remarks.first[0].at) {
        box.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.remarks.discreet"), "tp-hint"));
      }
      var list = box.appendChild(ui.element("ul"));
      self.said(box, list, group, group.remarks.first);
    });
  };

  /* Adds remarks to a list, and a button for the next ones. */
  Panel.prototype.said = function (box, list, group, remarks) {
    var self = this;
    remarks.forEach(function (remark) {
      var entry = list.appendChild(ui.element("li", null, "tp-remark"));
      entry.appendChild(ui.element("span", remark.text, "tp-remark-text"));
      if (remark.at) {
        entry.appendChild(ui.element("span", ui.day(remark.at.slice(0, 10)), "tp-note"));
      }
    });
    var shown = list.children.length;
    var left = group.remarks.total - shown;
    if (left <= 0 || !remarks.length) {
      return;
    }
    var text = AJS.I18n.getText("touchpoint.panel.js.remarks.more", Math.min(left, 20), group.remarks.total);
    var more = box.appendChild(ui.button(text, "aui-button-link tp-more", text + ": " + group.name, function () {
      more.disabled = true;
      ui.ask("GET", self.url + "/remarks/" + group.group + "?limit=20&start=" + shown).then(function (got) {
        if (got.status !== 200) {
          more.disabled = false;
          box.appendChild(ui.message("error", ui.errorsOf(got.answer)));
          return;
        }
        more.remove();
        self.said(box, list, group, got.answer.values);
        if (list.children[shown]) {
          list.children[shown].tabIndex = -1;
          list.children[shown].focus();
        }
      }).catch(function () {
        more.disabled = false;
        box.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.unreachable")));
      });
    }));
  };

  Panel.prototype.groupRow = function (group) {
    var self = this;
    var row = ui.element("tr", null, "tp-group-" + group.state);
    row.dataset.group = group.group;
    var name = ui.element("th", group.name);
    name.scope = "row";
    row.appendChild(name);
    if (group.state !== "shown") {
      var rest = row.appendChild(ui.element("td", group.text, "tp-silent"));
      rest.colSpan = 5;
      if (group.state === "hidden") {
        var reveal = ui.button(AJS.I18n.getText("touchpoint.panel.js.reveal"), "aui-button-link tp-reveal", null, function () {
          ui.ask("POST", self.url + "/reveal", {}).then(function () {
            return self.load(".tp-groups h3");
          });
        });
        var hint = ui.element("span", AJS.I18n.getText("touchpoint.panel.js.reveal.hint"), "tp-note");
        hint.id = ui.id("reveal");
        reveal.setAttribute("aria-describedby", hint.id);
        rest.appendChild(document.createTextNode(" "));
        rest.appendChild(reveal);
        rest.appendChild(document.createTextNode(" "));
        rest.appendChild(hint);
      }
      return row;
    }
    var mean = row.appendChild(ui.element("td"));
    mean.appendChild(ui.element("strong", group.mean.text));
    mean.appendChild(bullet({
      ist: group.mean, minimum: this.data.scores.minimum, soll: this.data.scores.soll, experience: group.experience
    }, group.sure.provisional));
    mean.appendChild(ui.element("span", group.range ? group.text + ", " + group.range : group.text, "tp-note"));
    mean.appendChild(ui.element("span", group.sure.text, "tp-note tp-sure"));
    if (this.data.may.rate && (group.group === "employee" || group.group === "manager")) {
      this.offerAsIst(mean, group);
    }
    row.appendChild(ui.element("td", group.gap.text || "–"));
    row.appendChild(ui.element("td")).appendChild(experience(group.experience));
    row.appendChild(ui.element("td", ui.day(group.latest.slice(0, 10))));
    row.appendChild(ui.element("td")).appendChild(ui.element("span", group.trend, "tp-note"));
    return row;
  };

  /* Who knows better than customers says why; what customers measured can be taken again. */
  Panel.prototype.offerOverride = function (place, scores) {
    var self = this;
    place.appendChild(
      ui.button(AJS.I18n.getText("touchpoint.panel.js.override"), "aui-button-link tp-override", null, function () {
        self.override(scores);
      })
    );
    if (scores.source === "override") {
      place.appendChild(
        ui.button(AJS.I18n.getText("touchpoint.panel.js.override.lift"), "aui-button-link tp-override-lift", null, function () {
          var button = this;
          button.disabled = true;
          ui.ask("DELETE", self.url + "/ist-override").then(function (got) {
            if (got.status === 200) {
              return self.load(".tp-override");
            }
            button.disabled = false;
            place.appendChild(ui.message("error", ui.errorsOf(got.answer)));
            return undefined;
          }).catch(function () {
            button.disabled = false;
            place.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.unreachable")));
          });
        })
      );
    }
  };

  Panel.prototype.override = function (scores) {
    var self = this;
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.panel.js.override.title"),
      AJS.I18n.getText("touchpoint.panel.js.cancel")
    );
    var value = ui.input("text", scores.ist.value === null ? "" : String(scores.ist.value), 10);
    value.inputMode = "decimal";
    var reason = ui.area("", 3, 32767);
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.panel.js.override.value"), value));
    dialog.body.appendChild(
      ui.field(
        AJS.I18n.getText("touchpoint.panel.js.override.reason"),
        reason,
        AJS.I18n.getText("touchpoint.panel.js.override.hint")
      )
    );
    dialog.act(AJS.I18n.getText("touchpoint.panel.js.override.save"), function () {
      dialog.fail("");
      var sent = { value: value.value.trim().replace(",", "."), reason: reason.value };
      return ui.ask("PUT", self.url + "/ist-override", sent).then(
        function (got) {
          if (got.status === 200) {
            dialog.close();
            return self.load(".tp-override");
          }
          dialog.fail(ui.errorsOf(got.answer));
          return undefined;
        },
        function () {
          dialog.fail(AJS.I18n.getText("touchpoint.panel.js.unreachable"));
        }
      );
    });
    dialog.show();
  };

  /* A mean of our own people may become the Ist of the issue. */
  Panel.prototype.offerAsIst = function (cell, group) {
    var self = this;
    var errors = ui.element("div");
    var take = cell.appendChild(ui.button(
      AJS.I18n.getText("touchpoint.panel.js.ist.take"),
      "aui-button-link tp-take-ist",
      AJS.I18n.getText("touchpoint.panel.js.ist.take.label", group.name),
      function () {
        take.disabled = true;
        ui.ask("POST", self.url + "/ist", { group: group.group }).then(function (got) {
          if (got.status !== 200) {
            take.disabled = false;
            ui.clear(errors).appendChild(ui.message("error", ui.errorsOf(got.answer)));
            return undefined;
          }
          return self.load("[data-group=" + group.group + "] .tp-take-ist").then(function () {
            ui.announce(AJS.I18n.getText("touchpoint.panel.js.ist.taken", group.mean.text, group.name));
          });
        }).catch(function () {
          take.disabled = false;
          ui.clear(errors).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.panel.js.unreachable")));
        });
      }));
    cell.appendChild(errors);
  };

  Panel.prototype.perception = function (main) {
    var made = main.appendChild(section(AJS.I18n.getText("touchpoint.panel.js.perception"), "tp-perception"));
    var texts = this.data.perception.map(function (gap) {
      return gap.gap.text + ": " + gap.text;
    }).concat(this.data.blindSpots);
    made.querySelector("h3").appendChild(help.button("perception"));
    if (texts.length) {
      made.appendChild(bullets(texts));
    } else {
      var outside = this.data.ratings.some(function (group) {
        return group.state === "login";
      });
      made.appendChild(ui.element("p", outside
        ? AJS.I18n.getText("touchpoint.panel.js.perception.login")
        : this.data.customersHidden
          ? AJS.I18n.getText("touchpoint.panel.js.perception.hidden")
          : AJS.I18n.getText("touchpoint.panel.js.perception.none"), "tp-hint"));
    }
  };

  Panel.prototype.actions = function (main) {
    var self = this;
    var made = main.appendChild(section(AJS.I18n.getText("touchpoint.panel.js.actions"), "tp-open-actions"));
    if (this.data.may.addAction) {
      made.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.create.open"), "tp-add-action", null, function () {
        window.TouchpointCreateAction.open({
          rest: self.root.dataset.rest,
          touchpoint: { key: self.data.key, summary: self.data.summary },
          done: function () {
            return self.load(".tp-add-action");
          }
        });
      }));
    }
    var search = this.browse.replace(/browse\/$/, "issues/?jql=");
    var jql = "issue in touchpointImprovements(\"" + this.data.key + "\")";
    var every = made.appendChild(ui.element("p")).appendChild(
      ui.element("a", AJS.I18n.getText("touchpoint.panel.js.actions.every"), "tp-every-action"));
    every.href = search + encodeURIComponent(jql);
    if (!this.data.actions.length) {
      made.insertBefore(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.actions.none"), "tp-hint"), every.parentNode);
      return;
    }
    if (this.data.openActions > this.data.actions.length) {
      var all = made.appendChild(ui.element("a", AJS.I18n.getText(
        "touchpoint.panel.js.actions.all", this.data.actions.length, this.data.openActions), "tp-all-actions"));
      all.href = search + encodeURIComponent(jql + " AND statusCategory != Done");
    }
    var list = made.appendChild(ui.element("ul"));
    this.data.actions.forEach(function (action) {
      var entry = list.appendChild(ui.element("li"));
      entry.dataset.action = action.key;
      var link = entry.appendChild(ui.element("a", action.key + " " + action.summary));
      link.href = self.browse + action.key;
      entry.appendChild(document.createTextNode(" "));
      entry.appendChild(ui.element("span", action.status, "aui-lozenge"));
      if (action.owner) {
        entry.appendChild(ui.element("span", AJS.I18n.getText("touchpoint.panel.js.owner", action.owner), "tp-note"));
      }
      if (action.veto) {
        entry.appendChild(window.TouchpointVeto.mark(action.veto));
      }
      if (action.mayVeto) {
        entry.appendChild(window.TouchpointVeto.buttons(self.root.dataset.rest, action, function () {
          return self.load(".tp-open-actions [data-action='" + action.key + "'] button");
        }));
      }
    });
    made.appendChild(every.parentNode);
  };

  Panel.prototype.profile = function () {
    var self = this;
    var made = section(AJS.I18n.getText("touchpoint.panel.js.profile"), "tp-profile");
    var edits = this.data.may.editProfile || this.data.may.decide;
    made.appendChild(ui.button(
      edits ? AJS.I18n.getText("touchpoint.panel.js.profile.edit") : AJS.I18n.getText("touchpoint.panel.js.profile.view"),
      "tp-profile-open", null, function () {
        window.TouchpointProfile.open(self.url, self.data, function () {
          return self.load(".tp-profile-open");
        });
      }));
    return made;
  };

  function start() {
    Array.prototype.forEach.call(document.querySelectorAll(".tp-panel:not([data-started])"), function (root) {
      root.setAttribute("data-started", "true");
      var panel = new Panel(root);
      document.addEventListener("touchpoint:actions", function () {
        if (root.isConnected) {
          panel.load();
        }
      });
      panel.load().then(function () {
        document.dispatchEvent(new CustomEvent("touchpoint:panel", { detail: { root: root } }));
      });
    });
  }

  window.TouchpointPanel = { start: start };
})();
