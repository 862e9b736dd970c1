/* The board: draws all cards from REST, filters them, moves them by menu, keyboard and drag, and looks every 30 seconds for what
   others have moved. */
(function () {
  "use strict";

  var POLL = 30000;
  var CATEGORIES = {
    new: AJS.I18n.getText("touchpoint.plan.category.new"),
    indeterminate: AJS.I18n.getText("touchpoint.plan.category.indeterminate"),
    done: AJS.I18n.getText("touchpoint.plan.category.done"),
    undefined: AJS.I18n.getText("touchpoint.plan.category.undefined")
  };
  var ui = window.TouchpointUi;
  var root;
  var plan = null;
  var grouping = "none";
  var filters = { text: "", assignee: "" };
  var lifted = null;
  var busy = 0;

  function number(value) {
    return Number(value).toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });
  }

  function allActions() {
    return plan.lanes.reduce(function (all, lane) {
      return all.concat(lane.actions);
    }, []);
  }

  function find(key) {
    return allActions().filter(function (action) {
      return action.issueKey === key;
    })[0];
  }

  function fits(action) {
    var words = filters.text.trim().toLowerCase();
    var haystack = [action.issueKey, action.summary]
      .concat(
        action.touchpoints.map(function (touchpoint) {
          return touchpoint.summary;
        })
      )
      .join(" ")
      .toLowerCase();
    if (words && haystack.indexOf(words) < 0) {
      return false;
    }
    if (filters.assignee === "-") {
      return !action.assignee;
    }
    return !filters.assignee || (action.assignee && action.assignee.key === filters.assignee);
  }

  function lozenge(card, label, kind) {
    card.appendChild(ui.element("span", label, "aui-lozenge" + (kind ? " aui-lozenge-" + kind : "")));
  }

  function drawCard(action) {
    var card = ui.element("li", null, "tp-card");
    card.dataset.issue = action.issueKey;
    card.tabIndex = 0;
    card.draggable = true;
    card.setAttribute("aria-describedby", "tp-plan-help");
    var head = card.appendChild(ui.element("span", null, "tp-card-head"));
    var link = head.appendChild(ui.element("a", action.issueKey));
    link.href = root.dataset.browse + action.issueKey;
    var score = head.appendChild(
      ui.element("strong", action.priority.value === null ? "–" : number(action.priority.value), "tp-score")
    );
    score.title = action.priority.sentence;
    card.appendChild(ui.element("span", action.summary, "tp-card-summary"));
    if (action.touchpoints.length) {
      card.appendChild(ui.element("span", action.touchpoints[0].summary, "tp-card-touchpoint"));
    }
    var facts = card.appendChild(ui.element("span", null, "tp-card-facts"));
    facts.appendChild(
      ui.element("span", action.assignee ? action.assignee.name : AJS.I18n.getText("touchpoint.plan.nobody"))
    );
    facts.appendChild(document.createTextNode(" "));
    facts.appendChild(
      ui.element(
        "span",
        action.due
          ? AJS.I18n.getText("touchpoint.plan.due", ui.day(action.due))
          : AJS.I18n.getText("touchpoint.plan.no-due")
      )
    );
    facts.appendChild(document.createTextNode(" "));
    facts.appendChild(
      ui.element(
        "span",
        action.budget === null
          ? AJS.I18n.getText("touchpoint.plan.no-budget")
          : AJS.I18n.getText("touchpoint.plan.budget", number(action.budget))
      )
    );
    if (action.overdue) {
      lozenge(card, AJS.I18n.getText("touchpoint.plan.overdue"), "error");
    }
    if (action.blocked) {
      lozenge(card, AJS.I18n.getText("touchpoint.plan.blocked"), "moved");
    }
    if (action.vetoed) {
      lozenge(card, AJS.I18n.getText("touchpoint.plan.vetoed"), "error");
    }
    if (action.fits === false) {
      lozenge(card, AJS.I18n.getText("touchpoint.plan.over-budget"), "");
    }
    card.appendChild(moveMenu(action));
    return card;
  }

  function moveMenu(action) {
    var choices = [{ value: "", label: AJS.I18n.getText("touchpoint.plan.move") }].concat(
      plan.columns
        .filter(function (column) {
          return column.id !== action.status.id;
        })
        .map(function (column) {
          return { value: column.id, label: column.name };
        })
    );
    var menu = ui.element("div", null, "tp-card-move");
    var select = menu.appendChild(ui.select(choices, ""));
    select.setAttribute("aria-label", AJS.I18n.getText("touchpoint.plan.move.of", action.issueKey));
    select.addEventListener("change", function () {
      if (select.value) {
        move(action.issueKey, select.value);
      }
    });
    return menu;
  }

  function drawColumn(lane, column) {
    var made = ui.element("div", null, "tp-column");
    made.dataset.status = column.id;
    var shown = lane.actions.filter(function (action) {
      return action.status.id === column.id && fits(action);
    });
    var heading = made.appendChild(ui.element("h3", column.name + " "));
    heading.appendChild(ui.element("span", number(shown.length), "tp-count"));
    heading.appendChild(ui.element("span", CATEGORIES[column.category], "tp-category"));
    var list = made.appendChild(ui.element("ul", null, "tp-cards"));
    shown.forEach(function (action) {
      list.appendChild(drawCard(action));
    });
    return made;
  }

  function draw() {
    var board = document.getElementById("tp-board");
    var focused = document.activeElement && document.activeElement.closest(".tp-card");
    var key = focused && focused.dataset.issue;
    var inMenu = focused && document.activeElement.tagName === "SELECT";
    ui.clear(board);
    plan.lanes.forEach(function (lane) {
      var section = board.appendChild(ui.element("section", null, "tp-lane"));
      section.dataset.lane = lane.id;
      var heading = section.appendChild(ui.element("h2", lane.name + " "));
      heading.appendChild(ui.element("span", number(lane.actions.filter(fits).length), "tp-count"));
      var columns = section.appendChild(ui.element("div", null, "tp-lane-columns"));
      plan.columns.forEach(function (column) {
        columns.appendChild(drawColumn(lane, column));
      });
    });
    drawMoney();
    if (key) {
      var again = card(key);
      if (again) {
        (inMenu ? again.querySelector("select") : again).focus();
      }
    }
  }

  function card(key) {
    return document.querySelector(".tp-card[data-issue='" + key + "']");
  }

  function drawMoney() {
    var money = ui.clear(document.getElementById("tp-plan-money"));
    money.appendChild(ui.element("h2", AJS.I18n.getText("touchpoint.plan.money")));
    var rows = [
      [AJS.I18n.getText("touchpoint.plan.money.planned"), plan.budget.planned],
      [AJS.I18n.getText("touchpoint.plan.money.taken"), plan.budget.taken],
      [AJS.I18n.getText("touchpoint.plan.money.spent"), plan.budget.spent]
    ];
    if (plan.budget.cap !== null) {
      rows.unshift([AJS.I18n.getText("touchpoint.plan.money.cap"), plan.budget.cap]);
      rows.push([AJS.I18n.getText("touchpoint.plan.money.fitting"), plan.budget.fitting]);
    }
    var table = money.appendChild(ui.element("table"));
    rows.forEach(function (row) {
      var line = table.appendChild(ui.element("tr"));
      var head = line.appendChild(ui.element("th", row[0]));
      head.scope = "row";
      line.appendChild(ui.element("td", number(row[1])));
    });
  }

  function say(words) {
    document.getElementById("tp-plan-live").textContent = words;
  }

  function complain(words, href) {
    var place = ui.clear(document.getElementById("tp-plan-message"));
    if (words) {
      var message = place.appendChild(ui.message("error", words));
      if (href) {
        var link = message.appendChild(ui.element("a", AJS.I18n.getText("touchpoint.plan.move.screen")));
        /* Jira opens the screen of a transition only with the token of the page. */
        var token = document.getElementById("atlassian-token");
        link.href = AJS.contextPath() + href + (token ? "&atl_token=" + encodeURIComponent(token.content) : "");
      }
      say(words);
    }
  }

  function nameOf(status) {
    return plan.columns.filter(function (column) {
      return column.id === status;
    })[0].name;
  }

  function statusOf(id) {
    var column = plan.columns.filter(function (known) {
      return known.id === id;
    })[0];
    return { id: column.id, name: column.name, category: column.category };
  }

  /* The card stands in its new column at once; refused, it goes back and the workflow's own words say why. */
  function move(key, to) {
    var action = find(key);
    var from = action.status;
    if (from.id === to || action.moving) {
      return;
    }
    complain("");
    action.moving = true;
    busy += 1;
    action.status = statusOf(to);
    draw();
    card(key).focus();
    ui.ask("POST", root.dataset.rest + "/plan/moves", { issueKey: key, toStatus: to, expectedStatus: from.id })
      .then(function (got) {
        if (got.status === 200) {
          say(AJS.I18n.getText("touchpoint.plan.said.moved", key, nameOf(to)));
          return load();
        }
        action.status = from;
        draw();
        complain(
          AJS.I18n.getText("touchpoint.plan.said.refused", key, from.name) + " " + ui.errorsOf(got.answer),
          got.answer.href
        );
        return got.status === 409 || got.status === 404 ? load() : null;
      })
      .catch(function () {
        action.status = from;
        draw();
        complain(AJS.I18n.getText("touchpoint.plan.failed"));
      })
      .then(function () {
        action.moving = false;
        busy -= 1;
      });
  }

  function load() {
    return ui.ask("GET", root.dataset.rest + "/plan?lanes=" + grouping).then(function (got) {
      if (got.status !== 200) {
        complain(ui.errorsOf(got.answer));
        return;
      }
      plan = got.answer;
      drawPeople();
      draw();
    });
  }

  /* Pick up with the space bar, choose with the arrows, put down with the space bar or Enter, give up with Escape. */
  function lift(key) {
    var action = find(key);
    lifted = { key: key, at: columnIndex(action.status.id) };
    card(key).classList.add("tp-lifted");
    say(AJS.I18n.getText("touchpoint.plan.said.lifted", key, action.status.name));
  }

  function columnIndex(id) {
    return plan.columns
      .map(function (column) {
        return column.id;
      })
      .indexOf(id);
  }

  function choose(step) {
    var at = Math.max(0, Math.min(plan.columns.length - 1, lifted.at + step));
    lifted.at = at;
    highlight(card(lifted.key).closest(".tp-lane"), plan.columns[at].id);
    say(AJS.I18n.getText("touchpoint.plan.said.over", plan.columns[at].name, number(at + 1), number(plan.columns.length)));
  }

  function highlight(lane, status) {
    Array.prototype.forEach.call(document.querySelectorAll(".tp-target"), function (column) {
      column.classList.remove("tp-target");
    });
    if (lane && status) {
      lane.querySelector(".tp-column[data-status='" + status + "']").classList.add("tp-target");
    }
  }

  function putDown(keep) {
    var done = lifted;
    lifted = null;
    highlight(null);
    var node = card(done.key);
    if (node) {
      node.classList.remove("tp-lifted");
    }
    if (keep && plan.columns[done.at].id !== find(done.key).status.id) {
      move(done.key, plan.columns[done.at].id);
    } else {
      say(AJS.I18n.getText("touchpoint.plan.said.back", done.key));
    }
  }

  function onKey(event) {
    var node = event.target;
    if (!plan || !node.classList || !node.classList.contains("tp-card")) {
      return;
    }
    var key = node.dataset.issue;
    if (!lifted && event.key === " ") {
      event.preventDefault();
      lift(key);
    } else if (lifted && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      event.preventDefault();
      choose(event.key === "ArrowRight" ? 1 : -1);
    } else if (lifted && (event.key === " " || event.key === "Enter")) {
      event.preventDefault();
      putDown(true);
    } else if (lifted && event.key === "Escape") {
      event.preventDefault();
      putDown(false);
    }
  }

  function onDrag(board) {
    var dragged = null;
    board.addEventListener("dragstart", function (event) {
      var node = event.target.closest && event.target.closest(".tp-card");
      if (node && plan) {
        dragged = node.dataset.issue;
        event.dataTransfer.setData("text/plain", dragged);
        event.dataTransfer.effectAllowed = "move";
      }
    });
    board.addEventListener("dragover", function (event) {
      var column = event.target.closest(".tp-column");
      if (dragged && column) {
        event.preventDefault();
        highlight(column.closest(".tp-lane"), column.dataset.status);
      }
    });
    board.addEventListener("drop", function (event) {
      var column = event.target.closest(".tp-column");
      if (dragged && column) {
        event.preventDefault();
        move(dragged, column.dataset.status);
      }
    });
    board.addEventListener("dragend", function () {
      dragged = null;
      highlight(null);
    });
  }

  var people;

  function drawPeople() {
    var known = {};
    allActions().forEach(function (action) {
      if (action.assignee) {
        known[action.assignee.key] = action.assignee.name;
      }
    });
    ui.clear(people);
    [
      { value: "", label: AJS.I18n.getText("touchpoint.plan.everybody") },
      { value: "-", label: AJS.I18n.getText("touchpoint.plan.nobody") }
    ]
      .concat(
        Object.keys(known)
          .map(function (key) {
            return { value: key, label: known[key] };
          })
          .sort(function (one, other) {
            return one.label.localeCompare(other.label);
          })
      )
      .forEach(function (choice) {
        var option = people.appendChild(ui.element("option", choice.label));
        option.value = choice.value;
      });
    people.value = filters.assignee;
  }

  function drawControls() {
    var place = document.getElementById("tp-plan-controls");
    var lanes = ui.select(
      [
        { value: "none", label: AJS.I18n.getText("touchpoint.plan.lanes.none") },
        { value: "phase", label: AJS.I18n.getText("touchpoint.plan.lanes.phase") },
        { value: "touchpoint", label: AJS.I18n.getText("touchpoint.plan.lanes.touchpoint") },
        { value: "assignee", label: AJS.I18n.getText("touchpoint.plan.lanes.assignee") },
        { value: "component", label: AJS.I18n.getText("touchpoint.plan.lanes.component") }
      ],
      grouping
    );
    lanes.addEventListener("change", function () {
      grouping = lanes.value;
      load();
    });
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.lanes"), lanes));
    people = ui.select([], "");
    people.addEventListener("change", function () {
      filters.assignee = people.value;
      draw();
    });
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.assignee"), people));
    var words = ui.input("search", "", 200);
    words.addEventListener("input", function () {
      filters.text = words.value;
      draw();
    });
    var wide = place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.text"), words));
    wide.classList.add("tp-field-wide");
  }

  function start() {
    root = document.getElementById("tp-plan");
    if (!root || root.dataset.started) {
      return;
    }
    root.dataset.started = "true";
    drawControls();
    var board = document.getElementById("tp-board");
    board.addEventListener("keydown", onKey);
    onDrag(board);
    load().catch(function () {
      complain(AJS.I18n.getText("touchpoint.plan.failed"));
    });
    window.setInterval(function () {
      if (!document.hidden && !lifted && !busy) {
        load().catch(function () {
          complain(AJS.I18n.getText("touchpoint.plan.failed"));
        });
      }
    }, POLL);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
