/* The page Measurements: adding and changing criteria, setting targets, and entering what was measured. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var MOST_POINTS = 21;
  var root;

  function url(path) {
    return root.dataset.rest + path;
  }

  function choices(labels) {
    return Object.keys(labels).map(function (code) {
      return { value: code, label: labels[code] };
    });
  }

  function types() {
    return {
      mean: AJS.I18n.getText("touchpoint.measure.js.type.mean"),
      proportion: AJS.I18n.getText("touchpoint.measure.js.type.proportion"),
      nps: AJS.I18n.getText("touchpoint.measure.js.type.nps"),
      ordinal3: AJS.I18n.getText("touchpoint.measure.js.type.ordinal3"),
      count: AJS.I18n.getText("touchpoint.measure.js.type.count"),
      duration: AJS.I18n.getText("touchpoint.measure.js.type.duration"),
      money: AJS.I18n.getText("touchpoint.measure.js.type.money")
    };
  }

  function methods() {
    return {
      survey: AJS.I18n.getText("touchpoint.measure.js.method.survey"),
      call: AJS.I18n.getText("touchpoint.measure.js.method.call"),
      mystery: AJS.I18n.getText("touchpoint.measure.js.method.mystery"),
      log: AJS.I18n.getText("touchpoint.measure.js.method.log"),
      "jql-count": AJS.I18n.getText("touchpoint.measure.js.method.jql-count"),
      "import": AJS.I18n.getText("touchpoint.measure.js.method.import")
    };
  }

  function groups() {
    return {
      customer: AJS.I18n.getText("touchpoint.measure.js.group.customer"),
      employee: AJS.I18n.getText("touchpoint.measure.js.group.employee"),
      manager: AJS.I18n.getText("touchpoint.measure.js.group.manager"),
      partner: AJS.I18n.getText("touchpoint.measure.js.group.partner"),
      "mystery-shopper": AJS.I18n.getText("touchpoint.measure.js.group.mystery-shopper")
    };
  }

  function group(legend, fields) {
    var made = ui.element("div", null, "tp-group");
    var name = made.appendChild(ui.element("p", legend, "tp-group-name"));
    name.id = ui.id("group");
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", name.id);
    fields.forEach(function (one) {
      made.appendChild(one);
    });
    return made;
  }

  function decimal(control) {
    var text = control.value.trim().replace(",", ".");
    return text === "" ? null : Number.isNaN(Number(text)) ? control.value : Number(text);
  }

  function number(value) {
    var made = ui.input("text", value === null || value === undefined ? "" : String(value), 20);
    made.inputMode = "decimal";
    return made;
  }

  /* Sends and closes, or says why not; looks at the page again after it was done. */
  function submit(dialog, method, path, content, conflict, done) {
    dialog.fail("");
    return ui.ask(method, url(path), content).then(
      function (got) {
        if (got.status === 200 || got.status === 201 || got.status === 204) {
          if (!(done && done(got.answer))) {
            window.location.reload();
          }
        } else if (!(conflict && conflict(got.answer))) {
          dialog.fail((got.answer.errorMessages || []).join(" ") || ui.errorsOf(got.answer));
        }
      },
      function (problem) {
        dialog.fail(problem.message);
      }
    );
  }

  function failed(answer) {
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.measure.js.problem"),
      AJS.I18n.getText("touchpoint.measure.js.close")
    );
    dialog.fail(ui.errorsOf(answer));
    dialog.show();
  }

  function ask(path, then) {
    ui.ask("GET", url(path)).then(
      function (got) {
        if (got.status === 200) {
          then(got.answer);
        } else {
          failed(got.answer);
        }
      },
      function (problem) {
        failed({ errorMessages: [problem.message] });
      }
    );
  }

  function criterionForm(known, places) {
    var form = {};
    var scale = known.scale || { min: 1, max: 5 };
    form.touchpoint = ui.select(
      [{ value: "", label: AJS.I18n.getText("touchpoint.measure.js.journey") }].concat(
        places.map(function (one) {
          return { value: one.key, label: one.key + " " + one.summary };
        })
      ),
      known.touchpoint
    );
    form.name = ui.input("text", known.name, 255);
    form.nameDe = ui.input("text", (known.names || {}).de, 255);
    form.nameEn = ui.input("text", (known.names || {}).en, 255);
    form.question = ui.area(known.question, 2, 32767);
    form.level = ui.select(
      choices({
        process: AJS.I18n.getText("touchpoint.measure.js.level.process"),
        relationship: AJS.I18n.getText("touchpoint.measure.js.level.relationship")
      }),
      known.level || "relationship"
    );
    form.type = ui.select(choices(types()), known.type || "mean");
    form.min = ui.input("number", String(scale.min));
    form.max = ui.input("number", String(scale.max));
    form.boxes = ui.input("number", String(known.topBoxes || 1));
    form.worst = number(known.worst);
    form.best = number(known.target);
    form.unit = ui.input("text", known.unit, 50);
    form.direction = ui.select(
      choices({
        "higher-is-better": AJS.I18n.getText("touchpoint.measure.js.direction.higher"),
        "lower-is-better": AJS.I18n.getText("touchpoint.measure.js.direction.lower")
      }),
      known.direction || "higher-is-better"
    );
    form.group = ui.select(choices(groups()), known.raterGroup || "customer");
    form.segment = ui.input("text", known.segment, 255);
    form.method = ui.select(choices(methods()), known.method || "survey");
    form.source = ui.input("text", known.source, 255);
    form.minimum = ui.input("number", String(known.minimum || 5));
    form.population = ui.input("number", known.population ? String(known.population) : "");
    form.days = ui.input("number", String(known.collectionDays || 91));
    form.reviews = ui.input("number", String(known.reviewDays || 91));
    form.collector = ui.input("text", known.collector, 255);
    form.owner = ui.input("text", known.owner, 255);
    form.audience = ui.area(known.audience, 2, 32767);
    form.rule = ui.area(known.actionRule, 2, 32767);
    form.weight = number(known.weight || 1);
    form.active = ui.input("checkbox");
    form.active.checked = known.active !== false;
    return form;
  }

  function askedOnAScale(type) {
    return type === "mean" || type === "proportion";
  }

  function counted(type) {
    return type === "count" || type === "duration" || type === "money";
  }

  function layOut(form, isNew) {
    var what = [];
    if (isNew) {
      what.push(ui.field(AJS.I18n.getText("touchpoint.measure.js.touchpoint"), form.touchpoint));
    }
    what.push(
      ui.field(AJS.I18n.getText("touchpoint.measure.js.criterion.name"), form.name),
      ui.field(AJS.I18n.getText("touchpoint.measure.js.criterion.name.de"), form.nameDe),
      ui.field(
        AJS.I18n.getText("touchpoint.measure.js.criterion.name.en"),
        form.nameEn,
        AJS.I18n.getText("touchpoint.measure.js.criterion.name.hint")
      ),
      ui.field(
        AJS.I18n.getText("touchpoint.measure.js.question"),
        form.question,
        AJS.I18n.getText("touchpoint.measure.js.question.hint")
      ),
      ui.field(AJS.I18n.getText("touchpoint.measure.js.level"), form.level)
    );
    var scale = [
      ui.field(AJS.I18n.getText("touchpoint.measure.js.min"), form.min),
      ui.field(AJS.I18n.getText("touchpoint.measure.js.max"), form.max)
    ];
    var boxes = ui.field(
      AJS.I18n.getText("touchpoint.measure.js.boxes"),
      form.boxes,
      AJS.I18n.getText("touchpoint.measure.js.boxes.hint")
    );
    var amounts = [
      ui.field(AJS.I18n.getText("touchpoint.measure.js.worst"), form.worst),
      ui.field(AJS.I18n.getText("touchpoint.measure.js.best"), form.best)
    ];
    function fit() {
      var type = form.type.value;
      scale.forEach(function (one) {
        one.hidden = !askedOnAScale(type);
      });
      boxes.hidden = type !== "proportion";
      amounts.forEach(function (one) {
        one.hidden = !counted(type);
      });
    }
    form.type.addEventListener("change", fit);
    fit();
    var kept = isNew ? [] : [activeField(form)];
    return [
      group(AJS.I18n.getText("touchpoint.measure.js.part.what"), what),
      group(
        AJS.I18n.getText("touchpoint.measure.js.part.figure"),
        [ui.field(AJS.I18n.getText("touchpoint.measure.js.type"), form.type)].concat(scale, [boxes], amounts, [
          ui.field(AJS.I18n.getText("touchpoint.measure.js.unit"), form.unit),
          ui.field(AJS.I18n.getText("touchpoint.measure.js.direction"), form.direction)
        ])
      ),
      group(AJS.I18n.getText("touchpoint.measure.js.part.whom"), [
        ui.field(AJS.I18n.getText("touchpoint.measure.js.group"), form.group),
        ui.field(AJS.I18n.getText("touchpoint.measure.js.segment.of"), form.segment),
        ui.field(AJS.I18n.getText("touchpoint.measure.js.method"), form.method),
        ui.field(AJS.I18n.getText("touchpoint.measure.js.source"), form.source),
        ui.field(AJS.I18n.getText("touchpoint.measure.js.minimum"), form.minimum),
        ui.field(
          AJS.I18n.getText("touchpoint.measure.js.population"),
          form.population,
          AJS.I18n.getText("touchpoint.measure.js.population.hint")
        )
      ]),
      group(
        AJS.I18n.getText("touchpoint.measure.js.part.who"),
        [
          ui.field(AJS.I18n.getText("touchpoint.measure.js.days"), form.days),
          ui.field(AJS.I18n.getText("touchpoint.measure.js.reviews"), form.reviews),
          ui.field(
            AJS.I18n.getText("touchpoint.measure.js.collector"),
            form.collector,
            AJS.I18n.getText("touchpoint.measure.js.user.hint")
          ),
          ui.field(
            AJS.I18n.getText("touchpoint.measure.js.owner"),
            form.owner,
            AJS.I18n.getText("touchpoint.measure.js.user.hint")
          ),
          ui.field(AJS.I18n.getText("touchpoint.measure.js.audience"), form.audience),
          ui.field(AJS.I18n.getText("touchpoint.measure.js.rule"), form.rule),
          ui.field(AJS.I18n.getText("touchpoint.measure.js.weight"), form.weight)
        ].concat(kept)
      )
    ];
  }

  function activeField(form) {
    var label = ui.element("label", null, "tp-check");
    label.appendChild(form.active);
    label.appendChild(document.createTextNode(" " + AJS.I18n.getText("touchpoint.measure.js.active")));
    return label;
  }

  function content(form, known) {
    var type = form.type.value;
    var sent = {
      version: known.version,
      name: form.name.value,
      names: { de: form.nameDe.value, en: form.nameEn.value },
      question: form.question.value,
      level: form.level.value,
      type: type,
      unit: form.unit.value,
      direction: form.direction.value,
      raterGroup: form.group.value,
      segment: form.segment.value,
      method: form.method.value,
      source: form.source.value,
      minimum: form.minimum.value,
      population: form.population.value,
      collectionDays: form.days.value,
      reviewDays: form.reviews.value,
      collector: form.collector.value,
      owner: form.owner.value,
      audience: form.audience.value,
      actionRule: form.rule.value,
      weight: decimal(form.weight),
      active: form.active.checked
    };
    if (askedOnAScale(type)) {
      sent.scale = { min: form.min.value, max: form.max.value };
    }
    if (type === "proportion") {
      sent.topBoxes = form.boxes.value;
    }
    if (counted(type)) {
      sent.worst = decimal(form.worst);
      sent.target = decimal(form.best);
    }
    return sent;
  }

  function add() {
    ask("/projects/" + root.dataset.key + "/matrix", function (matrix) {
      var form = criterionForm({}, matrix.touchpoints || []);
      var dialog = ui.dialog(
        AJS.I18n.getText("touchpoint.measure.js.add"),
        AJS.I18n.getText("touchpoint.measure.js.cancel")
      );
      layOut(form, true).forEach(function (part) {
        dialog.body.appendChild(part);
      });
      dialog.act(AJS.I18n.getText("touchpoint.measure.js.save"), function () {
        var sent = content(form, {});
        sent.touchpoint = form.touchpoint.value;
        return submit(dialog, "POST", "/projects/" + root.dataset.key + "/criteria", sent);
      });
      dialog.show();
    });
  }

  function remove(known) {
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.measure.js.delete.title", known.name),
      AJS.I18n.getText("touchpoint.measure.js.cancel")
    );
    dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.measure.js.delete.hint")));
    dialog.act(AJS.I18n.getText("touchpoint.measure.js.delete"), function () {
      return submit(dialog, "DELETE", "/criteria/" + known.id);
    });
    dialog.show();
  }

  /* A change over which answers cannot be compared is said to be one, and done when that is meant. */
  function edit(id) {
    ask("/criteria/" + id, function (known) {
      var form = criterionForm(known, []);
      var dialog = ui.dialog(
        AJS.I18n.getText("touchpoint.measure.js.edit", known.name),
        AJS.I18n.getText("touchpoint.measure.js.cancel")
      );
      layOut(form, false).forEach(function (part) {
        dialog.body.appendChild(part);
      });
      var confirm = ui.input("checkbox");
      var label = ui.element("label", null, "tp-check");
      label.id = "tp-new-series";
      label.hidden = true;
      label.appendChild(confirm);
      label.appendChild(document.createTextNode(" " + AJS.I18n.getText("touchpoint.measure.js.newseries")));
      dialog.form.insertBefore(label, dialog.actions);
      dialog.act(AJS.I18n.getText("touchpoint.measure.js.save"), function () {
        var sent = content(form, known);
        sent.newSeries = confirm.checked;
        return submit(dialog, "PUT", "/criteria/" + id, sent, function (answer) {
          if (answer.code !== "criterion.series-breaks") {
            return false;
          }
          dialog.fail(ui.errorsOf(answer));
          label.hidden = false;
          confirm.focus();
          return true;
        });
      });
      if (!known.measured && known.series === 1) {
        dialog.actions.appendChild(
          ui.button(AJS.I18n.getText("touchpoint.measure.js.delete"), "aui-button-link tp-criterion-delete", null, function () {
            dialog.close();
            remove(known);
          })
        );
      }
      dialog.show();
    });
  }

  function targetTable(known) {
    var table = ui.element("table", null, "aui");
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    [
      AJS.I18n.getText("touchpoint.measure.js.from"),
      AJS.I18n.getText("touchpoint.measure.js.least"),
      AJS.I18n.getText("touchpoint.measure.js.desired")
    ].forEach(function (name) {
      var cell = ui.element("th", name);
      cell.scope = "col";
      head.appendChild(cell);
    });
    var body = table.appendChild(ui.element("tbody"));
    known.targets.forEach(function (target) {
      var row = body.appendChild(ui.element("tr"));
      [ui.day(target.validFrom), local(target.minimum), local(target.desired)].forEach(function (text) {
        row.appendChild(ui.element("td", text));
      });
    });
    return table;
  }

  function local(value) {
    return value.toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 4 });
  }

  /* What a figure can be, in words: people would type 80 for a share of 0.8. */
  function range(known) {
    if (known.type === "proportion") {
      return AJS.I18n.getText("touchpoint.measure.js.range.share");
    }
    var words = "";
    if (known.highest !== null) {
      words = AJS.I18n.getText("touchpoint.measure.js.range", local(known.lowest), local(known.highest));
    } else if (known.lowest !== null) {
      words = AJS.I18n.getText("touchpoint.measure.js.range.least", local(known.lowest));
    }
    return counted(known.type) && known.unit ? (words + " " + known.unit).trim() : words;
  }

  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function aim(id) {
    ask("/criteria/" + id, function (known) {
      var dialog = ui.dialog(
        AJS.I18n.getText("touchpoint.measure.js.targets", known.name),
        AJS.I18n.getText("touchpoint.measure.js.cancel")
      );
      var from = ui.input("date", today());
      var least = number(null);
      var desired = number(null);
      if (known.targets.length) {
        dialog.body.appendChild(targetTable(known));
      }
      dialog.body.appendChild(
        ui.field(
          AJS.I18n.getText("touchpoint.measure.js.from"),
          from,
          AJS.I18n.getText("touchpoint.measure.js.targets.hint")
        )
      );
      dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.least"), least, range(known)));
      dialog.body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.desired"), desired, range(known)));
      dialog.act(AJS.I18n.getText("touchpoint.measure.js.save"), function () {
        return submit(dialog, "POST", "/criteria/" + id + "/targets", {
          validFrom: from.value,
          minimum: decimal(least),
          desired: decimal(desired)
        });
      });
      dialog.show();
    });
  }

  function lastMonth() {
    var now = new Date();
    return {
      start: new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 1)).toISOString().slice(0, 10),
      end: new Date(Date.UTC(now.getFullYear(), now.getMonth(), 0)).toISOString().slice(0, 10)
    };
  }

  /* A field per point where there are few; else a mean that somebody reckoned. */
  function pointFields(known, into) {
    var points = {};
    if (!known.scale || known.scale.max - known.scale.min >= MOST_POINTS) {
      return points;
    }
    var made = group(AJS.I18n.getText("touchpoint.measure.js.counts"), []);
    made.className += " tp-points";
    for (var point = known.scale.min; point <= known.scale.max; point += 1) {
      points[point] = ui.input("text", "", 12);
      points[point].inputMode = "numeric";
      made.appendChild(ui.field(String(point), points[point]));
    }
    into.appendChild(made);
    return points;
  }

  /* replaced: the measurement that is corrected, with its period. */
  function enter(id, replaced) {
    ask("/criteria/" + id, function (known) {
      var dialog = ui.dialog(
        replaced
          ? AJS.I18n.getText("touchpoint.measure.js.correct", known.name)
          : AJS.I18n.getText("touchpoint.measure.js.enter", known.name),
        AJS.I18n.getText("touchpoint.measure.js.cancel")
      );
      var month = replaced || lastMonth();
      var start = ui.input("date", month.start);
      var end = ui.input("date", month.end);
      var missing = ui.input("text", "", 12);
      var source = ui.input("text", known.source, 255);
      var n = ui.input("text", "", 12);
      var value = number(null);
      var sd = number(null);
      var body = dialog.body;
      body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.start"), start));
      body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.end"), end));
      var points = pointFields(known, body);
      if (known.type === "mean" || counted(known.type)) {
        body.appendChild(
          group(
            known.type === "mean"
              ? AJS.I18n.getText("touchpoint.measure.js.ormean")
              : AJS.I18n.getText("touchpoint.measure.js.value"),
            [
              ui.field(
                AJS.I18n.getText("touchpoint.measure.js.n"),
                n,
                known.type === "count" ? AJS.I18n.getText("touchpoint.measure.js.n.counted") : ""
              ),
              ui.field(AJS.I18n.getText("touchpoint.measure.js.value"), value),
              ui.field(AJS.I18n.getText("touchpoint.measure.js.sd"), sd)
            ]
          )
        );
      }
      body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.nobody.answered"), missing));
      body.appendChild(ui.field(AJS.I18n.getText("touchpoint.measure.js.source"), source));
      var save = dialog.act(AJS.I18n.getText("touchpoint.measure.js.save"), function () {
        var sent = { periodStart: start.value, periodEnd: end.value, source: source.value };
        var counts = {};
        Object.keys(points).forEach(function (point) {
          if (points[point].value.trim() !== "") {
            counts[point] = points[point].value;
          }
        });
        if (Object.keys(counts).length) {
          sent.counts = counts;
        }
        if (n.value.trim() !== "") {
          sent.n = n.value;
        }
        if (missing.value.trim() !== "") {
          sent.missing = missing.value;
        }
        if (value.value.trim() !== "") {
          sent.value = decimal(value);
        }
        if (sd.value.trim() !== "") {
          sent.sd = decimal(sd);
        }
        if (replaced) {
          sent.replaces = replaced.id;
        }
        return submit(dialog, "POST", "/criteria/" + id + "/measurements", [sent], null, function (answer) {
          return entered(dialog, save, answer);
        });
      });
      dialog.show();
    });
  }

  /* Criteria to start with, each with how many touchpoints it suits and how many have it. */
  function start() {
    ask("/projects/" + root.dataset.key + "/criteria/ready-made", function (ready) {
      var dialog = ui.dialog(
        AJS.I18n.getText("touchpoint.measure.js.ready"),
        AJS.I18n.getText("touchpoint.measure.js.cancel")
      );
      var boxes = ready.map(function (one) {
        var box = ui.input("checkbox");
        box.value = one.code;
        box.checked = one.code === "customer-effort";
        var label = ui.element("label", null, "tp-check");
        label.appendChild(box);
        label.appendChild(ui.element("strong", " " + one.name));
        if (one.question) {
          label.appendChild(document.createTextNode(" – " + one.question));
        }
        label.appendChild(
          ui.element(
            "span",
            " " + AJS.I18n.getText("touchpoint.measure.js.ready.of", one.there, one.touchpoints),
            "tp-hint"
          )
        );
        dialog.body.appendChild(label);
        return box;
      });
      if (boxes.length === 0) {
        dialog.body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.measure.js.ready.nowhere")));
        dialog.show();
        return;
      }
      var save = dialog.act(AJS.I18n.getText("touchpoint.measure.js.ready.add"), function () {
        var codes = boxes
          .filter(function (box) {
            return box.checked;
          })
          .map(function (box) {
            return box.value;
          });
        return submit(dialog, "POST", "/projects/" + root.dataset.key + "/criteria/ready-made", { codes: codes }, null, tell(dialog, save));
      });
      dialog.show();
    });
  }

  /* What did not come along, in sentences. */
  function leftToDo(answer) {
    var told = [];
    if (answer.unmatched.length) {
      told.push(AJS.I18n.getText("touchpoint.measure.js.copy.without", answer.unmatched.join("; ")) + ".");
    }
    if (answer.ambiguous.length) {
      told.push(AJS.I18n.getText("touchpoint.measure.js.copy.ambiguous", answer.ambiguous.join("; ")) + ".");
    }
    if (answer.uncounted.length) {
      told.push(AJS.I18n.getText("touchpoint.measure.js.copy.uncounted", answer.uncounted.join("; ")) + ".");
    }
    return told.concat(standing(answer));
  }

  /* Where the Ist does not follow, and why. */
  function standing(answer) {
    return answer.withoutIst.length
      ? [AJS.I18n.getText("touchpoint.measure.js.noist") + " " + answer.withoutIst.join(" ")]
      : [];
  }

  /* Says what is left to do after criteria were added; answers whether there is any. */
  function tell(dialog, save) {
    return function (answer) {
      var told = leftToDo(answer);
      if (told.length === 0) {
        return false;
      }
      told.unshift(AJS.I18n.getText("touchpoint.measure.js.added", answer.added));
      return warned(dialog, save, told);
    };
  }

  /* Says after measurements were entered which Ist does not follow them; answers whether there is one. */
  function entered(dialog, save, answer) {
    var told = standing(answer);
    return told.length > 0 && warned(dialog, save, [AJS.I18n.getText("touchpoint.measure.js.entered")].concat(told));
  }

  function warned(dialog, save, told) {
    dialog.body.appendChild(ui.message("warning", told.join(" ")));
    dialog.node.addEventListener("close", function () {
      window.location.reload();
    });
    /* It is done: what is left is to read and to close, and the key for that needs the focus within. */
    save.hidden = true;
    dialog.actions.querySelector("button:not([type=submit])").focus();
    return true;
  }

  function copy() {
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.measure.js.copy"),
      AJS.I18n.getText("touchpoint.measure.js.cancel")
    );
    var from = ui.input("text", "", 20);
    dialog.body.appendChild(
      ui.field(
        AJS.I18n.getText("touchpoint.measure.js.copy.from"),
        from,
        AJS.I18n.getText("touchpoint.measure.js.copy.hint")
      )
    );
    var save = dialog.act(AJS.I18n.getText("touchpoint.measure.js.copy.do"), function () {
      var sent = { from: from.value.trim().toUpperCase() };
      return submit(
        dialog, "POST", "/projects/" + root.dataset.key + "/criteria/copies", sent, null, tell(dialog, save));
    });
    dialog.show();
  }

  function sendList(file, dryRun) {
    return fetch(url("/projects/" + root.dataset.key + "/measurements?dryRun=" + dryRun), {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "text/csv", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: file
    }).then(function (response) {
      return response.json().then(function (answer) {
        return { status: response.status, answer: answer };
      });
    });
  }

  function refusedList(values) {
    var list = ui.element("ul");
    values.slice(0, 20).forEach(function (one) {
      var place = AJS.I18n.getText("touchpoint.measure.js.place", one.index, one.member || "–");
      list.appendChild(ui.element("li", place + " " + (one.value ? one.value + ": " : "") + one.reason));
    });
    return list;
  }

  /* A list is looked at first, and entered when nothing is wrong with it. */
  function load() {
    var dialog = ui.dialog(
      AJS.I18n.getText("touchpoint.measure.js.list"),
      AJS.I18n.getText("touchpoint.measure.js.cancel")
    );
    var file = ui.input("file");
    file.accept = ".csv,.txt,.tsv,text/csv,text/plain";
    var result = ui.element("div");
    result.setAttribute("role", "status");
    var checked = false;
    dialog.body.appendChild(
      ui.field(
        AJS.I18n.getText("touchpoint.measure.js.list.file"),
        file,
        AJS.I18n.getText("touchpoint.measure.js.list.hint")
      )
    );
    dialog.body.appendChild(result);
    var save = dialog.act(AJS.I18n.getText("touchpoint.measure.js.preview"), function () {
      if (!file.files.length) {
        file.focus();
        return Promise.resolve();
      }
      dialog.fail("");
      return sendList(file.files[0], !checked).then(
        function (got) {
          ui.clear(result);
          if (got.status === 201) {
            if (!entered(dialog, save, got.answer)) {
              window.location.reload();
            }
          } else if (got.status === 200) {
            checked = true;
            save.textContent = AJS.I18n.getText("touchpoint.measure.js.list.enter");
            result.appendChild(
              ui.element("p", AJS.I18n.getText("touchpoint.measure.js.list.fit", got.answer.entries))
            );
          } else if (got.answer.refused) {
            result.appendChild(
              ui.message("error", AJS.I18n.getText("touchpoint.measure.js.list.unfit", got.answer.refused.total))
            );
            result.appendChild(refusedList(got.answer.refused.values));
          } else {
            dialog.fail(ui.errorsOf(got.answer));
          }
        },
        function (problem) {
          dialog.fail(problem.message);
        }
      );
    });
    file.addEventListener("change", function () {
      checked = false;
      ui.clear(result);
      save.textContent = AJS.I18n.getText("touchpoint.measure.js.preview");
    });
    dialog.show();
  }

  function bind(selector, action) {
    root.querySelectorAll(selector).forEach(function (button) {
      button.addEventListener("click", function () {
        action(button);
      });
    });
  }

  function begin() {
    root = document.getElementById("tp-measure");
    if (!root) {
      return;
    }
    bind("#tp-criterion-add", add);
    bind("#tp-criteria-start", start);
    bind("#tp-criteria-copy", copy);
    bind("#tp-measurements-load", load);
    bind(".tp-criterion-edit", function (button) {
      edit(button.dataset.criterion);
    });
    bind(".tp-criterion-aim", function (button) {
      aim(button.dataset.criterion);
    });
    bind(".tp-criterion-enter", function (button) {
      enter(button.dataset.criterion, null);
    });
    bind(".tp-measurement-correct", function (button) {
      enter(button.dataset.criterion, {
        id: button.dataset.measurement,
        start: button.dataset.start,
        end: button.dataset.end
      });
    });
    root.setAttribute("data-ready", "true");
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
