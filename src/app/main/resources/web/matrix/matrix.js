/* Loads the rest of a long cell when somebody asks for it. Everything else on the page works without a script. */
(function () {
  "use strict";

  var LIMIT = 50;

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

  function entryItem(entry, labels) {
    var item = element("li", "tp-entry tp-" + entry.classCode);
    var link = element("a", "tp-summary", entry.summary);
    link.href = entry.url;
    item.appendChild(link);
    var classLine = element("span", "tp-class");
    classLine.title = entry.rule;
    var mark = element("span", "tp-mark", entry.mark);
    mark.setAttribute("aria-hidden", "true");
    classLine.appendChild(mark);
    classLine.appendChild(document.createTextNode(" " + entry.className));
    classLine.appendChild(element("span", "assistive", ", " + entry.rule));
    item.appendChild(classLine);
    var figures = element("span", "tp-figures");
    figures.appendChild(figure(labels.ist, entry.ist, false));
    figures.appendChild(figure(labels.soll, entry.soll, false));
    figures.appendChild(figure(labels.gap, entry.gap, entry.gapOpen));
    item.appendChild(figures);
    if (entry.source) {
      item.appendChild(element("span", entry.thin ? "tp-source tp-thin" : "tp-source", entry.source));
    }
    if (entry.breaks) {
      item.appendChild(element("span", "tp-breaks", "⚡ " + entry.breaks));
    }
    if (entry.invalid) {
      item.appendChild(element("span", "tp-invalid", labels.invalid));
    }
    return item;
  }

  function loadMore(button) {
    var table = button.closest("table.tp-matrix");
    var cell = button.closest("td");
    var start = Number(button.dataset.start);
    var address = table.dataset.rest + "/matrix/cell?rows=" + encodeURIComponent(table.dataset.rows) +
      "&row=" + encodeURIComponent(button.closest("tr").dataset.row) +
      "&column=" + encodeURIComponent(cell.dataset.column) + "&start=" + start + "&limit=" + LIMIT;
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
        var list = cell.querySelector(".tp-entries");
        var first = null;
        page.values.forEach(function (entry) {
          var item = entryItem(entry, page.labels);
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

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button.tp-more");
    if (button) {
      loadMore(button);
    }
  });
})();
