/*
 * The menu that takes away what is on a page. A page puts an empty <span data-tp-export="address of the file"></span>, with
 *   data-tp-export-picture  what its picture is found by, and data-tp-export-name how the file of that is called, with its day
 *   data-tp-export-cell     where it is about a part of the page, which is not printed alone.
 * The address is looked up when the menu opens, so that scripts may change it. The browser's own popover closes by Escape or a click elsewhere.
 */
(function () {
  "use strict";

  if (window.TouchpointExport) {
    return;
  }

  var ui = window.TouchpointUi;

  function place(menu, opener) {
    var at = opener.getBoundingClientRect();
    menu.style.left = Math.max(8, Math.min(at.left, window.innerWidth - menu.offsetWidth - 8)) + "px";
    var below = at.bottom + 4;
    var over = below + menu.offsetHeight > window.innerHeight;
    menu.style.top = (over ? Math.max(8, at.top - menu.offsetHeight - 4) : below) + "px";
  }

  function save(blob, name) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 60000);
  }

  function menu(slot) {
    var wanted = slot.dataset;
    var part = wanted.tpExportCell !== undefined;
    var box = ui.element("span", null, "tp-export tp-noprint");
    var list = ui.element("ul");
    var popover = ui.element("div", null, "tp-export-menu");
    popover.id = ui.id("export");
    popover.setAttribute("popover", "auto");
    var opener = ui.button(AJS.I18n.getText("touchpoint.export.menu"), "tp-export-open");
    opener.setAttribute(
      "aria-label",
      part ? AJS.I18n.getText("touchpoint.export.menu.cell") : AJS.I18n.getText("touchpoint.export.menu.label")
    );
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-controls", popover.id);
    opener.setAttribute("popovertarget", popover.id);

    function add(choice) {
      var item = ui.element("li");
      item.appendChild(choice);
      list.appendChild(item);
    }

    function file(text, query) {
      var link = ui.element("a", text);
      link.dataset.query = query;
      link.addEventListener("click", function () {
        popover.hidePopover();
      });
      add(link);
    }

    function act(text, name, action) {
      var choice = ui.element("button", text);
      choice.type = "button";
      choice.dataset.act = name;
      choice.addEventListener("click", function () {
        popover.hidePopover();
        action();
      });
      add(choice);
    }

    function drawn() {
      return document.querySelector(wanted.tpExportPicture);
    }

    file(AJS.I18n.getText("touchpoint.export.xlsx"), "format=xlsx");
    file(AJS.I18n.getText("touchpoint.export.csv.de"), "format=csv&numbers=de");
    file(AJS.I18n.getText("touchpoint.export.csv.en"), "format=csv&numbers=en");
    if (wanted.tpExportPicture && drawn()) {
      act(AJS.I18n.getText("touchpoint.export.svg"), "svg", function () {
        save(window.TouchpointPicture.vector(drawn()), wanted.tpExportName + ".svg");
      });
      act(AJS.I18n.getText("touchpoint.export.png"), "png", function () {
        window.TouchpointPicture.pixels(drawn()).then(
          function (blob) {
            save(blob, wanted.tpExportName + ".png");
          },
          function () {
            box.appendChild(ui.message("error", AJS.I18n.getText("touchpoint.export.picture.failed")));
          }
        );
      });
    }
    if (!part) {
      act(AJS.I18n.getText("touchpoint.export.print"), "print", function () {
        window.print();
      });
    }

    popover.addEventListener("toggle", function (event) {
      var open = event.newState === "open";
      opener.setAttribute("aria-expanded", String(open));
      if (open) {
        place(popover, opener);
        list.querySelector("a, button").focus();
      }
    });
    popover.addEventListener("beforetoggle", function () {
      var address = wanted.tpExport + (wanted.tpExport.indexOf("?") < 0 ? "?" : "&");
      Array.prototype.forEach.call(list.querySelectorAll("a"), function (link) {
        link.href = address + link.dataset.query;
      });
    });
    /* Jira's own keys may take these before the browser does. */
    box.addEventListener("keydown", function (event) {
      if (opener.getAttribute("aria-expanded") !== "true") {
        return;
      }
      var choices = Array.prototype.slice.call(list.querySelectorAll("a, button"));
      var at = choices.indexOf(document.activeElement);
      if (event.key === "Escape") {
        popover.hidePopover();
        opener.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        choices[(at + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % choices.length].focus();
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    });
    popover.appendChild(list);
    box.appendChild(opener);
    box.appendChild(popover);
    return box;
  }

  function fill() {
    Array.prototype.forEach.call(document.querySelectorAll("[data-tp-export]:empty"), function (slot) {
      slot.appendChild(menu(slot));
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", fill);
  } else {
    fill();
  }

  window.TouchpointExport = { fill: fill };
})();
