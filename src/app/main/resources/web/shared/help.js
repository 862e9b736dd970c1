/* Help where a number stands. Pages put an empty <span data-tp-help="gap"></span> (data-named where nothing beside it says what it is about), scripts call TouchpointHelp.button("gap"); both get a button that
   shows formula, sign and thresholds. What a class is depends on the project, so its text comes with it (data-text). The browser's own popover closes by Escape or a click elsewhere, gives the focus back and is cut off by nothing. */
(function () {
  "use strict";

  if (window.TouchpointHelp) {
    return;
  }

  var ui = window.TouchpointUi;
  var TOPICS = {
    gap: [AJS.I18n.getText("touchpoint.help.gap"), AJS.I18n.getText("touchpoint.help.gap.text")],
    "class": [AJS.I18n.getText("touchpoint.help.class"), ""],
    interval: [AJS.I18n.getText("touchpoint.help.interval"), AJS.I18n.getText("touchpoint.help.interval.text")],
    trend: [AJS.I18n.getText("touchpoint.help.trend"), AJS.I18n.getText("touchpoint.help.trend.text")],
    perception: [AJS.I18n.getText("touchpoint.help.perception"), AJS.I18n.getText("touchpoint.help.perception.text")],
    nps: [AJS.I18n.getText("touchpoint.help.nps"), AJS.I18n.getText("touchpoint.help.nps.text")],
    score: [AJS.I18n.getText("touchpoint.help.score"), AJS.I18n.getText("touchpoint.help.score.text")],
    "quick-win": [AJS.I18n.getText("touchpoint.help.quick-win"), AJS.I18n.getText("touchpoint.help.quick-win.text")],
    extremes: [AJS.I18n.getText("touchpoint.help.extremes"), AJS.I18n.getText("touchpoint.help.extremes.text")],
    "break": [AJS.I18n.getText("touchpoint.help.break"), AJS.I18n.getText("touchpoint.help.break.text")],
    churn: [AJS.I18n.getText("touchpoint.help.churn"), AJS.I18n.getText("touchpoint.help.churn.text")],
    marks: [AJS.I18n.getText("touchpoint.help.marks"), AJS.I18n.getText("touchpoint.help.marks.text")],
    quadrant: [AJS.I18n.getText("touchpoint.help.quadrant"), AJS.I18n.getText("touchpoint.help.quadrant.text")],
    mean: [AJS.I18n.getText("touchpoint.help.mean"), AJS.I18n.getText("touchpoint.help.mean.text")],
    due: [AJS.I18n.getText("touchpoint.help.due"), AJS.I18n.getText("touchpoint.help.due.text")]
  };

  /* Beside the button, within the window. */
  function place(note, opener) {
    var at = opener.getBoundingClientRect();
    var width = note.offsetWidth;
    var height = note.offsetHeight;
    var left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
    var below = at.bottom + 4;
    var top = below + height > window.innerHeight ? Math.max(8, at.top - height - 4) : below;
    note.style.left = left + "px";
    note.style.top = top + "px";
  }

  function button(topic, text) {
    var words = TOPICS[topic];
    var box = ui.element("span", null, "tp-help tp-noprint");
    var note = ui.element("span", null, "tp-help-note");
    note.id = ui.id("help");
    note.setAttribute("popover", "auto");
    note.setAttribute("role", "note");
    note.appendChild(ui.element("strong", words[0]));
    note.appendChild(ui.element("span", text || words[1], "tp-help-text"));
    var opener = ui.element("button", "?", "tp-help-button");
    opener.type = "button";
    opener.setAttribute("aria-label", AJS.I18n.getText("touchpoint.help.button", words[0]));
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-controls", note.id);
    opener.setAttribute("popovertarget", note.id);
    note.addEventListener("toggle", function (event) {
      var open = event.newState === "open";
      opener.setAttribute("aria-expanded", String(open));
      if (open) {
        place(note, opener);
      }
    });
    /* Jira's own keys may take Escape before the browser closes the popover by it. */
    box.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && opener.getAttribute("aria-expanded") === "true") {
        event.preventDefault();
        event.stopPropagation();
        note.hidePopover();
        opener.focus();
      }
    });
    box.appendChild(opener);
    box.appendChild(note);
    return box;
  }

  function fill() {
    Array.prototype.forEach.call(document.querySelectorAll("[data-tp-help]:empty"), function (slot) {
      var made = button(slot.dataset.tpHelp, slot.dataset.text);
      if (slot.hasAttribute("data-named")) {
        made.insertBefore(document.createTextNode(TOPICS[slot.dataset.tpHelp][0] + " "), made.firstChild);
      }
      slot.appendChild(made);
    });
  }

  document.addEventListener("touchpoint:panel", fill);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", fill);
  } else {
    fill();
  }

  window.TouchpointHelp = { button: button, fill: fill };
})();
