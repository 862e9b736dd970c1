/*
 * Changes the view of the matrix without loading a page: each view has an address, the server draws it, and what was drawn takes the place of what
 * stands there. Everything but the rest of a long list works without a script, too.
 */
(function () {
  "use strict";

  var LIMIT = 50;
  var PAGE = ".tp-matrix-page";
  var asked = 0;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function figure(label, value, open) {
    var span = element("span", open ? "tp-gap-open" : "");
    span.appendChild(element("span", "tp-label", label));
    span.appendChild(document.createTextNode(" "));
    span.appendChild(element("strong", "", value === "" ? "–" : value));
    return span;
  }

  function classLine(entry) {
    var line = element("span", "tp-class");
    line.title = entry.rule;
    var mark = element("span", "tp-mark", entry.mark);
    mark.setAttribute("aria-hidden", "true");
    line.appendChild(mark);
    line.appendChild(document.createTextNode(" " + entry.className));
    line.appendChild(element("span", "assistive", ", " + entry.rule));
    return line;
  }

  function sign(place, className, mark, text) {
    if (text) {
      var line = element("span", className);
      if (mark) {
        var drawn = element("span", "", mark);
        drawn.setAttribute("aria-hidden", "true");
        line.appendChild(drawn);
        line.appendChild(document.createTextNode(" "));
      }
      line.appendChild(document.createTextNode(text));
      place.appendChild(line);
    }
  }

  function signs(place, entry, labels) {
    sign(place, "tp-breaks", "⚡", entry.breaks);
    sign(place, "tp-alarm", "⚠", entry.alarm);
    sign(place, "tp-quickwin", "★", entry.quickWin);
    sign(place, "tp-actions", "", entry.actions);
    sign(place, "tp-invalid", "", entry.invalid ? labels.invalid : "");
  }

  function nameOf(entry) {
    var made = element("a", "tp-summary", entry.summary);
    made.href = entry.url;
    made.dir = "auto";
    return made;
  }

  function keyAndNameOf(entry) {
    var made = element("a");
    made.href = entry.url;
    made.appendChild(element("span", "tp-key", entry.key));
    made.appendChild(document.createTextNode(" "));
    made.appendChild(element("bdi", "", entry.summary));
    return made;
  }

  function entryItem(entry, labels) {
    var item = element("li", "tp-entry tp-" + entry.classCode);
    item.appendChild(nameOf(entry));
    item.appendChild(classLine(entry));
    var figures = element("span", "tp-figures");
    figures.appendChild(figure(labels.ist, entry.ist, false));
    figures.appendChild(figure(labels.soll, entry.soll, false));
    figures.appendChild(figure(labels.gap, entry.gap, entry.gapOpen));
    item.appendChild(figures);
    sign(item, "tp-shown", "", entry.shown);
    sign(item, "tp-shown", "", entry.before);
    sign(item, entry.thin ? "tp-source tp-thin" : "tp-source", "", entry.source);
    signs(item, entry, labels);
    return item;
  }

  function entryRow(entry, labels) {
    var row = element("tr");
    var name = element("th");
    name.scope = "row";
    name.appendChild(keyAndNameOf(entry));
    sign(name, "tp-shown", "", entry.shown);
    sign(name, "tp-shown", "", entry.before);
    row.appendChild(name);
    var classCell = element("td", "tp-" + entry.classCode);
    classCell.appendChild(classLine(entry));
    row.appendChild(classCell);
    [entry.ist, entry.soll, entry.gap].forEach(function (value) {
      row.appendChild(element("td", "tp-number", value === "" ? "–" : value));
    });
    row.appendChild(element("td", entry.thin ? "tp-thin" : "", entry.source));
    var marks = element("td");
    signs(marks, entry, labels);
    row.appendChild(marks);
    return row;
  }

  function loadMore(button) {
    var table = document.querySelector("table.tp-matrix");
    var below = button.closest(".tp-below");
    var place = below || button.closest("td");
    var list = below ? below.querySelector("tbody") : place.querySelector(".tp-entries");
    var row = below ? below.dataset.row : button.closest("tr").dataset.row;
    var start = Number(button.dataset.start);
    var address = table.dataset.rest + "/matrix/cell?rows=" + encodeURIComponent(table.dataset.rows) +
      "&show=" + encodeURIComponent(table.dataset.show) + "&scope=" + encodeURIComponent(table.dataset.scope) +
      (table.dataset.since ? "&since=" + encodeURIComponent(table.dataset.since) : "") +
      (table.dataset.asOf ? "&asOf=" + encodeURIComponent(table.dataset.asOf) : "") +
      (table.dataset.compareWith ? "&compareWith=" + encodeURIComponent(table.dataset.compareWith) : "") +
      "&row=" + encodeURIComponent(row) + "&column=" + encodeURIComponent(place.dataset.column) +
      "&start=" + start + "&limit=" + LIMIT;
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    fetch(address, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.json();
      })
      .then(function (page) {
        var first = null;
        page.values.forEach(function (entry) {
          var item = below ? entryRow(entry, page.labels) : entryItem(entry, page.labels);
          first = first || item;
          list.appendChild(item);
        });
        var shown = start + page.values.length;
        if (page.values.length === 0 || shown >= page.total) {
          button.remove();
        } else {
          button.dataset.start = String(shown);
          button.textContent = page.moreText;
          button.disabled = false;
          button.removeAttribute("aria-busy");
        }
        if (first) {
          first.querySelector("a").focus();
        }
      })
      .catch(function () {
        button.disabled = false;
        button.removeAttribute("aria-busy");
        button.textContent = AJS.I18n.getText("touchpoint.matrix.more.failed");
      });
  }

  /* What customers think is shown on demand only: whoever knows it gives no blind rating any more. */
  function reveal(button) {
    var scope = document.querySelector("table.tp-matrix").dataset.scope;
    button.disabled = true;
    fetch(button.dataset.url + "?scope=" + encodeURIComponent(scope), {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      credentials: "same-origin",
      body: "{}"
    }).then(function (response) {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      show(window.location.href, { region: true }, true);
    }).catch(function () {
      button.disabled = false;
      button.textContent = AJS.I18n.getText("touchpoint.matrix.more.failed");
    });
  }

  /* Where the focus is, so that it can be where it was in what is drawn anew: the same switch, the same cell. */
  function placeOf(focused) {
    var cell = focused && focused.closest && focused.closest("td[data-column]");
    if (cell && focused.classList.contains("tp-open")) {
      return { row: cell.parentNode.dataset.row, column: cell.dataset.column };
    }
    var item = focused && focused.closest && focused.closest(".tp-switch li");
    return item ? { nav: navs().indexOf(item.closest("nav")), item: Array.prototype.indexOf.call(item.parentNode.children, item) } : {};
  }

  function navs() {
    return Array.prototype.slice.call(document.querySelectorAll(PAGE + " .tp-switch"));
  }

  function cellOf(row, column) {
    return Array.prototype.filter.call(document.querySelectorAll("table.tp-matrix a.tp-open"), function (open) {
      var cell = open.closest("td");
      return cell.dataset.column === column && cell.parentNode.dataset.row === row;
    })[0];
  }

  function focusAgain(place, scrolled) {
    var scroll = document.querySelector(".tp-scroll");
    if (scroll && scrolled) {
      scroll.scrollTop = scrolled.top;
      scroll.scrollLeft = scrolled.left;
    }
    var nav = place.nav >= 0 ? navs()[place.nav] : null;
    var target = place.row !== undefined ? cellOf(place.row, place.column) : nav && nav.querySelectorAll("li a")[place.item];
    if (place.region) {
      target = scroll;
    }
    if (place.scope) {
      target = document.getElementById("tp-scope");
    }
    if (target) {
      target.focus({ preventScroll: true });
    }
  }

  function addressOf(url) {
    return new URL(url, window.location.href);
  }

  /* Where a view is to be had without the rest of its page; the page that it would stand on is the server's matter. */
  function partOf(address, part) {
    var parted = addressOf(part);
    address.searchParams.forEach(function (value, name) {
      if (name !== "selectedItem") {
        parted.searchParams.set(name, value);
      }
    });
    return parted.href;
  }

  /* Shows another view; what comes late, after somebody asked for yet another, is dropped. */
  function show(url, place, remembered) {
    var page = document.querySelector(PAGE);
    var scroll = document.querySelector(".tp-scroll");
    var scrolled = scroll ? { top: scroll.scrollTop, left: scroll.scrollLeft } : null;
    var mine = ++asked;
    var address = addressOf(url);
    address.hash = "";
    page.setAttribute("aria-busy", "true");
    fetch(partOf(address, page.dataset.part), { headers: { Accept: "text/html" }, credentials: "same-origin" })
      .then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.text();
      })
      .then(function (html) {
        if (mine !== asked) {
          return;
        }
        var drawn = new DOMParser().parseFromString(html, "text/html").querySelector(PAGE);
        if (!drawn) {
          throw new Error("The page holds no matrix.");
        }
        page.replaceWith(document.importNode(drawn, true));
        if (!remembered) {
          window.history.pushState({ matrix: true }, "", address.href);
        }
        drawnAnew(place, scrolled);
      })
      .catch(function () {
        if (mine === asked) {
          window.location.assign(address.href);
        }
      });
  }

  function drawnAnew(place, scrolled) {
    window.TouchpointHelp.fill();
    window.TouchpointExport.fill();
    rove();
    focusAgain(place, scrolled);
    var below = document.getElementById("tp-below");
    if (below && place.opens) {
      below.focus({ preventScroll: true });
      below.scrollIntoView({ block: "nearest" });
    }
    announce();
  }

  /* Beside the part that is drawn anew: readers tell of what changes in a region that stays, not of a region that comes with its text. */
  function announcer() {
    var status = document.getElementById("tp-view-status");
    if (!status) {
      status = element("p", "assistive");
      status.id = "tp-view-status";
      status.setAttribute("role", "status");
      document.querySelector(PAGE).parentNode.appendChild(status);
    }
    return status;
  }

  function announce() {
    var said = navs().map(function (nav) {
      var chosen = nav.querySelector("[aria-current='page']");
      return nav.getAttribute("aria-label") + " " + (chosen ? chosen.textContent : "");
    });
    var headline = document.querySelector(PAGE + " .tp-headline");
    announcer().textContent = said.join(", ") + (headline ? ". " + headline.textContent : "");
  }

  /* One cell of the grid is reached by Tab, the others from there by the arrow keys. */
  function opens() {
    return Array.prototype.slice.call(document.querySelectorAll("table.tp-matrix a.tp-open"));
  }

  function rove(current) {
    var all = opens();
    var first = current || all.filter(function (open) {
      return open.getAttribute("aria-current");
    })[0] || all[0];
    all.forEach(function (open) {
      open.tabIndex = open === first ? 0 : -1;
    });
  }

  function position(open) {
    var cell = open.closest("td");
    return { row: cell.parentNode.rowIndex, column: cell.cellIndex };
  }

  /* The next cell that holds something in a direction, in the same row or column. */
  function neighbour(open, key, toEnd) {
    var from = position(open);
    var along = key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End" ? "column" : "row";
    var across = along === "column" ? "row" : "column";
    var forward = key === "ArrowRight" || key === "ArrowDown" || key === "End";
    var line = opens().filter(function (other) {
      var at = position(other);
      return at[across] === from[across] && (forward ? at[along] > from[along] : at[along] < from[along]);
    });
    line.sort(function (one, other) {
      return (position(one)[along] - position(other)[along]) * (forward === toEnd ? -1 : 1);
    });
    return line[0];
  }

  function move(event, open) {
    if (["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].indexOf(event.key) < 0 ||
        event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    var next = neighbour(open, event.key, event.ctrlKey || event.key === "Home" || event.key === "End");
    event.preventDefault();
    if (next) {
      rove(next);
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  function isPlain(event) {
    return !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  }

  document.addEventListener("click", function (event) {
    if (!event.target.closest) {
      return;
    }
    var revealing = event.target.closest("button.tp-reveal");
    if (revealing) {
      reveal(revealing);
      return;
    }
    var button = event.target.closest("button.tp-more");
    if (button) {
      loadMore(button);
      return;
    }
    var chosen = event.target.closest(PAGE + "[data-view] .tp-switch a, " + PAGE + "[data-view] a.tp-open, " +
      PAGE + "[data-view] a.tp-close, " + PAGE + "[data-view] a.tp-unscoped");
    if (!chosen || !isPlain(event)) {
      return;
    }
    event.preventDefault();
    var place = placeOf(chosen);
    if (chosen.classList.contains("tp-close")) {
      place = placeOf(document.querySelector("table.tp-matrix a.tp-open[aria-current]"));
    }
    place.opens = chosen.classList.contains("tp-open") && !chosen.getAttribute("aria-current");
    place.scope = chosen.classList.contains("tp-unscoped");
    show(chosen.href, place, false);
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches(".tp-scope")) {
      event.preventDefault();
      var address = addressOf(event.target.action);
      address.search = new URLSearchParams(new FormData(event.target)).toString();
      show(address.href, { scope: true }, false);
    }
  });

  document.addEventListener("keydown", function (event) {
    var open = event.target.closest && event.target.closest("table.tp-matrix a.tp-open");
    if (open) {
      move(event, open);
    }
    var close = document.querySelector(".tp-below a.tp-close");
    if (event.key === "Escape" && close && event.target.closest(".tp-below, table.tp-matrix")) {
      close.click();
    }
  });

  document.addEventListener("focusin", function (event) {
    var open = event.target.closest && event.target.closest("table.tp-matrix a.tp-open");
    if (open) {
      rove(open);
    }
  });

  window.addEventListener("popstate", function () {
    if (document.querySelector(PAGE + "[data-view]")) {
      show(window.location.href, placeOf(document.activeElement), true);
    }
  });

  function begin() {
    rove();
    var page = document.querySelector(PAGE + "[data-view]");
    if (page) {
      announcer();
    }
    if (page && addressOf(page.dataset.view).search !== window.location.search) {
      window.history.replaceState({ matrix: true }, "", page.dataset.view + window.location.hash);
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
