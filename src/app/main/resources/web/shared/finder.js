/* A field that finds touchpoints while one types: a list to choose from by mouse, or by arrow keys and Enter. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;

  function Finder(label, project) {
    this.project = project || "";
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
    this.node.appendChild(ui.field(label, this.input, AJS.I18n.getText("touchpoint.incident.js.touchpoint.hint")));
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
      this.choose(this.list.children[this.active].touchpoint);
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
    var url = AJS.contextPath() + "/rest/touchpoint/1.0/touchpoint-search?query=" + encodeURIComponent(this.input.value) + "&project=" + encodeURIComponent(this.project);
    ui.ask("GET", url).then(function (got) {
      if (now === self.asked && got.status === 200 && !self.chosen && document.activeElement === self.input) {
        self.show(got.answer);
      }
    }).catch(function () {
      self.hide();
    });
  };

  Finder.prototype.show = function (found) {
    var self = this;
    ui.clear(this.list);
    found.forEach(function (touchpoint) {
      var option = ui.element("li", touchpoint.summary, "tp-finder-option");
      option.id = ui.id("option");
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.appendChild(ui.element("span", " " + touchpoint.key + " · " + touchpoint.project, "tp-hint"));
      if (touchpoint.breaks) {
        option.appendChild(ui.element("span", " ⚡ " + AJS.I18n.getText("touchpoint.journey.js.breaks", touchpoint.breaks), "tp-breaks"));
      }
      option.addEventListener("mousedown", function (event) {
        event.preventDefault();
        self.choose(touchpoint);
      });
      option.touchpoint = touchpoint;
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

  Finder.prototype.choose = function (touchpoint) {
    this.chosen = touchpoint;
    this.input.value = touchpoint.summary + " (" + touchpoint.key + ")";
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
