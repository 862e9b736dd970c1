/* The board: draws the cards from REST, filters them, moves them by menu, keyboard and drag, and looks again and again for what others
   have moved. What it shows stands in the address, so that it can be shared. */
(function () {
  "use strict";

  /* Others' moves appear within 30 seconds, the way through the network counted. */
  var POLL = 20000;
  var TYPING = 300;
  /* What is drawn at once, however large the plan is. */
  var LANES_AT_ONCE = 20;
  var CARDS_AT_ONCE = 30;
  var NAMES = ["lanes", "assignee", "phase", "text", "jql"];
  var NOBODY = "-";
  var CATEGORIES = {
    new: AJS.I18n.getText("touchpoint.plan.category.new"),
    indeterminate: AJS.I18n.getText("touchpoint.plan.category.indeterminate"),
    done: AJS.I18n.getText("touchpoint.plan.category.done"),
    undefined: AJS.I18n.getText("touchpoint.plan.category.undefined")
  };
  var ui = window.TouchpointUi;
  var cards = window.TouchpointPlanCard;
  var number = cards.number;
  var root;
  var plan = null;
  var known = "";
  /* What the server calls the answer that is shown, and what was asked for it; null where the board was changed since. */
  var tag = null;
  var tagged = "";
  var byKey = {};
  var shown = { lanes: "none", assignee: "", phase: "", text: "", jql: "" };
  /* What was asked for and is not answered yet; null for nothing. */
  var wished = null;
  var unreachable = false;
  var controls = {};
  var lanesShown = LANES_AT_ONCE;
  var wholeColumns = {};
  /* What this person has moved is drawn wherever it stands in its column: it would be gone from under the hand. */
  var stays = {};
  var lifted = null;
  var dragged = null;
  var busy = 0;
  /* Only the answer to the last question is drawn. */
  var turn = 0;

  function addressed() {
    var parameters = new URLSearchParams(window.location.search);
    var values = {};
    NAMES.forEach(function (name) {
      values[name] = parameters.get(name) || (name === "lanes" ? "none" : "");
    });
    return values;
  }

  function query(values) {
    return NAMES.filter(function (name) {
      return values[name] && values[name] !== "none";
    }).map(function (name) {
      return name + "=" + encodeURIComponent(values[name]);
    }).join("&");
  }

  function writeAddress() {
    var parameters = new URLSearchParams(window.location.search);
    NAMES.forEach(function (name) {
      parameters.delete(name);
    });
    var rest = query(shown);
    window.history.replaceState(null, "", window.location.pathname + "?" + parameters.toString() + (rest ? "&" + rest : ""));
    document.getElementById("tp-plan-export").dataset.tpExport = root.dataset.rest + "/plan/export" + (rest ? "?" + rest : "");
  }

  function find(key) {
    return byKey[key] && byKey[key].action;
  }

  function card(key) {
    return document.querySelector(".tp-card[data-issue='" + key + "']");
  }

  function statusOf(id) {
    var column = plan.columns[columnIndex(id)];
    return { id: column.id, name: column.name, category: column.category };
  }

  function columnIndex(id) {
    return plan.columns
      .map(function (column) {
        return column.id;
      })
      .indexOf(id);
  }

  function drawColumn(lane, column) {
    var made = ui.element("div", null, "tp-column");
    made.dataset.status = column.id;
    var heading = made.appendChild(ui.element("h3", column.name + " "));
    heading.appendChild(ui.element("span", null, "tp-count"));
    heading.appendChild(ui.element("span", CATEGORIES[column.category], "tp-category"));
    made.appendChild(ui.element("ul", null, "tp-cards"));
    fillColumn(made, lane, column);
    return made;
  }

  /* Cards that stand there already stay as they are: to draw a column anew takes longer than a move may. */
  function fillColumn(node, lane, column) {
    var place = lane.id + " " + column.id;
    var actions = lane.actions.filter(function (action) {
      return action.status.id === column.id;
    });
    var drawn = actions.filter(function (action, i) {
      return i < CARDS_AT_ONCE || wholeColumns[place] || stays[action.issueKey];
    });
    var list = node.querySelector(".tp-cards");
    var there = {};
    var wanted = {};
    drawn.forEach(function (action) {
      wanted[action.issueKey] = true;
    });
    Array.prototype.slice.call(list.children).forEach(function (entry) {
      var key = entry.firstChild.dataset.issue;
      there[key] = entry;
      if (!wanted[key]) {
        list.removeChild(entry);
      }
    });
    drawn.forEach(function (action, i) {
      var entry = there[action.issueKey] || cards.draw(action, { browse: root.dataset.browse, columns: plan.columns, move: move });
      if (list.children[i] !== entry) {
        list.insertBefore(entry, list.children[i] || null);
      }
    });
    node.querySelector(".tp-count").textContent = number(actions.length);
    var old = node.querySelector(".tp-more-cards");
    if (old) {
      node.removeChild(old);
    }
    if (actions.length > drawn.length) {
      node.appendChild(moreCards(node, lane, column, actions.length - drawn.length));
    }
  }

  function moreCards(node, lane, column, left) {
    return ui.button(AJS.I18n.getText("touchpoint.plan.more", number(left)), "aui-button-link tp-more-cards", null, function () {
      var before = keysIn(node);
      wholeColumns[lane.id + " " + column.id] = true;
      fillColumn(node, lane, column);
      focus(keysIn(node).filter(function (key) {
        return before.indexOf(key) < 0;
      })[0]);
    });
  }

  function keysIn(column) {
    return Array.prototype.map.call(column.querySelectorAll(".tp-card"), function (node) {
      return node.dataset.issue;
    });
  }

  /* The touchpoint that makes a lane, as its actions know it. */
  function touchpointsOf(lane) {
    var first = lane.touchpoint ? lane.actions[0] : null;
    return first ? first.touchpoints.filter(function (touchpoint) {
      return touchpoint.issueKey === lane.touchpoint;
    }) : [];
  }

  function drawLane(lane) {
    var section = ui.element("section", null, "tp-lane");
    section.dataset.lane = lane.id;
    var head = section.appendChild(ui.element("div", null, "tp-lane-head"));
    var heading = head.appendChild(ui.element("h2", lane.name + " "));
    heading.appendChild(ui.element("span", number(lane.actions.length), "tp-count"));
    touchpointsOf(lane).forEach(function (touchpoint) {
      window.TouchpointPlanCard.breaks(head, touchpoint);
    });
    if (plan.may.create && lane.id !== "quickWins") {
      head.appendChild(ui.button("+", "aui-button-subtle tp-lane-add", AJS.I18n.getText("touchpoint.plan.create.lane", lane.name), function () {
        create(lane);
      }));
    }
    var columns = section.appendChild(ui.element("div", null, "tp-lane-columns"));
    plan.columns.forEach(function (column) {
      columns.appendChild(drawColumn(lane, column));
    });
    return section;
  }

  function laneNode(lane) {
    return Array.prototype.filter.call(document.querySelectorAll(".tp-lane"), function (node) {
      return node.dataset.lane === lane.id;
    })[0];
  }

  function refill(lane, statuses) {
    var node = laneNode(lane);
    statuses.forEach(function (id) {
      var column = node && node.querySelector(".tp-column[data-status='" + id + "']");
      if (column) {
        fillColumn(column, lane, plan.columns[columnIndex(id)]);
      }
    });
    drawTotals();
  }

  function drawTotals() {
    var counts = {};
    Object.keys(byKey).forEach(function (key) {
      var status = byKey[key].action.status.id;
      counts[status] = (counts[status] || 0) + 1;
    });
    var totals = ui.clear(document.getElementById("tp-plan-totals"));
    plan.columns.forEach(function (column) {
      var entry = totals.appendChild(ui.element("li", column.name + ": "));
      entry.dataset.status = column.id;
      entry.appendChild(ui.element("strong", number(counts[column.id] || 0)));
    });
  }

  /* What is drawn anew, and what within it has a name by which it is found again. */
  var DRAWN = "#tp-board, #tp-plan-headline, #tp-plan-figures, #tp-plan-lists, #tp-plan-money";
  var NAMED = ".tp-card, .tp-column, .tp-lane, .tp-list";

  function nameOf(node) {
    var lane = node.closest(".tp-lane");
    return node.id || [node.className.split(" ")[0], node.dataset.issue || "", node.dataset.status || "", lane ? lane.dataset.lane : ""].join(" ");
  }

  function looksOf(node) {
    return [node.tagName, node.className, node.getAttribute("href") || "", node.getAttribute("aria-label") || ""].join(" ");
  }

  function firstOf(nodes, fits) {
    return Array.prototype.filter.call(nodes, fits)[0] || null;
  }

  /* Where the focus is, told so that it is found again when all is drawn anew; null where that does not touch it. */
  function placeOfFocus() {
    var active = document.activeElement;
    var whole = active && active.closest(DRAWN);
    if (!whole || whole === active) {
      return null;
    }
    var named = active.closest(NAMED);
    var holder = active.closest(".tp-card");
    return {
      whole: whole.id,
      named: named ? nameOf(named) : "",
      itself: named === active,
      looks: looksOf(active),
      issue: holder ? holder.dataset.issue : ""
    };
  }

  /* The same control; else the card that it was on, which may be in another lane by now; else what is left there; else the board. */
  function focusAgain(place) {
    var whole = document.getElementById(place.whole);
    var named = place.named ? firstOf(whole.querySelectorAll(NAMED), function (node) {
      return nameOf(node) === place.named;
    }) : whole;
    var moved = place.issue ? card(place.issue) : null;
    var around = named || moved;
    var same = around && (place.itself ? around : firstOf(around.querySelectorAll("a, button, [tabindex]"), function (node) {
      return looksOf(node) === place.looks;
    }));
    var beside = whole === board() ? null : whole.querySelector("a, button, [tabindex]");
    (same || moved || beside || board()).focus({ preventScroll: true });
  }

  function board() {
    return document.getElementById("tp-board");
  }

  /* A list that was scrolled sideways stays where it was, and so does the page while it is empty for a moment. */
  function keepingPlaces(work) {
    var place = placeOfFocus();
    var scrolled = {};
    Array.prototype.forEach.call(document.querySelectorAll(".tp-list-scroll"), function (list) {
      scrolled[list.parentNode.id] = list.scrollLeft;
    });
    var top = window.scrollY;
    board().style.minHeight = board().offsetHeight + "px";
    work();
    board().style.minHeight = "";
    Array.prototype.forEach.call(document.querySelectorAll(".tp-list-scroll"), function (list) {
      list.scrollLeft = scrolled[list.parentNode.id] || 0;
    });
    window.scrollTo(window.scrollX, top);
    if (place) {
      focusAgain(place);
    }
  }

  function draw() {
    keepingPlaces(drawAll);
  }

  function drawAll() {
    var board = document.getElementById("tp-board");
    ui.clear(board);
    plan.lanes.slice(0, lanesShown).forEach(function (lane) {
      board.appendChild(drawLane(lane));
    });
    if (plan.lanes.length > lanesShown) {
      board.appendChild(moreLanes(plan.lanes.length - lanesShown));
    }
    drawTotals();
    drawHeadline();
    drawFigures();
    window.TouchpointPlanLists.draw(plan, { browse: root.dataset.browse, find: find });
  }

  /* The rest of the lanes comes when the person gets there, by scrolling or by the button. */
  function moreLanes(left) {
    var button = ui.button(AJS.I18n.getText("touchpoint.plan.more-lanes", number(left)), "tp-more-lanes", null, function () {
      var first = plan.lanes[lanesShown];
      lanesShown += LANES_AT_ONCE;
      draw();
      var heading = laneNode(first).querySelector("h2");
      heading.tabIndex = -1;
      heading.focus();
    });
    return button;
  }

  function drawHeadline() {
    var place = ui.clear(document.getElementById("tp-plan-headline"));
    place.appendChild(document.createTextNode(plan.headline.text));
    if (plan.headline.issueKey) {
      place.appendChild(document.createTextNode(" "));
      place.appendChild(ui.element("a", plan.headline.issueKey)).href = root.dataset.browse + plan.headline.issueKey;
    }
  }

  function drawFigures() {
    var place = ui.clear(document.getElementById("tp-plan-figures"));
    place.appendChild(ui.element("span", plan.total === plan.all
      ? AJS.I18n.getText("touchpoint.plan.figures.all", number(plan.all))
      : AJS.I18n.getText("touchpoint.plan.figures.some", number(plan.total), number(plan.all))));
    [
      ["overdue", AJS.I18n.getText("touchpoint.plan.figures.overdue", number(plan.overdue.length))],
      ["ownerless", AJS.I18n.getText("touchpoint.plan.figures.ownerless", number(plan.ownerless.length))],
      ["line", plan.budget.cap === null
        ? AJS.I18n.getText("touchpoint.plan.figures.planned", number(plan.budget.planned))
        : AJS.I18n.getText("touchpoint.plan.figures.fitting", number(plan.budget.fitting), number(plan.budget.planned))]
    ].forEach(function (figure) {
      place.appendChild(document.createTextNode(" · "));
      place.appendChild(ui.element("a", figure[1])).href = "#tp-list-" + figure[0];
    });
  }

  /* The same words twice are said twice. */
  function say(words) {
    var live = document.getElementById("tp-plan-live");
    live.textContent = "";
    window.setTimeout(function () {
      live.textContent = words;
    }, 50);
  }

  function complain(words) {
    var place = ui.clear(document.getElementById("tp-plan-message"));
    if (words) {
      place.appendChild(ui.message("error", words));
    }
  }

  /* What is wrong with the filter stands at its field; the board stays as it was. */
  function complainOfFilter(words) {
    controls.jql.setAttribute("aria-invalid", String(Boolean(words)));
    ui.clear(controls.complaint);
    if (words) {
      controls.complaint.appendChild(ui.message("error", words));
    }
  }

  function accept(wanted, got) {
    shown = wanted;
    writeAddress();
    if (got.status === 304) {
      return;
    }
    var answer = got.answer;
    var text = JSON.stringify(answer);
    tag = got.tag;
    tagged = query(wanted);
    if (text === known) {
      return;
    }
    known = text;
    plan = answer;
    byKey = {};
    plan.lanes.forEach(function (lane) {
      lane.actions.forEach(function (action) {
        byKey[action.issueKey] = { action: action, lane: lane };
      });
    });
    drawChoices();
    drawActions();
    var empty = document.getElementById("tp-plan-empty");
    if (empty) {
      empty.hidden = plan.all > 0;
    }
    draw();
  }

  /* Asks for the plan; one that cannot be had leaves the board as it is. */
  function load() {
    var wanted = wished || shown;
    turn += 1;
    var mine = turn;
    var same = query(wanted) === tagged ? tag : null;
    return ui.ask("GET", root.dataset.rest + "/plan?" + query(wanted), undefined, same).then(function (got) {
      if (mine !== turn || lifted || dragged || busy) {
        return undefined;
      }
      if (got.status === 400 && got.answer.code === "plan.filter") {
        complainOfFilter(ui.errorsOf(got.answer));
        return withoutFilter(wanted);
      }
      if (got.status !== 200 && got.status !== 304) {
        complain(ui.errorsOf(got.answer));
        return undefined;
      }
      if (wanted.jql === controls.jql.value.trim()) {
        complainOfFilter("");
      }
      if (unreachable) {
        unreachable = false;
        complain("");
      }
      wished = null;
      accept(wanted, got);
      return undefined;
    });
  }

  /* The filter that held before holds on; what else was asked for with it is asked for again. */
  function withoutFilter(wanted) {
    var rest = Object.assign({}, wanted, { jql: plan ? shown.jql : "" });
    wished = plan && query(rest) === query(shown) ? null : rest;
    return wished ? load() : undefined;
  }

  function ask(change) {
    wished = Object.assign({}, wished || shown, change);
    lanesShown = LANES_AT_ONCE;
    wholeColumns = {};
    stays = {};
    return load().then(function () {
      if (plan && !controls.complaint.firstChild) {
        say(AJS.I18n.getText("touchpoint.plan.said.shown", number(plan.total)));
      }
    }).catch(lost);
  }

  function lost() {
    unreachable = true;
    complain(AJS.I18n.getText("touchpoint.plan.failed"));
  }

  /* What could not be asked for meanwhile. */
  function settle() {
    if (wished) {
      load().catch(lost);
    }
  }

  /* The address of the transition's screen where Jira would show one; null where it would not, or where the issue is not where it was. */
  function screenOf(key, from, to) {
    var url = AJS.contextPath() + "/rest/api/2/issue/" + encodeURIComponent(key) + "?fields=status&expand=transitions,transitions.fields";
    return ui.ask("GET", url).then(function (got) {
      var way = got.status === 200 && got.answer.fields.status.id === from && (got.answer.transitions || []).filter(function (transition) {
        return transition.to.id === to;
      })[0];
      if (!way || !Object.keys(way.fields || {}).length) {
        return null;
      }
      /* Jira opens the screen of a transition only with the token of the page. */
      var token = document.getElementById("atlassian-token");
      return AJS.contextPath() + "/secure/WorkflowUIDispatcher.jspa?id=" + got.answer.id + "&action=" + way.id
        + (token ? "&atl_token=" + encodeURIComponent(token.content) : "")
        + "&returnUrl=" + encodeURIComponent(window.location.pathname.slice(AJS.contextPath().length) + window.location.search);
    });
  }

  /* The card stands in its new column at once; refused, it goes back and the workflow's own words say why. */
  function move(key, to) {
    var entry = byKey[key];
    var action = entry && entry.action;
    var from = action && action.status;
    if (!action || from.id === to || action.moving) {
      return;
    }
    complain("");
    action.moving = true;
    stays[key] = true;
    busy += 1;
    turn += 1;
    known = "";
    tag = null;
    action.status = statusOf(to);
    refill(entry.lane, [from.id, to]);
    focus(key);
    function back() {
      action.status = from;
      refill(entry.lane, [from.id, to]);
      focus(key);
    }
    screenOf(key, from.id, to).then(function (screen) {
      if (screen) {
        back();
        say(AJS.I18n.getText("touchpoint.plan.said.screen", key));
        window.location.assign(screen);
        return null;
      }
      return ui.ask("POST", root.dataset.rest + "/plan/moves", { issueKey: key, toStatus: to, expectedStatus: from.id });
    }).then(function (got) {
      if (!got) {
        return false;
      }
      if (got.status === 200) {
        say(AJS.I18n.getText("touchpoint.plan.said.moved", key, action.status.name));
        return true;
      }
      /* Somebody was faster, or the action is no part of this plan any more. */
      var overtaken = got.status === 409 || got.status === 404 || got.answer.code === "move-no-action";
      back();
      complain((overtaken ? "" : AJS.I18n.getText("touchpoint.plan.said.refused", key, from.name) + " ") + ui.errorsOf(got.answer));
      return overtaken;
    }).catch(function () {
      back();
      lost();
      return false;
    }).then(function (again) {
      action.moving = false;
      busy -= 1;
      return again || wished ? load().catch(lost) : undefined;
    });
  }

  function focus(key) {
    var node = card(key);
    if (node) {
      node.focus();
    }
  }

  function create(lane) {
    var touchpoint = lane && lane.touchpoint;
    window.TouchpointCreateAction.open({
      rest: AJS.contextPath() + "/rest/touchpoint/1.0",
      project: root.dataset.key,
      touchpoint: touchpoint ? { key: touchpoint, summary: lane.name } : null,
      people: plan.choices.people,
      assignee: lane && lane.id.indexOf("assignee-") === 0 && lane.id !== "assignee-none" ? lane.id.slice("assignee-".length) : "",
      done: function (key) {
        load().then(function () {
          focus(key);
        }).catch(lost);
      }
    });
  }

  /* Pick up with the space bar, choose with the arrows, put down with the space bar or Enter, give up with Escape. */
  function lift(key) {
    var action = find(key);
    lifted = { key: key, at: columnIndex(action.status.id) };
    card(key).classList.add("tp-lifted");
    say(AJS.I18n.getText("touchpoint.plan.said.lifted", key, action.status.name));
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
      var target = lane.querySelector(".tp-column[data-status='" + status + "']");
      target.classList.add("tp-target");
      if (lifted) {
        target.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
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
    if (keep && node && plan.columns[done.at].id !== find(done.key).status.id) {
      move(done.key, plan.columns[done.at].id);
    } else {
      say(AJS.I18n.getText("touchpoint.plan.said.back", done.key));
      settle();
    }
  }

  function neighbour(node, step) {
    var all = Array.prototype.slice.call(node.closest(".tp-column").querySelectorAll(".tp-card"));
    var next = all[all.indexOf(node) + step];
    if (next) {
      next.focus();
    }
  }

  function onKey(event) {
    var node = event.target;
    if (!plan || !node.classList || !node.classList.contains("tp-card")) {
      return;
    }
    var key = node.dataset.issue;
    if (lifted && lifted.key !== key) {
      putDown(false);
    }
    var down = event.key === " " || event.key === "Enter";
    if (!lifted && event.key === " ") {
      lift(key);
    } else if (!lifted && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      neighbour(node, event.key === "ArrowDown" ? 1 : -1);
    } else if (lifted && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      choose(event.key === "ArrowRight" ? 1 : -1);
    } else if (lifted && (down || event.key === "Escape")) {
      putDown(down);
    } else {
      return;
    }
    event.preventDefault();
  }

  /* Who goes elsewhere with a card picked up has given up. */
  function onLeave(event) {
    if (lifted && event.relatedTarget !== card(lifted.key)) {
      putDown(false);
    }
  }

  function onDrag(board) {
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
      var key = dragged;
      dragged = null;
      highlight(null);
      if (key && column) {
        event.preventDefault();
        move(key, column.dataset.status);
      }
    });
    board.addEventListener("dragend", function () {
      dragged = null;
      highlight(null);
      settle();
    });
  }

  /* Left alone while nothing changes: a list that is open would close. */
  function fillChoices(select, first, choices, value) {
    var text = JSON.stringify([first, choices, value]);
    if (select.dataset.drawn === text && select.value === value) {
      return;
    }
    select.dataset.drawn = text;
    ui.clear(select);
    first.concat(choices).forEach(function (choice) {
      select.appendChild(ui.element("option", choice.label)).value = choice.value;
    });
    select.value = value;
  }

  function drawChoices() {
    fillChoices(controls.assignee, [
      { value: "", label: AJS.I18n.getText("touchpoint.plan.everybody") },
      { value: NOBODY, label: AJS.I18n.getText("touchpoint.plan.nobody") }
    ], plan.choices.people.map(function (person) {
      return { value: person.key, label: person.name };
    }), shown.assignee);
    fillChoices(controls.phase, [{ value: "", label: AJS.I18n.getText("touchpoint.plan.filter.phase.all") }],
      plan.choices.phases.map(function (phase) {
        return { value: String(phase.id), label: phase.name };
      }), shown.phase);
  }

  function drawActions() {
    var place = document.getElementById("tp-plan-actions");
    if (plan.may.create && !place.querySelector(".tp-add-action")) {
      place.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.create.open"), "aui-button-primary tp-add-action", null, function () {
        create(null);
      }));
    }
    if (plan.may.settings && !place.querySelector(".tp-plan-settings")) {
      var settings = place.appendChild(ui.element("a", AJS.I18n.getText("touchpoint.plan.settings"), "aui-button tp-plan-settings"));
      settings.href = AJS.contextPath() + "/secure/TouchpointPlanSettings!default.jspa?projectKey=" + encodeURIComponent(root.dataset.key);
    }
  }

  function chosen(name, select) {
    controls[name] = select;
    select.addEventListener("change", function () {
      var change = {};
      change[name] = select.value;
      ask(change);
    });
    return select;
  }

  function drawControls() {
    var place = document.getElementById("tp-plan-controls");
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.lanes"), chosen("lanes", ui.select([
      { value: "none", label: AJS.I18n.getText("touchpoint.plan.lanes.none") },
      { value: "phase", label: AJS.I18n.getText("touchpoint.plan.lanes.phase") },
      { value: "touchpoint", label: AJS.I18n.getText("touchpoint.plan.lanes.touchpoint") },
      { value: "assignee", label: AJS.I18n.getText("touchpoint.plan.lanes.assignee") },
      { value: "component", label: AJS.I18n.getText("touchpoint.plan.lanes.component") }
    ], shown.lanes))));
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.assignee"), chosen("assignee", ui.select([], ""))));
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.phase"), chosen("phase", ui.select([], ""))));
    controls.text = ui.input("search", shown.text, 200);
    var timer = null;
    controls.text.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        ask({ text: controls.text.value.trim() });
      }, TYPING);
    });
    place.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.text"), controls.text)).classList.add("tp-field-wide");
    place.appendChild(jqlField());
  }

  function jqlField() {
    var form = ui.element("form", null, "tp-plan-jql");
    form.noValidate = true;
    controls.jql = ui.input("text", shown.jql);
    controls.jql.spellcheck = false;
    controls.complaint = ui.element("div", null, "tp-errors");
    controls.complaint.id = ui.id("jql");
    var row = form.appendChild(ui.element("div", null, "tp-plan-jql-row"));
    row.appendChild(ui.field(AJS.I18n.getText("touchpoint.plan.filter.jql"), controls.jql));
    controls.jql.setAttribute("aria-describedby", controls.complaint.id);
    var send = row.appendChild(ui.element("button", AJS.I18n.getText("touchpoint.plan.filter.send"), "aui-button"));
    send.type = "submit";
    row.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.filter.clear"), "aui-button-link", null, function () {
      controls.jql.value = "";
      controls.text.value = "";
      controls.assignee.value = "";
      controls.phase.value = "";
      ask({ jql: "", text: "", assignee: "", phase: "" });
    }));
    form.appendChild(controls.complaint);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      ask({ jql: controls.jql.value.trim() });
    });
    return form;
  }

  function totals() {
    var made = ui.element("ul", null, "tp-plan-totals");
    made.id = "tp-plan-totals";
    made.setAttribute("aria-label", AJS.I18n.getText("touchpoint.plan.totals"));
    return made;
  }

  /* While a dialog is open, what it goes back to has to stay. */
  function poll() {
    if (!document.hidden && !lifted && !dragged && !busy && !cards.isOpen() && !document.querySelector("dialog[open]")) {
      load().catch(lost);
    }
  }

  function start() {
    root = document.getElementById("tp-plan");
    if (!root || root.dataset.started) {
      return;
    }
    root.dataset.started = "true";
    shown = addressed();
    /* A filter that does not parse is told at its field from here on. */
    complain("");
    drawControls();
    var board = document.getElementById("tp-board");
    board.parentNode.insertBefore(totals(), board);
    board.addEventListener("keydown", onKey);
    board.addEventListener("focusout", onLeave);
    onDrag(board);
    load().catch(lost);
    window.setInterval(poll, POLL);
    document.addEventListener("visibilitychange", poll);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
