/* The lists beside the board: what is overdue, what nobody does, who gets the money and where it goes. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var FIRST = 10;
  var whole = {};

  function number(value) {
    return window.TouchpointPlanCard.number(value);
  }

  function link(text, key, browse) {
    var made = ui.element("a", text);
    made.href = browse + key;
    return made;
  }

  function isNumber(content) {
    return typeof content === "string" && /^(–|[−-]?[0-9][0-9.,’\u00a0\u202f]*)$/.test(content);
  }

  function cell(row, content, name) {
    var made = row.appendChild(ui.element(name));
    if (name === "th") {
      made.scope = "row";
    }
    if (content instanceof Node) {
      made.appendChild(content);
    } else {
      made.textContent = content;
    }
    if (isNumber(content)) {
      made.className = "tp-number";
    }
  }

  /* A table with a name; the first cell of each row is its head. Long ones show their beginning until asked for the rest. */
  function table(place, id, title, heads, rows, none, note) {
    var made = place.appendChild(ui.element("section", null, "tp-list"));
    made.id = "tp-list-" + id;
    var heading = made.appendChild(ui.element("h3", title + " "));
    heading.id = made.id + "-title";
    heading.tabIndex = -1;
    made.setAttribute("aria-labelledby", heading.id);
    if (!rows.length) {
      made.appendChild(ui.element("p", none, "tp-hint"));
      return made;
    }
    var scroll = made.appendChild(ui.element("div", null, "tp-list-scroll"));
    var grid = scroll.appendChild(ui.element("table", null, "aui"));
    grid.setAttribute("aria-labelledby", heading.id);
    var head = grid.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
    heads.forEach(function (name, index) {
      var column = head.appendChild(ui.element("th", name));
      column.scope = "col";
      if (rows.every(function (row) {
        return isNumber(row[index]);
      })) {
        column.className = "tp-number";
      }
    });
    var body = grid.appendChild(ui.element("tbody"));
    rows.slice(0, whole[id] ? rows.length : FIRST).forEach(function (row) {
      var line = body.appendChild(ui.element("tr"));
      row.forEach(function (content, index) {
        cell(line, content, index === 0 ? "th" : "td");
      });
    });
    if (note) {
      made.appendChild(ui.element("p", note, "tp-hint"));
    }
    if (rows.length > FIRST && !whole[id]) {
      made.appendChild(ui.button(AJS.I18n.getText("touchpoint.plan.list.all", number(rows.length)), "aui-button-link", null, function () {
        whole[id] = true;
        var all = table(place, id, title, heads, rows, none, note);
        place.replaceChild(all, made);
        all.querySelector("h3").focus();
      }));
    }
    return made;
  }

  function issues(keys, find) {
    return keys.map(find).filter(Boolean);
  }

  function overdue(place, plan, tools) {
    table(place, "overdue", AJS.I18n.getText("touchpoint.plan.list.overdue"), [
      AJS.I18n.getText("touchpoint.plan.list.action"),
      AJS.I18n.getText("touchpoint.plan.details.who"),
      AJS.I18n.getText("touchpoint.plan.details.due")
    ], issues(plan.overdue, tools.find).map(function (action) {
      return [
        link(action.issueKey + " " + action.summary, action.issueKey, tools.browse),
        window.TouchpointPlanCard.who(action),
        ui.day(action.due)
      ];
    }), AJS.I18n.getText("touchpoint.plan.list.overdue.none"));
  }

  function ownerless(place, plan, tools) {
    table(place, "ownerless", AJS.I18n.getText("touchpoint.plan.list.ownerless"), [
      AJS.I18n.getText("touchpoint.plan.list.action"),
      AJS.I18n.getText("touchpoint.plan.details.priority"),
      AJS.I18n.getText("touchpoint.plan.details.due")
    ], issues(plan.ownerless, tools.find).map(function (action) {
      return [
        link(action.issueKey + " " + action.summary, action.issueKey, tools.browse),
        action.priority.value === null ? "–" : number(action.priority.value),
        action.due ? ui.day(action.due) : "–"
      ];
    }), AJS.I18n.getText("touchpoint.plan.list.ownerless.none"));
  }

  function money(place, budget) {
    var rows = [
      [AJS.I18n.getText("touchpoint.plan.money.planned"), number(budget.planned)],
      [AJS.I18n.getText("touchpoint.plan.money.taken"), number(budget.taken)],
      [AJS.I18n.getText("touchpoint.plan.money.spent"), number(budget.spent)]
    ];
    if (budget.cap !== null) {
      rows.unshift([AJS.I18n.getText("touchpoint.plan.money.cap"), number(budget.cap)]);
      rows.push([AJS.I18n.getText("touchpoint.plan.money.fitting"), number(budget.fitting)]);
    }
    table(place, "money", AJS.I18n.getText("touchpoint.plan.money"), [
      AJS.I18n.getText("touchpoint.plan.list.what"),
      AJS.I18n.getText("touchpoint.plan.list.sum")
    ], rows, "");
  }

  function line(place, plan, tools) {
    table(place, "line", AJS.I18n.getText("touchpoint.plan.list.line"), [
      AJS.I18n.getText("touchpoint.plan.list.action"),
      AJS.I18n.getText("touchpoint.plan.details.priority"),
      AJS.I18n.getText("touchpoint.plan.details.budget"),
      AJS.I18n.getText("touchpoint.plan.list.cumulated"),
      AJS.I18n.getText("touchpoint.plan.list.fits")
    ], plan.budget.line.map(function (claim) {
      return [
        link(claim.issueKey + " " + claim.summary, claim.issueKey, tools.browse),
        claim.value === null ? "–" : number(claim.value),
        number(claim.budget),
        number(claim.cumulated),
        claim.fits ? AJS.I18n.getText("touchpoint.plan.list.fits.yes") : AJS.I18n.getText("touchpoint.plan.over-budget")
      ];
    }), plan.budget.cap === null
      ? AJS.I18n.getText("touchpoint.plan.list.line.no-cap")
      : AJS.I18n.getText("touchpoint.plan.list.line.none"));
  }

  /* several: whether some action counts in more than one of them */
  function shares(place, id, title, shares, several) {
    table(place, id, title, [
      AJS.I18n.getText("touchpoint.plan.list.name"),
      AJS.I18n.getText("touchpoint.plan.list.planned"),
      AJS.I18n.getText("touchpoint.plan.details.spent")
    ], shares.map(function (share) {
      return [share.name || AJS.I18n.getText("touchpoint.plan.list.without"), number(share.planned), number(share.spent)];
    }), AJS.I18n.getText("touchpoint.plan.list.none"), several ? AJS.I18n.getText("touchpoint.plan.list.several") : "");
  }

  /* tools: browse, find(key) */
  function draw(plan, tools) {
    var lists = ui.clear(document.getElementById("tp-plan-lists"));
    overdue(lists, plan, tools);
    ownerless(lists, plan, tools);
    var place = ui.clear(document.getElementById("tp-plan-money"));
    line(place, plan, tools);
    money(place, plan.budget);
    shares(place, "phase", AJS.I18n.getText("touchpoint.plan.list.by-phase"), plan.budget.byPhase, false);
    shares(place, "component", AJS.I18n.getText("touchpoint.plan.list.by-component"), plan.budget.byComponent, plan.budget.severalComponents);
    shares(place, "department", AJS.I18n.getText("touchpoint.plan.list.by-department"), plan.budget.byDepartment, plan.budget.severalDepartments);
  }

  window.TouchpointPlanLists = { draw: draw };
})();
