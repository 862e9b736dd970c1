/* The journey as a whole, on the page Journey: more or fewer touchpoints, and what works best in each phase. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function number(value) {
    return value.toLocaleString(document.documentElement.lang || undefined);
  }

  function contacts(value) {
    return value === null
      ? AJS.I18n.getText("touchpoint.portfolio.js.contacts.unknown")
      : AJS.I18n.getText("touchpoint.portfolio.js.contacts", number(value));
  }

  function linkTo(end, browse) {
    var link = ui.element("a", end.summary);
    link.href = browse + end.key;
    return link;
  }

  function markBreaks(item, end) {
    if (end.breaks) {
      item.appendChild(ui.element("span", " ⚡ " + AJS.I18n.getText("touchpoint.journey.js.breaks", end.breaks), "tp-breaks"));
    }
  }

  function entries(title, list, browse) {
    var box = ui.element("div", null, "tp-portfolio-group");
    box.appendChild(ui.element("h3", title + " (" + number(list.length) + ")"));
    if (list.length === 0) {
      box.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.portfolio.js.none"), "tp-hint"));
      return box;
    }
    var items = box.appendChild(ui.element("ul"));
    list.forEach(function (entry) {
      var item = items.appendChild(ui.element("li"));
      item.appendChild(linkTo(entry, browse));
      item.appendChild(ui.element("span", " " + [entry.phase, contacts(entry.contactsPerMonth)].filter(Boolean).join(" · "), "tp-hint"));
      markBreaks(item, entry);
      if (entry.successor) {
        item.appendChild(document.createTextNode(" → "));
        item.appendChild(linkTo(entry.successor, browse));
        markBreaks(item, entry.successor);
      }
    });
    return box;
  }

  function sums(box, moved) {
    if (moved.entries.length === 0) {
      return box;
    }
    var text = [
      AJS.I18n.getText("touchpoint.portfolio.js.moved", number(moved.contactsMoved)),
      AJS.I18n.getText("touchpoint.portfolio.js.lost", number(moved.contactsLost))
    ];
    if (moved.unknown > 0) {
      text.push(AJS.I18n.getText("touchpoint.portfolio.js.unknown", number(moved.unknown)));
    }
    box.appendChild(ui.element("p", text.join(" · "), "tp-hint"));
    return box;
  }

  function showPortfolio(root, data, browse) {
    ui.clear(root);
    root.appendChild(ui.element("h2", AJS.I18n.getText("touchpoint.portfolio.js.title")));
    root.appendChild(ui.element("p", data.sentence, "tp-portfolio-sentence"));
    if (data.toAdd.length + data.toMerge.entries.length + data.toDrop.entries.length === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.portfolio.js.how"), "tp-hint"));
      return;
    }
    data.emptied.forEach(function (phase) {
      root.appendChild(ui.message("warning", AJS.I18n.getText("touchpoint.portfolio.js.emptied", phase.name)));
    });
    var groups = root.appendChild(ui.element("div", null, "tp-columns"));
    groups.appendChild(entries(AJS.I18n.getText("touchpoint.portfolio.js.add"), data.toAdd, browse));
    groups.appendChild(sums(entries(AJS.I18n.getText("touchpoint.portfolio.js.merge"), data.toMerge.entries, browse), data.toMerge));
    groups.appendChild(sums(entries(AJS.I18n.getText("touchpoint.portfolio.js.drop"), data.toDrop.entries, browse), data.toDrop));
    if (data.gains.length) {
      root.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.portfolio.js.gains")));
      var gains = root.appendChild(ui.element("ul", null, "tp-gains"));
      data.gains.forEach(function (gain) {
        var item = gains.appendChild(ui.element("li"));
        item.appendChild(linkTo(gain.touchpoint, browse));
        markBreaks(item, gain.touchpoint);
        item.appendChild(ui.element("span", " + " + contacts(gain.contactsPerMonth), "tp-hint"));
      });
    }
  }

  function Practices(root) {
    this.root = root;
    this.url = root.dataset.practices;
    this.browse = root.dataset.browse;
  }

  Practices.prototype.load = function () {
    var self = this;
    ui.ask("GET", this.url).then(function (got) {
      if (got.status !== 200) {
        ui.clear(self.root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      self.show(got.answer);
    }).catch(function () {
      ui.clear(self.root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.portfolio.js.unreachable")));
    });
  };

  Practices.prototype.show = function (data, focusPhase) {
    var self = this;
    var root = ui.clear(this.root);
    root.appendChild(ui.element("h2", AJS.I18n.getText("touchpoint.portfolio.js.practices")));
    data.phases.forEach(function (phase) {
      var box = root.appendChild(ui.element("div", null, "tp-practice"));
      box.dataset.phase = phase.phase;
      var head = box.appendChild(ui.element("div", null, "tp-slot-head"));
      head.appendChild(ui.element("h3", phase.phase));
      if (data.mayChange) {
        var edit = ui.button(AJS.I18n.getText("touchpoint.portfolio.js.edit"), "", AJS.I18n.getText("touchpoint.portfolio.js.edit.label", phase.phase), function () {
          self.edit(phase);
        });
        head.appendChild(edit);
        if (phase.phaseId === focusPhase) {
          edit.focus();
        }
      }
      box.appendChild(phase.text
        ? ui.element("p", phase.text, "tp-story")
        : ui.element("p", AJS.I18n.getText("touchpoint.portfolio.js.nothing"), "tp-hint"));
      if (phase.links.length) {
        var links = box.appendChild(ui.element("ul"));
        phase.links.forEach(function (link) {
          links.appendChild(ui.element("li")).appendChild(ui.evidence(link, self.browse));
        });
      }
    });
  };

  /* What somebody else wrote meanwhile, above what is typed. */
  Practices.prototype.showTheirs = function (present, stored) {
    ui.clear(stored);
    stored.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.portfolio.js.theirs"), "tp-hint"));
    stored.appendChild(ui.element("blockquote", present.text || AJS.I18n.getText("touchpoint.portfolio.js.nothing"), "tp-story"));
    var links = stored.appendChild(ui.element("ul"));
    present.links.forEach(function (link) {
      links.appendChild(ui.element("li", link));
    });
    stored.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.portfolio.js.mine"), "tp-hint"));
  };

  Practices.prototype.edit = function (phase) {
    var self = this;
    var version = phase.version;
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.portfolio.js.edit.label", phase.phase), AJS.I18n.getText("touchpoint.portfolio.js.cancel"));
    var stored = dialog.body.appendChild(ui.element("div", null, "tp-theirs"));
    var text = ui.area(phase.text, 6);
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.portfolio.js.practice"), text));
    var links = ui.area(phase.links.join("\n"), 3);
    dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.portfolio.js.links"), links, AJS.I18n.getText("touchpoint.portfolio.js.links.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.portfolio.js.save"), function () {
      dialog.fail("");
      var content = { text: text.value, links: links.value.split("\n"), version: version };
      return ui.ask("PUT", self.url + "/" + phase.phaseId, content).then(function (got) {
        if (got.status === 200) {
          dialog.close();
          self.show(got.answer, phase.phaseId);
          ui.announce(AJS.I18n.getText("touchpoint.portfolio.js.saved"));
          return;
        }
        dialog.fail(ui.errorsOf(got.answer));
        if (got.status === 409 && got.answer.practices) {
          got.answer.practices.phases.forEach(function (present) {
            if (present.phaseId === phase.phaseId) {
              version = present.version;
              self.showTheirs(present, stored);
            }
          });
        }
      }).catch(function () {
        dialog.fail(AJS.I18n.getText("touchpoint.portfolio.js.failed"));
      });
    });
    dialog.show();
    text.focus();
  };

  ui.slot("portfolio", function (root) {
    ui.ask("GET", root.dataset.portfolio).then(function (got) {
      if (got.status !== 200) {
        ui.clear(root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        return;
      }
      showPortfolio(root, got.answer, root.dataset.browse);
    }).catch(function () {
      ui.clear(root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.portfolio.js.unreachable")));
    });
  });
  ui.slot("practices", function (root) {
    new Practices(root).load();
  });
})();
