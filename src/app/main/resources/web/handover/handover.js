/* Hand-overs of a touchpoint: to which touchpoints customers go on, from which they come, how well that goes, and where it breaks. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function passedChoices() {
    return [
      { value: "", label: AJS.I18n.getText("touchpoint.handover.js.passed.unknown") },
      { value: "yes", label: AJS.I18n.getText("touchpoint.handover.js.passed.yes") },
      { value: "partly", label: AJS.I18n.getText("touchpoint.handover.js.passed.partly") },
      { value: "no", label: AJS.I18n.getText("touchpoint.handover.js.passed.no") }
    ];
  }

  function qualityChoices() {
    var choices = [{ value: "", label: AJS.I18n.getText("touchpoint.handover.js.quality.none") }];
    for (var value = 0; value <= 10; value += 1) {
      choices.push({ value: String(value), label: String(value) });
    }
    return choices;
  }

  function Handovers(root) {
    this.root = root;
    this.key = root.dataset.issue;
    this.url = root.dataset.rest + "/touchpoints/" + encodeURIComponent(this.key) + "/handovers";
  }

  Handovers.prototype.load = function () {
    var self = this;
    ui.ask("GET", this.url).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.show(got.answer);
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.handover.js.unreachable")));
    });
  };

  Handovers.prototype.show = function (data) {
    var self = this;
    var root = ui.clear(this.root);
    root.classList.add("tp-handovers");
    var head = root.appendChild(ui.element("div", null, "tp-slot-head"));
    head.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.handover.js.title")));
    if (data.mayLink) {
      head.appendChild(ui.button(AJS.I18n.getText("touchpoint.handover.js.add"), "tp-add-handover", null, function () {
        self.edit(null);
      }));
    }
    if (data.values.length === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.handover.js.none"), "tp-hint"));
      return;
    }
    if (data.breaks > 0) {
      root.appendChild(ui.element("p", "⚡ " + AJS.I18n.getText("touchpoint.handover.js.breaks", data.breaks), "tp-breaks"));
    }
    var list = root.appendChild(ui.element("ul", null, "tp-handover-list"));
    data.values.forEach(function (handover) {
      list.appendChild(self.item(handover, data.mayLink));
    });
  };

  Handovers.prototype.item = function (handover, mayLink) {
    var self = this;
    var item = ui.element("li", null, "tp-handover" + (handover.isBreak ? " tp-handover-break" : ""));
    item.dataset.handover = handover.other.key;
    var line = item.appendChild(ui.element("p"));
    line.appendChild(document.createTextNode((handover.direction === "to"
      ? AJS.I18n.getText("touchpoint.handover.js.to")
      : AJS.I18n.getText("touchpoint.handover.js.from")) + " "));
    var link = line.appendChild(ui.element("a", handover.other.summary));
    link.href = AJS.contextPath() + "/browse/" + handover.other.key;
    line.appendChild(ui.element("span", " " + handover.other.key, "tp-hint"));
    if (handover.isBreak) {
      line.appendChild(document.createTextNode(" "));
      var mark = line.appendChild(ui.element("span", "⚡ " + AJS.I18n.getText("touchpoint.handover.js.break"), "tp-break-mark"));
      mark.title = AJS.I18n.getText("touchpoint.handover.js.break.help");
    }
    var passed = passedChoices().filter(function (choice) {
      return choice.value === (handover.informationPassed || "");
    })[0];
    item.appendChild(ui.element("p", [
      handover.quality === null
        ? AJS.I18n.getText("touchpoint.handover.js.unjudged")
        : AJS.I18n.getText("touchpoint.handover.js.judged", handover.quality.toLocaleString(document.documentElement.lang || undefined)),
      AJS.I18n.getText("touchpoint.handover.js.passed") + ": " + passed.label
    ].join(" · "), "tp-hint"));
    if (mayLink) {
      var tools = item.appendChild(ui.element("div", null, "tp-handover-tools"));
      tools.appendChild(ui.button(AJS.I18n.getText("touchpoint.handover.js.judge"), "aui-button-link", AJS.I18n.getText("touchpoint.handover.js.judge.label", handover.other.summary), function () {
        self.edit(handover);
      }));
      tools.appendChild(ui.button(AJS.I18n.getText("touchpoint.handover.js.remove"), "aui-button-link", AJS.I18n.getText("touchpoint.handover.js.remove.label", handover.other.summary), function () {
        self.remove(handover);
      }));
    }
    return item;
  };

  Handovers.prototype.took = function (data, said) {
    this.show(data);
    var add = this.root.querySelector(".tp-add-handover");
    if (add) {
      add.focus();
    }
    ui.announce(said);
  };

  /* Judges a hand-over, or links a new one. */
  Handovers.prototype.edit = function (handover) {
    var self = this;
    var title = handover
      ? AJS.I18n.getText("touchpoint.handover.js.judge.label", handover.other.summary)
      : AJS.I18n.getText("touchpoint.handover.js.add.title", this.key);
    var dialog = ui.dialog(title, AJS.I18n.getText("touchpoint.handover.js.cancel"));
    var body = dialog.body;
    var direction = null;
    var where = null;
    if (!handover) {
      direction = ui.select([
        { value: "to", label: AJS.I18n.getText("touchpoint.handover.js.to") },
        { value: "from", label: AJS.I18n.getText("touchpoint.handover.js.from") }
      ], "to");
      body.appendChild(ui.field(AJS.I18n.getText("touchpoint.handover.js.direction"), direction));
      where = new ui.Finder(AJS.I18n.getText("touchpoint.handover.js.other"), this.key.replace(/-[0-9]+$/, ""));
      body.appendChild(where.node);
    }
    var columns = body.appendChild(ui.element("div", null, "tp-columns"));
    var quality = ui.select(qualityChoices(), handover && handover.quality !== null ? String(handover.quality) : "");
    if (handover && handover.quality !== null && quality.selectedIndex < 0) {
      var present = ui.element("option", handover.quality.toLocaleString(document.documentElement.lang || undefined));
      present.value = String(handover.quality);
      quality.appendChild(present);
      quality.value = present.value;
    }
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.handover.js.quality"), quality, AJS.I18n.getText("touchpoint.handover.js.quality.hint")));
    var passed = ui.select(passedChoices(), (handover && handover.informationPassed) || "");
    columns.appendChild(ui.field(AJS.I18n.getText("touchpoint.handover.js.passed"), passed, AJS.I18n.getText("touchpoint.handover.js.passed.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.handover.js.save"), function () {
      dialog.fail("");
      var content = { quality: quality.value === "" ? null : Number(quality.value), informationPassed: passed.value || null };
      var asked;
      if (handover) {
        content.version = handover.version;
        asked = ui.ask("PATCH", self.url + "/" + handover.id, content);
      } else {
        content[direction.value] = where.value();
        asked = ui.ask("POST", self.url, content);
      }
      return asked.then(function (got) {
        if (got.status !== 200 && got.status !== 201) {
          dialog.fail(ui.errorsOf(got.answer));
          return;
        }
        dialog.close();
        self.took(got.answer, AJS.I18n.getText("touchpoint.handover.js.saved"));
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.handover.js.failed"));
      });
    });
    dialog.show();
    (direction || quality).focus();
  };

  Handovers.prototype.remove = function (handover) {
    var self = this;
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.handover.js.remove.label", handover.other.summary), AJS.I18n.getText("touchpoint.handover.js.cancel"));
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.handover.js.remove.help")));
    dialog.act(AJS.I18n.getText("touchpoint.handover.js.remove"), function () {
      return ui.ask("DELETE", self.url + "/" + handover.id).then(function (got) {
        if (got.status !== 200) {
          dialog.fail(ui.errorsOf(got.answer));
          return;
        }
        dialog.close();
        self.took(got.answer, AJS.I18n.getText("touchpoint.handover.js.removed"));
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.handover.js.failed"));
      });
    });
    dialog.show();
  };

  ui.slot("handovers", function (node) {
    new Handovers(node).load();
  });
})();
