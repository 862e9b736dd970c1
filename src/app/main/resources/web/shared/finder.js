/* A field that finds touchpoints, or whatever else a source knows, while one types: a list to choose from by mouse, or by arrow keys and
   Enter. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  /* Touchpoints, those of a project first. */
  function touchpoints(project) {
    return {
      hint: AJS.I18n.getText("touchpoint.incident.js.touchpoint.hint"),
      search: function (text) {
        return ui.ask("GET", AJS.contextPath() + "/rest/touchpoint/1.0/touchpoint-search?query=" + encodeURIComponent(text) + "&project=" + encodeURIComponent(project || "")).then(function (got) {
          return got.status !== 200 ? null : got.answer.map(function (touchpoint) {
            return { key: touchpoint.key, name: touchpoint.summary, detail: touchpoint.key + " · " + touchpoint.project, chosen: touchpoint.summary + " (" + touchpoint.key + ")", breaks: touchpoint.breaks };
          });
        });
      }
    };
  }

  /* source: the key of a project whose touchpoints come first, or {hint, search(text)} that promises entries {key, name, detail, chosen}, or null
     where there is no answer */
  function Finder(label, source) {
    this.source = source && typeof source === "object" ? source : touchpoints(source);
    this.chosen = null;
    this.active = -1;
    this.asked = 0;
    this.timer = null;
    this.node = ui.element("div", null, "tp-finder");
    this.input = ui.input("text", "");
    this.list = ui.element("ul", null, "tp-finder-list");
    this.list.id = ui.id("list");
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", label);
    this.list.hidden = true;
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.list.id);
    this.node.appendChild(ui.field(label, this.input, this.source.hint));
    this.node.appendChild(this.list);
    this.bind();
  }

  Finder.prototype.bind = function () {
    var self = this;
    this.input.addEventListener("input", function () {
      self.chosen = null;
      window.clearTimeout(self.timer);
      self.timer = window.setTimeout(function () {
        self.search();
      }, 200);
    });
    this.input.addEventListener("focus", function () {
      if (!self.chosen) {
        self.search();
      }
    });
    this.input.addEventListener("blur", function () {
      self.hide();
    });
    this.input.addEventListener("keydown", function (event) {
      self.onKey(event);
    });
  };

  Finder.prototype.onKey = function (event) {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.mark(this.active + 1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      this.mark(this.active < 0 ? -1 : this.active - 1);
    } else if (event.key === "Enter" && !this.list.hidden && this.active >= 0) {
      event.preventDefault();
      this.choose(this.list.children[this.active].entry);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    }
  };

  Finder.prototype.search = function () {
    var self = this;
    this.asked += 1;
    var now = this.asked;
    this.source.search(this.input.value).then(function (found) {
      if (now === self.asked && found && !self.chosen && document.activeElement === self.input) {
        self.show(found);
      }
    }).catch(function () {
      self.hide();
    });
  };

  Finder.prototype.show = function (found) {
    var self = this;
    ui.clear(this.list);
    found.forEach(function (entry) {
      var option = ui.element("li", entry.name, "tp-finder-option");
      option.id = ui.id("option");
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.appendChild(ui.element("span", " " + entry.detail, "tp-hint"));
      if (entry.breaks) {
        option.appendChild(ui.element("span", " ⚡ " + AJS.I18n.getText("touchpoint.journey.js.breaks", entry.breaks), "tp-breaks"));
      }
      option.addEventListener("mousedown", function (event) {
        event.preventDefault();
        self.choose(entry);
      });
      option.entry = entry;
      self.list.appendChild(option);
    });
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.active = -1;
    ui.announce(AJS.I18n.getText("touchpoint.incident.js.found", found.length));
  };

  Finder.prototype.mark = function (index) {
    var options = this.list.children;
    var active = options.length ? (index + options.length) % options.length : -1;
    this.active = active;
    Array.prototype.forEach.call(options, function (option, at) {
      option.setAttribute("aria-selected", String(at === active));
    });
    if (active >= 0) {
      this.input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  };

  Finder.prototype.choose = function (entry) {
    this.chosen = entry;
    this.input.value = entry.chosen;
    this.hide();
  };

  Finder.prototype.hide = function () {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.active = -1;
  };

  /* The key that was chosen from the list, or whatever was typed. */
  Finder.prototype.value = function () {
    return this.chosen ? this.chosen.key : this.input.value.trim();
  };

  ui.Finder = Finder;
})();
