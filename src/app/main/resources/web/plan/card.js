/* How the board shows an action, and the menu that moves it. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var opened = null;

  /* Made once: to make a format takes longer than to draw a card. */
  var format = new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 2 });

  function number(value) {
    return format.format(Number(value));
  }

  function who(action) {
    return action.assignee ? action.assignee.name : AJS.I18n.getText("touchpoint.plan.nobody");
  }

  function due(action) {
    return action.due
      ? AJS.I18n.getText("touchpoint.plan.due", ui.day(action.due))
      : AJS.I18n.getText("touchpoint.plan.no-due");
  }

  function cost(action) {
    return action.budget === null
      ? AJS.I18n.getText("touchpoint.plan.no-budget")
      : AJS.I18n.getText("touchpoint.plan.budget", number(action.budget));
  }

  function lozenge(card, label, kind) {
    card.appendChild(ui.element("span", label, "aui-lozenge" + (kind ? " aui-lozenge-" + kind : "")));
  }

  /* What became of it: whether it worked, as far as that can be told, or that a quick win is done or has expired. */
  var ENDS = {
    verified: { label: AJS.I18n.getText("touchpoint.plan.card.end.verified"), kind: "success" },
    "not-verified": { label: AJS.I18n.getText("touchpoint.plan.card.end.not-verified"), kind: "moved" },
    "too-early": { label: AJS.I18n.getText("touchpoint.plan.card.end.too-early"), kind: "" },
    done: { label: AJS.I18n.getText("touchpoint.plan.card.end.done"), kind: "" },
    expired: { label: AJS.I18n.getText("touchpoint.plan.card.end.expired"), kind: "" }
  };

  function end(action) {
    var quickWin = action.quickWin || {};
    return ENDS[quickWin.proof] || ENDS[quickWin.state] || null;
  }

  /* The touchpoint whose need counts, or that lacks evidence. */
  function counting(action) {
    return action.touchpoints.filter(function (touchpoint) {
      return touchpoint.issueKey === action.priority.touchpoint;
    })[0] || null;
  }

  function others(action) {
    return action.touchpoints.length > 1 ? AJS.I18n.getText("touchpoint.plan.card.others", number(action.touchpoints.length - 1)) : "";
  }

  function marks(card, action) {
    var became = end(action);
    if (became) {
      lozenge(card, became.label, became.kind);
    }
    if (action.dropped) {
      lozenge(card, AJS.I18n.getText("touchpoint.plan.dropped"), "");
    }
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
  }

  function breaks(place, touchpoint) {
    if (touchpoint.breaks) {
      var mark = place.appendChild(ui.element("span", null, "tp-breaks"));
      mark.appendChild(ui.element("span", "⚡ ")).setAttribute("aria-hidden", "true");
      mark.appendChild(document.createTextNode(AJS.I18n.getText("touchpoint.plan.breaks", touchpoint.breaks)));
    }
  }

  /* What is heard when a card gets the focus: what is shown on it, in its order. */
  function label(action) {
    var touchpoint = counting(action);
    var became = end(action);
    return [
      action.issueKey + " " + action.summary,
      action.status.name,
      action.priority.value === null ? "" : AJS.I18n.getText("touchpoint.plan.card.priority", number(action.priority.value)),
      touchpoint ? (touchpoint.summary + " " + others(action)).trim() : "",
      who(action),
      due(action),
      cost(action),
      touchpoint && touchpoint.breaks ? AJS.I18n.getText("touchpoint.plan.breaks", touchpoint.breaks) : "",
      became ? became.label : "",
      action.dropped ? AJS.I18n.getText("touchpoint.plan.dropped") : "",
      action.overdue ? AJS.I18n.getText("touchpoint.plan.overdue") : "",
      action.blocked ? AJS.I18n.getText("touchpoint.plan.blocked") : "",
      action.vetoed ? AJS.I18n.getText("touchpoint.plan.vetoed") : ""
    ].filter(Boolean).join(", ");
  }

  /* tools: browse, columns, move(key, status) */
  function draw(action, tools) {
    var entry = ui.element("li");
    var card = entry.appendChild(ui.element("div", null, "tp-card"));
    card.dataset.issue = action.issueKey;
    card.tabIndex = 0;
    card.draggable = true;
    /* Links and buttons stand in it, so it is no button itself; the list keeps its entries. */
    card.setAttribute("role", "group");
    card.setAttribute("aria-roledescription", AJS.I18n.getText("touchpoint.plan.card"));
    card.setAttribute("aria-describedby", "tp-plan-help");
    card.setAttribute("aria-label", label(action));
    var head = card.appendChild(ui.element("span", null, "tp-card-head"));
    head.appendChild(ui.element("a", action.issueKey)).href = tools.browse + action.issueKey;
    var score = head.appendChild(
      ui.element("strong", action.priority.value === null ? "–" : number(action.priority.value), "tp-score")
    );
    score.title = action.priority.sentence;
    var button = head.appendChild(ui.button(
      "⋯", "aui-button-subtle tp-card-move", AJS.I18n.getText("touchpoint.plan.move.of", action.issueKey), function () {
        menu(button, action, tools);
      }));
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    card.appendChild(ui.element("span", action.summary, "tp-card-summary"));
    var touchpoint = counting(action);
    if (touchpoint) {
      card.appendChild(ui.element("span", (touchpoint.summary + " " + others(action)).trim(), "tp-card-touchpoint"));
      breaks(card, touchpoint);
    }
    var facts = card.appendChild(ui.element("span", null, "tp-card-facts"));
    [who(action), due(action), cost(action)].forEach(function (fact) {
      facts.appendChild(ui.element("span", fact));
      facts.appendChild(document.createTextNode(" "));
    });
    marks(card, action);
    return entry;
  }

  function close(focus) {
    if (opened) {
      var before = opened;
      opened = null;
      before.list.remove();
      before.button.setAttribute("aria-expanded", "false");
      if (focus) {
        before.button.focus();
      }
    }
  }

  function step(list, key) {
    var items = Array.prototype.slice.call(list.querySelectorAll("button"));
    var at = items.indexOf(document.activeElement);
    var next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
    items[(next + items.length) % items.length].focus();
  }

  function place(list, button) {
    var box = button.getBoundingClientRect();
    list.style.left = Math.max(8, Math.min(box.right - list.offsetWidth, window.innerWidth - list.offsetWidth - 8)) + "px";
    var below = box.bottom + list.offsetHeight < window.innerHeight;
    list.style.top = Math.max(8, below ? box.bottom : box.top - list.offsetHeight) + "px";
  }

  function menu(button, action, tools) {
    if (opened) {
      close(true);
      return;
    }
    var list = ui.element("div", null, "tp-move-menu");
    list.setAttribute("role", "menu");
    list.setAttribute("aria-label", AJS.I18n.getText("touchpoint.plan.move.of", action.issueKey));
    tools.columns.forEach(function (column) {
      if (column.id === action.status.id) {
        return;
      }
      var item = list.appendChild(ui.element("button", column.name));
      item.type = "button";
      item.tabIndex = -1;
      item.setAttribute("role", "menuitem");
      item.addEventListener("click", function () {
        close(true);
        tools.move(action.issueKey, column.id);
      });
    });
    list.addEventListener("keydown", function (event) {
      if (["ArrowDown", "ArrowUp", "Home", "End"].indexOf(event.key) >= 0) {
        event.preventDefault();
        step(list, event.key);
      } else if (event.key === "Escape" || event.key === "Tab") {
        event.preventDefault();
        event.stopPropagation();
        close(true);
      }
    });
    list.addEventListener("focusout", function (event) {
      if (!list.contains(event.relatedTarget) && event.relatedTarget !== button) {
        close(false);
      }
    });
    document.body.appendChild(list);
    opened = { list: list, button: button };
    button.setAttribute("aria-expanded", "true");
    place(list, button);
    list.querySelector("button").focus();
  }

  window.TouchpointPlanCard = {
    draw: draw,
    breaks: breaks,
    number: number,
    who: who,
    isOpen: function () {
      return opened !== null;
    }
  };
})();
