/* The dashboard item: one project, and one of five things about it. What is shown comes from the same addresses as the pages, so that it shows nobody
   more than these do; what is drawn is made of text only. */
define("app/touchpoint/dashboard-item", ["wrm/context-path"], function (contextPath) {
  "use strict";

  var ui = window.TouchpointUi;
  var SVG = "http://www.w3.org/2000/svg";
  var KINDS = ["matrix", "curve", "extremes", "quickwins", "overdue"];
  var MOST = 10;

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

  function link(text, href) {
    var made = ui.element("a", text);
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

  var draw = {
    matrix: function (body, matrix) {
      var scroll = body.appendChild(ui.element("div", null, "tp-item-scroll"));
      scroll.tabIndex = 0;
      scroll.setAttribute("role", "region");
      scroll.setAttribute("aria-label", names().matrix);
      var table = scroll.appendChild(ui.element("table", null, "aui"));
      var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
      function header(row, text, scope) {
        row.appendChild(ui.element("th", text)).scope = scope;
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

    curve: function (body, curve) {
      var rated = curve.points.filter(function (point) {
        return point.ist !== null;
      });
      var width = 600;
      var height = 160;
      function x(index) {
        return rated.length < 2 ? width / 2 : 10 + index * (width - 20) / (rated.length - 1);
      }
      function y(value) {
        return height - 10 - value * (height - 20) / 10;
      }
      var svg = document.createElementNS(SVG, "svg");
      svg.setAttribute("viewBox", "0 0 " + width + " " + height);
      svg.setAttribute("role", "img");
      svg.setAttribute("class", "tp-item-curve");
      svg.setAttribute("aria-label", AJS.I18n.getText("touchpoint.dashboard.curve.label", rated.length));
      function shape(name, attributes) {
        var made = svg.appendChild(document.createElementNS(SVG, name));
        Object.keys(attributes).forEach(function (attribute) {
          made.setAttribute(attribute, attributes[attribute]);
        });
      }
      shape("line", { "class": "tp-item-zero", x1: 0, x2: width, y1: y(curve.zeroLine), y2: y(curve.zeroLine) });
      shape("polyline", {
        "class": "tp-item-line",
        points: rated.map(function (point, index) {
          return x(index) + "," + y(point.ist);
        }).join(" ")
      });
      body.appendChild(svg);
      body.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.dashboard.curve.zero", number(curve.zeroLine)), "tp-item-note"));
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
    matrix: { what: "matrix?rows=channel", page: "matrix" },
    curve: { what: "curve", page: "curve" },
    extremes: { what: "extremes?n=5", page: "curve" },
    quickwins: { what: "plan", page: "plan" },
    overdue: { what: "overview", page: "overview" }
  };

  Item.prototype.render = function (element, preferences) {
    var API = this.API;
    var body = ui.element("div", null, "tp-item");
    var kind = KINDS.indexOf(preferences.kind) < 0 ? KINDS[0] : preferences.kind;
    var project = preferences.project || "";
    ui.clear(root(element)).appendChild(body);
    API.setTitle(names()[kind] + (project ? ": " + project : ""));
    API.showLoadingBar();
    return ui.ask("GET", rest(project, SOURCE[kind].what)).then(function (got) {
      if (got.status === 200) {
        draw[kind](body, got.answer);
        body.appendChild(ui.element("p")).appendChild(
          link(AJS.I18n.getText("touchpoint.dashboard.more"), page(project, SOURCE[kind].page)));
      } else {
        body.appendChild(ui.message("warning", ui.errorsOf(got.answer)));
      }
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
