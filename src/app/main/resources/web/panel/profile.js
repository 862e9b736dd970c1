/* The profile of a touchpoint in one dialog with sections. Only fields that were changed are sent, each with the version that was seen;
   where somebody else changed the same field meanwhile, both texts are shown and one is chosen. */
(function () {
  "use strict";

  if (window.TouchpointProfile) {
    return;
  }

  var ui = window.TouchpointUi;
  var LONGEST = 32767;

  function Profile(url, data, changed) {
    this.url = url + "/profile";
    this.touchpoint = data;
    this.changed = changed;
    this.fields = {};
    this.savedSome = false;
  }

  Profile.prototype.open = function () {
    var self = this;
    return ui.ask("GET", this.url).then(function (got) {
      self.profile = got.answer;
      self.show(got.status === 200 ? "" : ui.errorsOf(got.answer));
    }).catch(function () {
      self.profile = { sections: [], mayEdit: false, mayDecide: false };
      self.show(AJS.I18n.getText("touchpoint.panel.js.unreachable"));
    });
  };

  Profile.prototype.show = function (problem) {
    var self = this;
    var edits = this.profile.mayEdit || this.profile.mayDecide;
    this.dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.panel.js.profile.title", this.touchpoint.key + " " + this.touchpoint.summary),
      edits ? AJS.I18n.getText("touchpoint.panel.js.cancel") : AJS.I18n.getText("touchpoint.panel.js.close"),
      function () {
        if (self.savedSome) {
          self.changed();
        }
      });
    this.dialog.node.classList.add("tp-profile-dialog");
    (this.profile.sections || []).forEach(function (section, index) {
      self.dialog.body.appendChild(self.section(section, index === 0));
    });
    if (edits) {
      this.dialog.act(AJS.I18n.getText("touchpoint.panel.js.save"), function () {
        return self.save();
      });
    }
    this.dialog.show();
    this.dialog.fail(problem);
  };

  /* A native disclosure: works by keyboard and is announced as what it is. */
  Profile.prototype.section = function (section, open) {
    var self = this;
    var made = ui.element("details", null, "tp-profile-section");
    made.open = open;
    made.dataset.section = section.code;
    var filled = section.fields.filter(function (field) {
      return field.value !== "";
    }).length;
    var summary = made.appendChild(ui.element("summary", section.name));
    summary.appendChild(ui.element("span", filled + " / " + section.fields.length, "tp-note"));
    var may = section.code === "decision" ? this.profile.mayDecide : this.profile.mayEdit;
    if (section.code === "decision" && !may) {
      made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.managers"), "tp-hint"));
    }
    section.fields.forEach(function (field) {
      made.appendChild(self.field(field, may));
    });
    return made;
  };

  function withNone(choices) {
    return [{ value: "", label: AJS.I18n.getText("touchpoint.panel.js.choose") }].concat(choices.map(function (choice) {
      return { value: choice.code, label: choice.name };
    }));
  }

  function single(field) {
    switch (field.kind) {
      case "choice":
        return ui.select(withNone(field.choices), field.value);
      case "yes-no":
        return ui.select(withNone([
          { code: "true", name: AJS.I18n.getText("touchpoint.panel.js.yes") },
          { code: "false", name: AJS.I18n.getText("touchpoint.panel.js.no") }
        ]), field.value);
      case "number":
      case "issue":
        return ui.input("text", field.value, 255);
      case "date":
        return ui.input("date", field.value);
      case "list":
        return ui.area(field.value, 3, LONGEST);
      default:
        return ui.area(field.value, 2, LONGEST);
    }
  }

  function changedNote(field) {
    return field.by && field.at
      ? AJS.I18n.getText("touchpoint.panel.js.changed", field.by, ui.day(field.at.slice(0, 10)))
      : "";
  }

  Profile.prototype.field = function (field, may) {
    var known = { info: field, base: field.version, seen: field.value };
    if (field.kind === "choices") {
      known.node = this.choices(field, known, may);
    } else if (field.kind === "register") {
      known.node = this.register(field, known, may);
    } else {
      var control = single(field);
      control.disabled = !may;
      control.name = field.code;
      if (field.kind === "number") {
        control.inputMode = "decimal";
      }
      known.node = ui.field(field.name, control, [field.help, changedNote(field)].filter(Boolean).join(" "));
      known.read = function () {
        return control.value;
      };
      known.write = function (text) {
        control.value = text;
      };
      known.focus = function () {
        control.focus();
      };
    }
    known.node.dataset.field = field.code;
    this.fields[field.code] = known;
    return known.node;
  };

  Profile.prototype.choices = function (field, known, may) {
    var made = ui.element("fieldset", null, "tp-field tp-choices");
    made.appendChild(ui.element("legend", field.name));
    var boxes = field.choices.map(function (choice) {
      var label = made.appendChild(ui.element("label", null, "tp-choice"));
      var box = label.appendChild(ui.input("checkbox"));
      box.value = choice.code;
      box.disabled = !may;
      label.appendChild(ui.element("span", choice.name));
      return box;
    });
    made.appendChild(ui.element("p", [field.help, changedNote(field)].filter(Boolean).join(" "), "tp-hint"));
    known.read = function () {
      return boxes.filter(function (box) {
        return box.checked;
      }).map(function (box) {
        return box.value;
      }).join("\n");
    };
    known.write = function (text) {
      var chosen = text.split("\n");
      boxes.forEach(function (box) {
        box.checked = chosen.indexOf(box.value) >= 0;
      });
    };
    known.focus = function () {
      boxes[0].focus();
    };
    known.write(field.value);
    return made;
  };

  /* A table whose rows can be added and taken away; the columns are the field's choices, of which the second and third hold numbers. */
  Profile.prototype.register = function (field, known, may) {
    var made = ui.element("div", null, "tp-field tp-register");
    var name = made.appendChild(ui.element("span", field.name, "tp-register-name"));
    name.id = ui.id("register");
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", name.id);
    var table = made.appendChild(ui.element("table"));
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    field.choices.forEach(function (column) {
      head.appendChild(ui.element("th", column.name)).scope = "col";
    });
    if (may) {
      head.appendChild(ui.element("td"));
    }
    var body = table.appendChild(ui.element("tbody"));
    var add = null;

    function label() {
      Array.prototype.forEach.call(body.rows, function (row, at) {
        Array.prototype.forEach.call(row.querySelectorAll("input"), function (input, column) {
          input.setAttribute("aria-label",
            AJS.I18n.getText("touchpoint.panel.js.register.cell", at + 1, field.choices[column].name));
        });
        Array.prototype.forEach.call(row.querySelectorAll("button"), function (remove) {
          remove.setAttribute("aria-label", AJS.I18n.getText("touchpoint.panel.js.register.remove", at + 1));
        });
      });
    }

    function append(cells) {
      var row = body.appendChild(ui.element("tr"));
      field.choices.forEach(function (column, at) {
        var input = row.appendChild(ui.element("td")).appendChild(ui.input("text", cells[at] || "", at === 0 ? 255 : 2000));
        input.disabled = !may;
        input.name = field.code + "-" + column.code;
        input.className += " tp-register-" + column.code;
        if (at === 1 || at === 2) {
          input.inputMode = "decimal";
        }
      });
      if (may) {
        row.appendChild(ui.element("td")).appendChild(ui.button("×", "aui-button-subtle", null, function () {
          var next = row.nextElementSibling || row.previousElementSibling;
          row.remove();
          label();
          (next ? next.querySelector("input") : add).focus();
        }));
      }
      label();
      return row;
    }

    if (may) {
      add = made.appendChild(ui.button(AJS.I18n.getText("touchpoint.panel.js.register.add"), "tp-register-add", null, function () {
        append([]).querySelector("input").focus();
      }));
    }
    made.appendChild(ui.element("p", [field.help, changedNote(field)].filter(Boolean).join(" "), "tp-hint"));
    known.read = function () {
      return Array.prototype.map.call(body.rows, function (row) {
        return Array.prototype.map.call(row.querySelectorAll("input"), function (input) {
          return input.value.trim();
        }).join("\t").replace(/\t+$/, "");
      }).filter(Boolean).join("\n");
    };
    known.write = function (text) {
      ui.clear(body);
      text.split("\n").filter(Boolean).forEach(function (row) {
        append(row.split("\t"));
      });
    };
    known.focus = function () {
      (body.querySelector("input") || add || made).focus();
    };
    known.write(field.value);
    return made;
  };

  Profile.prototype.edits = function () {
    var self = this;
    var edits = {};
    Object.keys(this.fields).forEach(function (code) {
      var known = self.fields[code];
      if (known.read() !== known.seen) {
        edits[code] = { value: known.read(), base: known.base };
      }
    });
    return edits;
  };

  Profile.prototype.save = function () {
    var self = this;
    var edits = this.edits();
    this.dialog.fail("");
    Object.keys(this.fields).forEach(function (code) {
      self.note(code, null);
    });
    if (!Object.keys(edits).length) {
      ui.announce(AJS.I18n.getText("touchpoint.panel.js.nothing"));
      this.dialog.close();
      return Promise.resolve();
    }
    return ui.ask("PATCH", this.url, { fields: edits }).then(function (got) {
      self.answered(got, edits);
    }).catch(function () {
      self.dialog.fail(AJS.I18n.getText("touchpoint.panel.js.unreachable"));
    });
  };

  Profile.prototype.answered = function (got, edits) {
    var self = this;
    if (got.status === 200) {
      this.savedSome = true;
      ui.announce([AJS.I18n.getText("touchpoint.panel.js.saved")].concat(got.answer.warnings).join(" "));
      if (got.answer.warnings.length) {
        this.adopt(got.answer.profile, {}, edits);
        this.dialog.fail(got.answer.warnings.join(" "));
        return;
      }
      this.dialog.close();
      return;
    }
    if (got.status === 409 && got.answer.conflicts) {
      this.savedSome = this.savedSome || got.answer.saved.length > 0;
      this.adopt(got.answer.profile, got.answer.conflicts, edits);
      this.dialog.fail([ui.errorsOf(got.answer)].concat(got.answer.warnings).join(" "));
      Object.keys(got.answer.conflicts).forEach(function (code) {
        self.conflict(code, got.answer.conflicts[code]);
      });
      this.first(Object.keys(got.answer.conflicts));
      return;
    }
    var errors = got.answer.errors || {};
    this.dialog.fail((got.answer.errorMessages || []).join(" ") || ui.errorsOf(got.answer));
    Object.keys(errors).forEach(function (code) {
      self.note(code, ui.message("error", errors[code]));
    });
    this.first(Object.keys(errors));
  };

  /* What is stored is no longer a change, and what others stored is seen from now on; what is typed meanwhile stays. */
  Profile.prototype.adopt = function (profile, conflicts, edits) {
    var self = this;
    profile.sections.forEach(function (section) {
      section.fields.forEach(function (field) {
        var known = self.fields[field.code];
        if (conflicts[field.code]) {
          return;
        }
        if (known.read() === (edits[field.code] ? edits[field.code].value : known.seen)) {
          known.write(field.value);
          known.seen = known.read();
        } else {
          known.seen = field.value;
        }
        known.base = field.version;
      });
    });
  };

  /* Puts something under a field, or takes it away. */
  Profile.prototype.note = function (code, node) {
    var known = this.fields[code];
    if (!known) {
      return;
    }
    Array.prototype.forEach.call(known.node.querySelectorAll(".tp-field-note"), function (old) {
      old.remove();
    });
    if (node) {
      node.classList.add("tp-field-note");
      known.node.appendChild(node);
    }
  };

  Profile.prototype.first = function (codes) {
    var known = codes.length ? this.fields[codes[0]] : null;
    if (known) {
      known.node.closest("details").open = true;
      known.focus();
    }
  };

  function nameOf(known, text) {
    var names = {};
    known.info.choices.forEach(function (choice) {
      names[choice.code] = choice.name;
    });
    return text.split("\n").map(function (code) {
      return names[code] || code.split("\t").filter(Boolean).join(" · ");
    }).join("\n") || AJS.I18n.getText("touchpoint.panel.js.empty");
  }

  Profile.prototype.conflict = function (code, conflict) {
    var self = this;
    var known = this.fields[code];
    var made = ui.element("div", null, "tp-conflict");
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", conflict.name);
    made.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.panel.js.conflict", conflict.by)));
    var list = made.appendChild(ui.element("dl"));
    list.appendChild(ui.element("dt", AJS.I18n.getText("touchpoint.panel.js.conflict.theirs")));
    list.appendChild(ui.element("dd", nameOf(known, conflict.theirs)));
    list.appendChild(ui.element("dt", AJS.I18n.getText("touchpoint.panel.js.conflict.mine")));
    list.appendChild(ui.element("dd", nameOf(known, conflict.mine)));
    function choose(text) {
      known.base = conflict.version;
      known.seen = conflict.theirs;
      known.write(text);
      self.note(code, null);
      known.focus();
    }
    made.appendChild(ui.button(AJS.I18n.getText("touchpoint.panel.js.conflict.take"), "tp-take", null, function () {
      choose(conflict.theirs);
    }));
    made.appendChild(document.createTextNode(" "));
    made.appendChild(ui.button(AJS.I18n.getText("touchpoint.panel.js.conflict.keep"), "tp-keep", null, function () {
      choose(conflict.mine);
    }));
    this.note(code, made);
  };

  window.TouchpointProfile = {
    open: function (url, data, changed) {
      return new Profile(url, data, changed).open();
    }
  };
})();
