/* The dashboard item: one project, and one of five things about it. What is shown comes from the same addresses as the pages, so that it shows nobody
   more than these do; what is drawn is made of text only. */
define("app/touchpoint/dashboard-item", ["wrm/context-path"], function (contextPath) {
  "use strict";

  var ui = window.TouchpointUi;
  var help = window.TouchpointHelp;
  var SVG = "http://www.w3.org/2000/svg";
  var KINDS = ["matrix", "curve", "extremes", "quickwins", "overdue"];
  var MOST = 10;
  var MOST_POINTS = 200;
  var LEAST_WIDTH = 600;
  var LEAST_STEP = 12;

  function names() {
    return {
      matrix: AJS.I18n.getText("touchpoint.dashboard.kind.matrix"),
      curve: AJS.I18n.getText("touchpoint.dashboard.kind.curve"),
      extremes: AJS.I18n.getText("touchpoint.dashboard.kind.extremes"),
      quickwins: AJS.I18n.getText("touchpoint.dashboard.kind.quickwins"),
      overdue: AJS.I18n.getText("touchpoint.dashboard.kind.overdue")
    };
  }

  /* Some hosts hand over an element, some a list that holds it. */
  function root(element) {
    return element.nodeType ? element : element[0];
  }

  function Item(API) {
    this.API = API;
  }

  function rest(project, what) {
    return contextPath() + "/rest/touchpoint/1.0/projects/" + encodeURIComponent(project) + "/" + what;
  }

  function page(project, name) {
    return contextPath() + "/projects/" + encodeURIComponent(project) + "?selectedItem=app.touchpoint.jira." + name;
  }

  function issue(key) {
    return contextPath() + "/browse/" + encodeURIComponent(key);
  }

  /* A name in a script of its own keeps to itself. */
  function link(text, href) {
    var made = ui.element("a");
    made.appendChild(ui.element("bdi", text));
    made.href = href;
    return made;
  }

  function number(value) {
    return value.toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
  }

  /* A list of what leads somewhere, each with a note. */
  function list(entries, ordered) {
    var made = ui.element(ordered ? "ol" : "ul");
    entries.forEach(function (entry) {
      var line = made.appendChild(ui.element("li"));
      if (entry.mark) {
        line.appendChild(ui.element("strong", entry.mark + " "));
      }
      line.appendChild(link(entry.name, entry.href));
      if (entry.note) {
        line.appendChild(ui.element("span", entry.note, "tp-item-note"));
      }
    });
    return made;
  }

  function titled(title, entries, none, ordered) {
    var made = ui.element("section");
    made.appendChild(ui.element("h4", title));
    made.appendChild(entries.length ? list(entries, ordered) : ui.element("p", none));
    return made;
  }

  function classes() {
    return {
      delighting: { mark: "▲", name: AJS.I18n.getText("touchpoint.dashboard.class.delighting") },
      okay: { mark: "●", name: AJS.I18n.getText("touchpoint.dashboard.class.okay") },
      disappointing: { mark: "▼", name: AJS.I18n.getText("touchpoint.dashboard.class.disappointing") },
      unrated: { mark: "○", name: AJS.I18n.getText("touchpoint.dashboard.class.unrated") },
      invalid: { mark: "✕", name: AJS.I18n.getText("touchpoint.dashboard.class.invalid") }
    };
  }

  /* Whose view an Ist is, how sure and how old. */
  function behind(point) {
    var parts = [];
    if (point.source) {
      parts.push({
        manual: AJS.I18n.getText("touchpoint.dashboard.source.manual"),
        opinion: AJS.I18n.getText("touchpoint.dashboard.source.opinion"),
        customers: AJS.I18n.getText("touchpoint.dashboard.source.customers"),
        override: AJS.I18n.getText("touchpoint.dashboard.source.override")
      }[point.source]);
    }
    if (point.n !== null) {
      parts.push(AJS.I18n.getText("touchpoint.dashboard.people", number(point.n)));
    }
    if (point.low !== null) {
      parts.push(AJS.I18n.getText("touchpoint.dashboard.interval", number(point.low), number(point.high)));
    }
    if (point.until) {
      parts.push(AJS.I18n.getText("touchpoint.dashboard.until", ui.day(point.until)));
    }
    if (point.stale) {
      parts.push(AJS.I18n.getText("touchpoint.dashboard.stale"));
    }
    return parts.join(", ");
  }

  /* All that is drawn, as a table. */
  function figures(body, points, resized) {
    var details = body.appendChild(ui.element("details"));
    details.appendChild(ui.element("summary", AJS.I18n.getText("touchpoint.dashboard.figures")));
    details.addEventListener("toggle", resized);
    var scroll = details.appendChild(ui.element("div", null, "tp-item-scroll"));
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", AJS.I18n.getText("touchpoint.dashboard.figures"));
    var table = scroll.appendChild(ui.element("table", null, "aui"));
    var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    [
      AJS.I18n.getText("touchpoint.dashboard.touchpoint"),
      AJS.I18n.getText("touchpoint.dashboard.ist"),
      AJS.I18n.getText("touchpoint.dashboard.soll"),
      AJS.I18n.getText("touchpoint.dashboard.class"),
      AJS.I18n.getText("touchpoint.dashboard.breaks.column"),
      AJS.I18n.getText("touchpoint.dashboard.source")
    ].forEach(function (name) {
      head.appendChild(ui.element("th", name)).scope = "col";
    });
    var rows = table.appendChild(ui.element("tbody"));
    points.forEach(function (point) {
      var row = rows.appendChild(ui.element("tr"));
      var header = row.appendChild(ui.element("th"));
      header.scope = "row";
      header.appendChild(link(point.summary, issue(point.issueKey)));
      var one = classes()[point.experienceClass];
      [
        point.ist === null ? "" : number(point.ist),
        point.soll === null ? "" : number(point.soll),
        one.mark + " " + one.name,
        point.breaks ? AJS.I18n.getText("touchpoint.dashboard.breaks", point.breaks) : "",
        behind(point)
      ].forEach(function (text) {
        row.appendChild(ui.element("td", text));
      });
    });
  }

  var draw = {
    matrix: function (body, matrix) {
      var scroll = body.appendChild(ui.element("div", null, "tp-item-scroll"));
      scroll.tabIndex = 0;
      scroll.setAttribute("role", "region");
      scroll.setAttribute("aria-label", names().matrix);
      var table = scroll.appendChild(ui.element("table", null, "aui"));
      var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
      function header(row, text, scope) {
        var made = row.appendChild(ui.element("th"));
        made.scope = scope;
        made.appendChild(ui.element("bdi", text));
      }
      header(head, AJS.I18n.getText("touchpoint.dashboard.channel"), "col");
      matrix.columns.forEach(function (column) {
        header(head, column.name || AJS.I18n.getText("touchpoint.dashboard.none"), "col");
      });
      var known = {};
      matrix.touchpoints.forEach(function (touchpoint) {
        known[touchpoint.key] = touchpoint;
      });
      var rows = table.appendChild(ui.element("tbody"));
      matrix.rows.forEach(function (row) {
        var line = rows.appendChild(ui.element("tr"));
        header(line, row.name, "row");
        row.cells.forEach(function (cell) {
          var rated = cell.touchpoints.filter(function (key) {
            return known[key] && known[key].ist !== null && !known[key].invalid;
          });
          var sum = rated.reduce(function (all, key) {
            return all + known[key].ist;
          }, 0);
          line.appendChild(ui.element("td", rated.length
            ? AJS.I18n.getText("touchpoint.dashboard.cell", number(sum / rated.length), rated.length, cell.touchpoints.length)
            : cell.touchpoints.length
              ? AJS.I18n.getText("touchpoint.dashboard.cell.unrated", cell.touchpoints.length)
              : "–"));
        });
      });
      body.appendChild(ui.element("p", matrix.headline.sentence));
    },

    /* As on the page: each touchpoint has its place, and a line only joins neighbours of which the Ist is known. */
    curve: function (body, curve, resized, extremes) {
      var points = curve.points.slice(0, MOST_POINTS);
      var step = Math.max(LEAST_STEP, LEAST_WIDTH / Math.max(points.length, 1));
      var width = Math.round(step * points.length);
      var height = 200;
      function x(index) {
        return (index + 0.5) * step;
      }
      function y(value) {
        return height - 28 - value * (height - 56) / 10;
      }
      var scroll = body.appendChild(ui.element("div", null, "tp-item-scroll"));
      scroll.tabIndex = 0;
      scroll.setAttribute("role", "region");
      scroll.setAttribute("aria-label", names().curve);
      var svg = document.createElementNS(SVG, "svg");
      svg.setAttribute("viewBox", "0 0 " + width + " " + height);
      svg.setAttribute("role", "img");
      svg.setAttribute("class", "tp-item-curve");
      svg.style.minWidth = Math.min(width, points.length * LEAST_STEP) + "px";
      svg.setAttribute("aria-label", AJS.I18n.getText("touchpoint.dashboard.curve.label", points.length));
      scroll.appendChild(svg);
      function shape(name, kind, attributes, text) {
        var made = svg.appendChild(document.createElementNS(SVG, name));
        made.setAttribute("class", "tp-item-" + kind);
        Object.keys(attributes).forEach(function (attribute) {
          made.setAttribute(attribute, attributes[attribute]);
        });
        if (text) {
          made.textContent = text;
        }
      }
      shape("line", "zero", { x1: 0, x2: width, y1: y(curve.zeroLine), y2: y(curve.zeroLine) });
      points.reduce(function (lines, point, index) {
        if (point.ist === null) {
          lines.push([]);
        } else {
          lines[lines.length - 1].push(x(index) + "," + y(point.ist));
        }
        return lines;
      }, [[]]).forEach(function (line) {
        if (line.length) {
          shape("polyline", "line", { points: line.join(" ") });
        }
      });
      var ranks = {};
      extremes.lows.forEach(function (point, index) {
        ranks[point.issueKey] = { text: AJS.I18n.getText("touchpoint.dashboard.low", index + 1), below: true };
      });
      extremes.highs.forEach(function (point, index) {
        ranks[point.issueKey] = { text: AJS.I18n.getText("touchpoint.dashboard.high", index + 1), below: false };
      });
      points.forEach(function (point, index) {
        var at = point.ist === null ? y(0) : y(point.ist);
        var rank = ranks[point.issueKey];
        if (point.soll !== null) {
          shape("line", "soll", { x1: x(index) - 5, x2: x(index) + 5, y1: y(point.soll), y2: y(point.soll) });
        }
        if (point.low !== null) {
          shape("line", "band", { x1: x(index), x2: x(index), y1: y(point.low), y2: y(point.high) });
        }
        shape("text", "mark", { x: x(index), y: at + 4 }, classes()[point.experienceClass].mark);
        if (rank) {
          shape("text", "rank", { x: x(index), y: at + (rank.below ? 17 : -9) }, rank.text);
        }
        if (point.breaks) {
          shape("text", "break", { x: x(index), y: height - 2 }, "⚡");
        }
      });
      if (curve.points.length > points.length) {
        body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.dashboard.curve.cut", points.length, curve.points.length)));
      }
      body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.dashboard.curve.legend", number(curve.zeroLine)), "tp-item-note"));
      draw.extremes(body, extremes);
      figures(body, points, resized);
    },

    extremes: function (body, extremes) {
      function entry(point) {
        return { mark: number(point.ist), name: point.summary, href: issue(point.issueKey), note: point.breaks ? point.phase + " ⚡ " + AJS.I18n.getText("touchpoint.dashboard.breaks", point.breaks) : point.phase };
      }
      body.appendChild(titled(AJS.I18n.getText("touchpoint.dashboard.lows"), extremes.lows.map(entry),
        AJS.I18n.getText("touchpoint.dashboard.lows.none"), true));
      body.appendChild(titled(AJS.I18n.getText("touchpoint.dashboard.highs"), extremes.highs.map(entry),
        AJS.I18n.getText("touchpoint.dashboard.highs.none"), true));
    },

    quickwins: function (body, plan) {
      var lane = plan.lanes.filter(function (each) {
        return each.id === "quickWins";
      })[0];
      var actions = lane ? lane.actions : [];
      body.appendChild(ui.element("p", plan.headline.text));
      body.appendChild(list(actions.slice(0, MOST).map(function (action) {
        var who = action.assignee ? action.assignee.name : AJS.I18n.getText("touchpoint.dashboard.nobody");
        return {
          name: action.summary,
          href: issue(action.issueKey),
          note: who + (action.due ? ", " + ui.day(action.due) : "")
        };
      }), true));
    },

    overdue: function (body, overview) {
      function entry(late) {
        return { name: late.name, href: contextPath() + late.path, note: late.text };
      }
      body.appendChild(titled(AJS.I18n.getText("touchpoint.dashboard.actions", overview.overdue.actionCount),
        overview.overdue.actions.map(entry), AJS.I18n.getText("touchpoint.dashboard.actions.none")));
      body.appendChild(titled(AJS.I18n.getText("touchpoint.dashboard.measurements", overview.overdue.measurementCount),
        overview.overdue.measurements.map(entry), AJS.I18n.getText("touchpoint.dashboard.measurements.none")));
    }
  };

  var SOURCE = {
    matrix: { what: "matrix?rows=channel", page: "matrix", help: ["mean", "gap"] },
    curve: { what: "curve", besides: "extremes?n=3", page: "curve", help: ["class", "extremes", "interval", "break"] },
    extremes: { what: "extremes?n=5", page: "curve", help: ["extremes", "break"] },
    quickwins: { what: "plan", page: "plan", help: ["quick-win"] },
    overdue: { what: "overview", page: "overview", help: ["due"] }
  };

  Item.prototype.render = function (element, preferences) {
    var API = this.API;
    var body = ui.element("div", null, "tp-item");
    var kind = KINDS.indexOf(preferences.kind) < 0 ? KINDS[0] : preferences.kind;
    var project = preferences.project || "";
    ui.clear(root(element)).appendChild(body);
    API.setTitle(names()[kind] + (project ? ": " + project : ""));
    API.showLoadingBar();
    var source = SOURCE[kind];
    return Promise.all([source.what].concat(source.besides || []).map(function (what) {
      return ui.ask("GET", rest(project, what));
    })).then(function (got) {
      var refused = got.filter(function (each) {
        return each.status !== 200;
      })[0];
      if (refused) {
        body.appendChild(ui.message("warning", ui.errorsOf(refused.answer)));
        return;
      }
      draw[kind](body, got[0].answer, function () {
        API.resize();
      }, got[1] && got[1].answer);
      var helps = body.appendChild(ui.element("p", null, "tp-item-note"));
      source.help.forEach(function (topic) {
        var slot = helps.appendChild(ui.element("span", null, "tp-item-help"));
        slot.dataset.tpHelp = topic;
        slot.dataset.named = "true";
        if (topic === "class") {
          /* Each project has limits of its own. */
          slot.dataset.text = got[0].answer.classHelp;
        }
      });
      help.fill();
      body.appendChild(ui.element("p")).appendChild(
        link(AJS.I18n.getText("touchpoint.dashboard.more"), page(project, source.page)));
    }).catch(function () {
      body.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.dashboard.unreachable")));
    }).then(function () {
      API.hideLoadingBar();
      API.resize();
    });
  };

  /* The projects are those that Jira itself lists for the user. */
  Item.prototype.renderEdit = function (element, preferences) {
    var API = this.API;
    var form = ui.element("form", null, "aui top-label tp-item");
    ui.clear(root(element)).appendChild(form);
    return ui.ask("GET", contextPath() + "/rest/api/2/project").then(function (got) {
      var projects = Array.isArray(got.answer) ? got.answer : [];
      var project = ui.select(projects.map(function (each) {
        return { value: each.key, label: each.name + " (" + each.key + ")" };
      }), preferences.project || (projects[0] && projects[0].key) || "");
      var kind = ui.select(KINDS.map(function (each) {
        return { value: each, label: names()[each] };
      }), preferences.kind || KINDS[0]);
      form.appendChild(ui.field(AJS.I18n.getText("touchpoint.dashboard.project"), project));
      form.appendChild(ui.field(AJS.I18n.getText("touchpoint.dashboard.kind"), kind));
      var buttons = form.appendChild(ui.element("div", null, "tp-item-buttons"));
      var save = buttons.appendChild(
        ui.element("button", AJS.I18n.getText("touchpoint.dashboard.save"), "aui-button aui-button-primary"));
      save.type = "submit";
      buttons.appendChild(ui.button(AJS.I18n.getText("touchpoint.dashboard.cancel"), "aui-button-link", null, function () {
        API.closeEdit();
      }));
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        API.savePreferences({ project: project.value, kind: kind.value, isConfigured: true });
      });
      API.resize();
    }).catch(function () {
      form.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.dashboard.unreachable")));
    });
  };

  return Item;
});
