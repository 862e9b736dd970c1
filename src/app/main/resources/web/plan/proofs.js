/* What worked: the actions that are done, with what was measured before and after. */
(function () {
  "use strict";

  var ui = window.TouchpointUi;
  var MOST = 50;

  function names() {
    return {
      verified: "✓ " + AJS.I18n.getText("touchpoint.proofs.verified"),
      "not-verified": "✗ " + AJS.I18n.getText("touchpoint.proofs.not-verified"),
      "too-early": "… " + AJS.I18n.getText("touchpoint.proofs.too-early")
    };
  }

  function cell(row, text) {
    return row.appendChild(ui.element("td", text));
  }

  function line(one) {
    var row = ui.element("tr");
    var head = row.appendChild(ui.element("th"));
    head.scope = "row";
    var link = head.appendChild(ui.element("a", one.summary));
    link.href = AJS.contextPath() + "/browse/" + one.issueKey;
    if (one.quickWin) {
      head.appendChild(document.createTextNode(" "));
      head.appendChild(ui.element("span", AJS.I18n.getText("touchpoint.proofs.quick-win"), "aui-lozenge"));
    }
    var places = row.appendChild(ui.element("td", one.touchpoints.length ? null : "–"));
    one.touchpoints.forEach(function (touchpoint, i) {
      places.appendChild(document.createTextNode(i ? ", " : ""));
      places.appendChild(ui.element("a", touchpoint.summary)).href = AJS.contextPath() + "/browse/" + touchpoint.issueKey;
      if (touchpoint.breaks) {
        places.appendChild(document.createTextNode(" ⚡ " + AJS.I18n.getText("touchpoint.proofs.breaks", touchpoint.breaks)));
      }
    });
    cell(row, one.criterion || "–");
    cell(row, names()[one.proof]).className = "tp-proof-" + one.proof;
    cell(row, one.sentence);
    return row;
  }

  function show(root, answer) {
    ui.clear(root).classList.add("tp-proofs");
    root.setAttribute("data-ready", "true");
    var title = root.appendChild(ui.element("h2", AJS.I18n.getText("touchpoint.proofs.title")));
    title.id = ui.id("proofs");
    root.setAttribute("aria-labelledby", title.id);
    if (answer.total === 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.proofs.none")));
    } else {
      var scroll = root.appendChild(ui.element("div", null, "tp-table-scroll"));
      scroll.tabIndex = 0;
      scroll.setAttribute("role", "region");
      scroll.setAttribute("aria-labelledby", title.id);
      var table = scroll.appendChild(ui.element("table", null, "aui tp-figures-table"));
      var head = table.appendChild(ui.element("thead")).appendChild(ui.element("tr"));
      [
        AJS.I18n.getText("touchpoint.proofs.column.action"),
        AJS.I18n.getText("touchpoint.proofs.column.touchpoint"),
        AJS.I18n.getText("touchpoint.proofs.column.criterion"),
        AJS.I18n.getText("touchpoint.proofs.column.result"),
        AJS.I18n.getText("touchpoint.proofs.column.why")
      ].forEach(function (text) {
        head.appendChild(ui.element("th", text)).scope = "col";
      });
      var body = table.appendChild(ui.element("tbody"));
      answer.values.forEach(function (one) {
        body.appendChild(line(one));
      });
      if (answer.total > answer.values.length) {
        root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.proofs.more", answer.total - answer.values.length)));
      }
    }
    if (answer.without > 0) {
      root.appendChild(ui.element("p", AJS.I18n.getText("touchpoint.proofs.without", answer.without), "tp-hint"));
    }
  }

  ui.slot("proofs", function (root) {
    ui.ask("GET", root.dataset.rest + "/projects/" + encodeURIComponent(root.dataset.project) + "/plan/proofs?limit=" + MOST)
      .then(function (got) {
        if (got.status === 200) {
          show(root, got.answer);
        } else {
          ui.clear(root).appendChild(ui.message("error", ui.errorsOf(got.answer)));
        }
      })
      .catch(function () {
        ui.clear(root).appendChild(ui.message("error", AJS.I18n.getText("touchpoint.proofs.unreachable")));
      });
  });
})();
