/* The page Measurements: importing a survey, with suggestions by the names of columns, a preview, progress and cancel. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var HEADER_BYTES = 65536;
  var root;
  var file = null;
  var headers = [];
  var touchpoints = [];
  var form = {};
  var sending = null;
  var survey = null;
  /* Whether the survey stood in the log before. */
  var resumed = false;

  function byId(id) {
    return document.getElementById(id);
  }

  function say(words) {
    byId("tp-survey-status").textContent = words;
  }

  function number(value, digits) {
    if (value === null || value === undefined) {
      return "–";
    }
    var options = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return value.toLocaleString(document.documentElement.lang || undefined, options);
  }

  function fail(answer) {
    say(AJS.I18n.getText("touchpoint.measure.js.failed", ui.errorsOf(answer)));
  }

  /* Words that say the same in a header and in a name. */
  function plain(name) {
    return name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  }

  function decode(buffer) {
    var first = Array.from(new Uint8Array(buffer).subarray(0, 2)).join(" ");
    if (first === "255 254" || first === "254 255") {
      return new TextDecoder(first === "255 254" ? "utf-16le" : "utf-16be").decode(buffer, { stream: true });
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(buffer, { stream: true });
    } catch (e) {
      return new TextDecoder("windows-1252").decode(buffer);
    }
  }

  /* The cells of the first line that is not blank. */
  function firstRow(content) {
    var line = content.split(/\r\n|\n|\r/).filter(function (one) {
      return one.trim() !== "";
    })[0] || "";
    var delimiter = [";", "\t", ","].sort(function (one, other) {
      return line.split(other).length - line.split(one).length;
    })[0];
    var cells = [];
    var cell = "";
    var quoted = false;
    Array.from(line.replace(/^\uFEFF/, "")).forEach(function (c) {
      if (c === '"') {
        quoted = !quoted;
      } else if (c === delimiter && !quoted) {
        cells.push(cell.trim());
        cell = "";
      } else {
        cell += c;
      }
    });
    cells.push(cell.trim());
    return cells.filter(function (one) {
      return one !== "";
    });
  }

  /* The touchpoint whose name says what the header says; else one that has all of its words. */
  function suggestion(header) {
    var wanted = plain(header);
    var found = touchpoints.filter(function (one) {
      return plain(one.summary) === wanted;
    })[0];
    if (found || wanted.length < 4) {
      return found ? found.key : "";
    }
    found = touchpoints.filter(function (one) {
      var name = plain(one.summary);
      return name.indexOf(wanted) >= 0 || (name.length > 3 && wanted.indexOf(name) >= 0);
    });
    return found.length === 1 ? found[0].key : "";
  }

  function lastMonth() {
    var now = new Date();
    return {
      start: new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 1)).toISOString().slice(0, 10),
      end: new Date(Date.UTC(now.getFullYear(), now.getMonth(), 0)).toISOString().slice(0, 10)
    };
  }

  function columnTable() {
    var table = ui.element("table", null, "aui");
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    [
      AJS.I18n.getText("touchpoint.measure.js.column"),
      AJS.I18n.getText("touchpoint.measure.js.touchpoint"),
      AJS.I18n.getText("touchpoint.measure.js.criterion")
    ].forEach(function (name) {
      var cell = ui.element("th", name);
      cell.scope = "col";
      head.appendChild(cell);
    });
    var body = table.appendChild(ui.element("tbody"));
    form.columns = headers.map(function (header) {
      var row = body.appendChild(ui.element("tr"));
      var name = row.appendChild(ui.element("th", header));
      name.scope = "row";
      var about = ui.select(
        [{ value: "", label: AJS.I18n.getText("touchpoint.measure.js.ignore") }].concat(
          touchpoints.map(function (one) {
            return { value: one.key, label: one.key + " " + one.summary };
          })
        ),
        suggestion(header)
      );
      about.setAttribute("aria-label", AJS.I18n.getText("touchpoint.measure.js.touchpoint.of", header));
      row.appendChild(ui.element("td")).appendChild(about);
      var criterion = ui.input("text", header, 255);
      criterion.setAttribute("aria-label", AJS.I18n.getText("touchpoint.measure.js.criterion.of", header));
      row.appendChild(ui.element("td")).appendChild(criterion);
      return { header: header, touchpoint: about, criterion: criterion };
    });
    var scroll = ui.element("div", null, "tp-table-scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", AJS.I18n.getText("touchpoint.measure.js.columns"));
    scroll.appendChild(table);
    return scroll;
  }

  /* Whose answers they are, by the codes of REST. */
  function groups() {
    return [
      { value: "customer", label: AJS.I18n.getText("touchpoint.measure.js.group.customer") },
      { value: "employee", label: AJS.I18n.getText("touchpoint.measure.js.group.employee") },
      { value: "manager", label: AJS.I18n.getText("touchpoint.measure.js.group.manager") },
      { value: "partner", label: AJS.I18n.getText("touchpoint.measure.js.group.partner") },
      { value: "mystery-shopper", label: AJS.I18n.getText("touchpoint.measure.js.group.mystery-shopper") }
    ];
  }

  function showMapping() {
    var place = ui.clear(byId("tp-survey-mapping"));
    var month = lastMonth();
    var grid = place.appendChild(ui.element("div", null, "tp-columns"));
    form.name = ui.input("text", file.name.replace(/\.[^.]*$/, ""), 255);
    form.start = ui.input("date", month.start);
    form.end = ui.input("date", month.end);
    form.min = ui.input("number", "1");
    form.max = ui.input("number", "5");
    form.missing = ui.input("text", "0");
    form.group = ui.select(groups(), "customer");
    form.segment = ui.select(
      [{ value: "", label: AJS.I18n.getText("touchpoint.measure.js.nosegment") }].concat(
        headers.map(function (header) {
          return { value: header, label: header };
        })
      ),
      headers.filter(function (header) {
        return /^(class|klasse|segment|reiseklasse|customer type|kundentyp)$/.test(plain(header));
      })[0]
    );
    [
      [AJS.I18n.getText("touchpoint.measure.js.name"), form.name],
      [AJS.I18n.getText("touchpoint.measure.js.start"), form.start],
      [AJS.I18n.getText("touchpoint.measure.js.end"), form.end],
      [AJS.I18n.getText("touchpoint.measure.js.group"), form.group],
      [AJS.I18n.getText("touchpoint.measure.js.min"), form.min],
      [AJS.I18n.getText("touchpoint.measure.js.max"), form.max],
      [AJS.I18n.getText("touchpoint.measure.js.missing"), form.missing, AJS.I18n.getText("touchpoint.measure.js.missing.hint")],
      [AJS.I18n.getText("touchpoint.measure.js.segment"), form.segment]
    ].forEach(function (one) {
      grid.appendChild(ui.field(one[0], one[1], one[2]));
    });
    place.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.measure.js.columns")));
    place.appendChild(columnTable());
    showButtons(place, preview);
    place.addEventListener("input", changed);
    place.addEventListener("change", changed);
  }

  /* Preview, import and cancel. */
  function showButtons(place, looking) {
    var buttons = place.appendChild(ui.element("p", null, "tp-survey-buttons"));
    form.preview = buttons.appendChild(
      ui.button(AJS.I18n.getText("touchpoint.measure.js.preview"), "aui-button-primary", null, looking)
    );
    form.preview.id = "tp-survey-preview";
    form.load = buttons.appendChild(
      ui.button(AJS.I18n.getText("touchpoint.measure.js.import"), null, null, function () {
        send(false);
      })
    );
    form.load.id = "tp-survey-import";
    form.load.hidden = true;
    form.cancel = buttons.appendChild(
      ui.button(AJS.I18n.getText("touchpoint.measure.js.cancel"), "aui-button-link", null, function () {
        if (sending) {
          sending.abort();
        }
      })
    );
    form.cancel.hidden = true;
  }

  /* What was looked at before is not what would be imported now. */
  function changed() {
    if (!sending) {
      form.load.hidden = true;
      ui.clear(byId("tp-survey-result"));
      forget();
    }
  }

  /* Takes back a mapping that never got rows; one of the log stays there. */
  function forget() {
    if (survey && resumed) {
      survey = null;
      resumed = false;
    }
    if (survey) {
      ui.ask("DELETE", root.dataset.rest + "/surveys/" + survey).catch(function () {
        /* The log shows it, and offers to discard it there. */
      });
      survey = null;
    }
  }

  function mapping() {
    var columns = {};
    form.columns.forEach(function (column) {
      if (column.touchpoint.value) {
        columns[column.header] = { touchpoint: column.touchpoint.value, criterion: column.criterion.value };
      }
    });
    return {
      name: form.name.value,
      periodStart: form.start.value,
      periodEnd: form.end.value,
      raterGroup: form.group.value,
      scale: { min: form.min.value, max: form.max.value },
      missing: form.missing.value
        .split(";")
        .map(function (one) {
          return one.trim();
        })
        .concat([""]),
      segmentColumn: form.segment.value,
      columns: columns
    };
  }

  function preview() {
    say(AJS.I18n.getText("touchpoint.measure.js.reading"));
    ui.clear(byId("tp-survey-result"));
    forget();
    ui.ask("POST", root.dataset.rest + "/projects/" + root.dataset.key + "/surveys", mapping())
      .then(function (got) {
        if (got.status === 201) {
          survey = got.answer.id;
          send(true);
        } else {
          fail(got.answer);
        }
      })
      .catch(function (problem) {
        fail({ errorMessages: [problem.message] });
      });
  }

  function send(dryRun) {
    var progress = byId("tp-survey-progress");
    sending = new XMLHttpRequest();
    sending.open("PUT", root.dataset.rest + "/surveys/" + survey + "/rows?dryRun=" + dryRun);
    sending.setRequestHeader("Content-Type", "text/csv");
    sending.setRequestHeader("Accept", "application/json");
    sending.setRequestHeader("X-Atlassian-Token", "no-check");
    sending.upload.addEventListener("progress", function (event) {
      if (event.lengthComputable) {
        progress.value = (100 * event.loaded) / event.total;
      }
    });
    sending.upload.addEventListener("load", function () {
      if (!dryRun) {
        /* All rows are there and are being written: from now on nobody could say that nothing was. */
        form.cancel.hidden = true;
        say(AJS.I18n.getText("touchpoint.measure.js.writing"));
      }
    });
    sending.addEventListener("loadend", function () {
      progress.hidden = true;
      form.cancel.hidden = true;
      form.preview.disabled = false;
      form.load.disabled = false;
    });
    sending.addEventListener("load", function () {
      var status = sending.status;
      var answer = null;
      try {
        answer = JSON.parse(sending.responseText);
      } catch (e) {
        answer = { errorMessages: ["HTTP " + status] };
      }
      sending = null;
      shown(status, answer, dryRun);
    });
    sending.addEventListener("abort", function () {
      sending = null;
      say(AJS.I18n.getText("touchpoint.measure.js.cancelled"));
    });
    sending.addEventListener("error", function () {
      sending = null;
      fail({ errorMessages: ["HTTP 0"] });
    });
    progress.value = 0;
    progress.hidden = false;
    form.cancel.hidden = false;
    form.preview.disabled = true;
    form.load.disabled = true;
    sending.send(file);
  }

  function table(id, names, rows) {
    var made = ui.element("table", null, "aui tp-figures-table");
    made.id = id;
    var head = made.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    names.forEach(function (name) {
      var cell = ui.element("th", name);
      cell.scope = "col";
      head.appendChild(cell);
    });
    var body = made.appendChild(ui.element("tbody"));
    rows.forEach(function (cells) {
      var row = body.appendChild(ui.element("tr"));
      cells.forEach(function (cell) {
        var node = ui.element("td", String(cell));
        row.appendChild(node);
      });
    });
    var scroll = ui.element("div", null, "tp-table-scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", names[0]);
    scroll.appendChild(made);
    return scroll;
  }

  function figures(name, of) {
    if (of.needed || of.n === 0) {
      var silence = of.needed
        ? AJS.I18n.getText("touchpoint.measure.js.few", of.needed)
        : AJS.I18n.getText("touchpoint.measure.js.nobody");
      return [name, silence, "", "", "", ""];
    }
    return [name, number(of.n), number(of.mean, 2), number(of.low, 2), number(of.high, 2), number(of.value, 2)];
  }

  function showFigures(criteria) {
    var rows = [];
    criteria.forEach(function (one) {
      rows.push(figures(one.name, one));
      one.segments.forEach(function (segment) {
        var name = segment.name || AJS.I18n.getText("touchpoint.measure.js.unsegmented");
        rows.push(figures(AJS.I18n.getText("touchpoint.measure.js.segments", one.name, name), segment));
      });
    });
    byId("tp-survey-result").appendChild(
      table(
        "tp-survey-figures",
        [
          AJS.I18n.getText("touchpoint.measure.js.criterion"),
          "n",
          AJS.I18n.getText("touchpoint.measure.js.mean"),
          AJS.I18n.getText("touchpoint.measure.js.low"),
          AJS.I18n.getText("touchpoint.measure.js.high"),
          AJS.I18n.getText("touchpoint.measure.js.ten")
        ],
        rows
      )
    );
  }

  function showRefused(refused) {
    if (refused.total === 0) {
      return;
    }
    var result = byId("tp-survey-result");
    result.appendChild(ui.element("h3", AJS.I18n.getText("touchpoint.measure.js.refused")));
    refusedTable(result, refused, "tp-survey-refused", true);
  }

  /* The log keeps no values: they are somebody's answers. */
  function refusedTable(place, refused, id, withValues) {
    var names = [AJS.I18n.getText("touchpoint.measure.js.line"), AJS.I18n.getText("touchpoint.measure.js.column")];
    if (withValues) {
      names.push(AJS.I18n.getText("touchpoint.measure.js.value"));
    }
    names.push(AJS.I18n.getText("touchpoint.measure.js.reason"));
    place.appendChild(
      table(
        id,
        names,
        refused.values.map(function (one) {
          return [one.line, one.column || "–"].concat(withValues ? [one.value] : [], [one.reason]);
        })
      )
    );
    if (refused.total > refused.values.length) {
      var left = number(refused.total - refused.values.length);
      place.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.measure.js.more", left)));
    }
  }

  function shown(status, answer, dryRun) {
    var result = ui.clear(byId("tp-survey-result"));
    if (!answer.refused) {
      fail(answer);
      return;
    }
    if (status !== 200) {
      fail(answer);
      showRefused(answer.refused);
      return;
    }
    var rows = answer.rows === null ? AJS.I18n.getText("touchpoint.measure.js.fewrows") : number(answer.rows);
    var refused = number(answer.refusedRows);
    if (answer.state === "unchanged") {
      say(AJS.I18n.getText("touchpoint.measure.js.unchanged"));
    } else if (dryRun) {
      say(AJS.I18n.getText("touchpoint.measure.js.checked", rows, refused));
    } else {
      say(AJS.I18n.getText("touchpoint.measure.js.published", rows, refused));
    }
    form.load.hidden = !dryRun;
    if (!dryRun) {
      survey = null;
      resumed = false;
      var link = ui.element("a", AJS.I18n.getText("touchpoint.measure.js.reload"));
      link.href = window.location.href;
      result.appendChild(ui.element("p")).appendChild(link);
    }
    if (answer.withoutIst.length) {
      result.appendChild(
        ui.message("warning", AJS.I18n.getText("touchpoint.measure.js.noist") + " " + answer.withoutIst.join("; "))
      );
    }
    showFigures(answer.criteria);
    showRefused(answer.refused);
  }

  function chosen() {
    file = byId("tp-survey-file").files[0] || null;
    ui.clear(byId("tp-survey-result"));
    ui.clear(byId("tp-survey-mapping"));
    say("");
    forget();
    if (!file) {
      return;
    }
    Promise.all([
      file.slice(0, HEADER_BYTES).arrayBuffer(),
      ui.ask("GET", root.dataset.rest + "/projects/" + root.dataset.key + "/matrix")
    ])
      .then(function (got) {
        headers = firstRow(decode(got[0]));
        touchpoints = got[1].answer.touchpoints || [];
        if (headers.length === 0) {
          say(AJS.I18n.getText("touchpoint.measure.js.noheader"));
        } else {
          showMapping();
        }
      })
      .catch(function (problem) {
        fail({ errorMessages: [problem.message] });
      });
  }

  /* Sends the file of a survey whose import was cut off once more; how it is read stands in the survey. */
  function resume(button) {
    var chooser = ui.input("file");
    chooser.accept = byId("tp-survey-file").accept;
    chooser.addEventListener("change", function () {
      if (!chooser.files[0] || sending) {
        return;
      }
      byId("tp-survey-file").value = "";
      ui.clear(byId("tp-survey-result"));
      forget();
      file = chooser.files[0];
      survey = button.closest("tr").dataset.survey;
      resumed = true;
      showButtons(ui.clear(byId("tp-survey-mapping")), function () {
        send(true);
      });
      byId("tp-survey-title").tabIndex = -1;
      byId("tp-survey-title").focus();
      say(AJS.I18n.getText("touchpoint.measure.js.reading"));
      send(true);
    });
    chooser.click();
  }

  /* Opens or closes the row below that says which rows were refused. */
  function toggleRefused(button) {
    var row = button.closest("tr");
    if (button.getAttribute("aria-expanded") === "true") {
      row.nextElementSibling.remove();
      button.setAttribute("aria-expanded", "false");
      return;
    }
    button.disabled = true;
    ui.ask("GET", root.dataset.rest + "/surveys/" + row.dataset.survey)
      .then(function (got) {
        button.disabled = false;
        if (got.status !== 200) {
          fail(got.answer);
          return;
        }
        var details = ui.element("tr", null, "tp-log-details");
        var cell = details.appendChild(ui.element("td"));
        cell.colSpan = row.cells.length;
        refusedTable(cell, got.answer.refused, "tp-log-refused-" + row.dataset.survey, false);
        row.parentNode.insertBefore(details, row.nextSibling);
        button.setAttribute("aria-expanded", "true");
        button.focus();
      })
      .catch(function (problem) {
        button.disabled = false;
        fail({ errorMessages: [problem.message] });
      });
  }

  function discard(button) {
    button.disabled = true;
    ui.ask("DELETE", root.dataset.rest + "/surveys/" + button.closest("tr").dataset.survey)
      .then(function (got) {
        if (got.status === 204) {
          button.closest("tr").remove();
          byId("tp-log-title").tabIndex = -1;
          byId("tp-log-title").focus();
        } else {
          button.disabled = false;
          fail(got.answer);
        }
      })
      .catch(function (problem) {
        button.disabled = false;
        fail({ errorMessages: [problem.message] });
      });
  }

  function begin() {
    root = byId("tp-measure");
    if (!root || !byId("tp-survey-file")) {
      return;
    }
    byId("tp-survey-file").addEventListener("change", chosen);
    root.querySelector(".tp-survey-form").addEventListener("submit", function (event) {
      event.preventDefault();
    });
    root.querySelectorAll(".tp-resume").forEach(function (button) {
      button.addEventListener("click", function () {
        resume(button);
      });
    });
    root.querySelectorAll(".tp-log-refused").forEach(function (button) {
      button.addEventListener("click", function () {
        toggleRefused(button);
      });
    });
    root.querySelectorAll(".tp-discard").forEach(function (button) {
      button.addEventListener("click", function () {
        discard(button);
      });
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
