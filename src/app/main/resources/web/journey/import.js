/* The page Import touchpoints: preview, findings, import with progress, undo. All text goes in as text, never as markup. */
(function () {
  "use strict";

  var POLL_MILLIS = 1000;
  var root;
  var ui = window.TouchpointUi;
  var body = null;
  /* Counts the lists that were looked at or chosen, so that an answer about an earlier one is known as such. */
  var list = 0;

  function byId(id) {
    return document.getElementById(id);
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined && text !== null) {
      made.textContent = text;
    }
    if (className) {
      made.className = className;
    }
    return made;
  }

  function number(value) {
    return value === null || value === undefined ? "–" : value.toLocaleString(document.documentElement.lang || undefined);
  }

  function say(text) {
    byId("tp-status").textContent = text;
  }

  function clear(node) {
    while (node.firstChild) {
      node.removeChild(node.firstChild);
    }
  }

  function table(headers, rows) {
    var made = element("table", null, "aui");
    var head = element("tr");
    headers.forEach(function (header) {
      var cell = element("th", header);
      cell.scope = "col";
      head.appendChild(cell);
    });
    made.appendChild(element("thead")).appendChild(head);
    var content = made.appendChild(element("tbody"));
    rows.forEach(function (row) {
      var line = content.appendChild(element("tr"));
      row.forEach(function (value) {
        line.appendChild(element("td", String(value)));
      });
    });
    var scroll = element("div", null, "tp-table-scroll");
    scroll.tabIndex = 0;
    scroll.appendChild(made);
    return scroll;
  }

  function ask(path, method, content, type) {
    return fetch(root.dataset.rest + path, {
      method: method,
      credentials: "same-origin",
      headers: { "Content-Type": type, Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: content
    }).then(function (response) {
      return response.json().then(
        function (answer) {
          return { status: response.status, answer: answer };
        },
        function () {
          return { status: response.status, answer: { errorMessages: ["HTTP " + response.status] } };
        }
      );
    });
  }

  function showFailure(answer) {
    var message = answer.errorMessages && answer.errorMessages.length ? answer.errorMessages.join(" ") : "";
    say(AJS.I18n.getText("touchpoint.import.js.failed", message));
  }

  /** The answer did not come: what has been done so far stays, and the page shows it when it is loaded again. */
  function lost(problem) {
    byId("tp-progress").hidden = true;
    showFailure({ errorMessages: [problem.message] });
  }

  function showFindings(answer) {
    var result = byId("tp-result");
    result.appendChild(element("h2", AJS.I18n.getText("touchpoint.import.js.findings")));
    result.appendChild(table(
      [
        AJS.I18n.getText("touchpoint.import.js.line"),
        AJS.I18n.getText("touchpoint.import.js.column"),
        AJS.I18n.getText("touchpoint.import.js.value"),
        AJS.I18n.getText("touchpoint.import.js.accepted")
      ],
      answer.findings.map(function (finding) {
        return [finding.line, finding.columnLabel || "–", finding.value, finding.message];
      })
    ));
    if (answer.findingsTotal > answer.findings.length) {
      var left = answer.findingsTotal - answer.findings.length;
      result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.morefindings", left)));
    }
    say(answer.errorMessages.join(" "));
  }

  function actionText(action) {
    if (action === "create") {
      return AJS.I18n.getText("touchpoint.import.js.action.create");
    }
    return action === "update"
      ? AJS.I18n.getText("touchpoint.import.js.action.update")
      : AJS.I18n.getText("touchpoint.import.js.action.keep");
  }

  function showPlan(plan) {
    var result = byId("tp-result");
    var nothing = plan.created === 0 && plan.updated === 0 && plan.newPhases.length === 0 && plan.newChannels.length === 0;
    say(nothing
      ? AJS.I18n.getText("touchpoint.import.js.same")
      : AJS.I18n.getText("touchpoint.import.js.plan", plan.created, plan.updated, plan.unchanged));
    if (plan.newPhases.length) {
      result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.phases", plan.newPhases.join(", "))));
    }
    if (plan.newChannels.length) {
      var names = plan.newChannels.map(function (channel) {
        return channel.name + " (" + channel.medium + ")";
      });
      result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.channels", names.join(", "))));
    }
    if (plan.ignoredHeaders.length) {
      result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.ignored", plan.ignoredHeaders.join(", "))));
    }
    result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.first", plan.lines.length)));
    result.appendChild(table(
      [
        AJS.I18n.getText("touchpoint.import.js.line"),
        AJS.I18n.getText("touchpoint.import.js.action"),
        AJS.I18n.getText("touchpoint.import.js.phase"),
        AJS.I18n.getText("touchpoint.import.js.touchpoint"),
        AJS.I18n.getText("touchpoint.import.js.channel"),
        AJS.I18n.getText("touchpoint.import.js.ist"),
        AJS.I18n.getText("touchpoint.import.js.soll")
      ],
      plan.lines.map(function (line) {
        return [line.line, actionText(line.action), line.phase, line.touchpoint, line.channel || "–", number(line.ist), number(line.soll)];
      })
    ));
    byId("tp-start").hidden = nothing;
    if (!nothing) {
      byId("tp-start").focus();
    }
  }

  /* Another list than the one on show: it has to be looked at before it can be imported. */
  function another() {
    list += 1;
    body = null;
    if (!byId("tp-start").hidden) {
      byId("tp-start").hidden = true;
      clear(byId("tp-result"));
      say(AJS.I18n.getText("touchpoint.import.js.another"));
    }
  }

  function preview(event) {
    event.preventDefault();
    list += 1;
    var looked = list;
    var file = byId("tp-file").files[0];
    var pasted = byId("tp-paste").value;
    body = file || (pasted.trim() ? pasted : null);
    clear(byId("tp-result"));
    byId("tp-start").hidden = true;
    if (!body) {
      say(AJS.I18n.getText("touchpoint.import.js.nothing"));
      return;
    }
    say(AJS.I18n.getText("touchpoint.import.js.checking"));
    ask("/projects/" + encodeURIComponent(root.dataset.project) + "/touchpoints?dryRun=true", "POST", body, "text/csv")
      .then(function (got) {
        if (looked !== list) {
          say(AJS.I18n.getText("touchpoint.import.js.another"));
        } else if (got.answer.code === "fit") {
          showPlan(got.answer.plan);
        } else if (got.answer.findings) {
          showFindings(got.answer);
        } else {
          showFailure(got.answer);
        }
      })
      .catch(function (problem) {
        showFailure({ errorMessages: [problem.message] });
      });
  }

  function showList(title, lines) {
    var result = byId("tp-result");
    result.appendChild(element("p", title));
    var list = result.appendChild(element("ul"));
    lines.forEach(function (line) {
      list.appendChild(element("li", line));
    });
  }

  function showRun(run) {
    var progress = byId("tp-progress");
    progress.hidden = run.over;
    progress.max = run.total || 1;
    progress.value = run.done;
    if (!run.over) {
      say(AJS.I18n.getText("touchpoint.import.js.step", run.done, run.total));
      window.setTimeout(function () {
        ask("/runs/" + run.id, "GET", undefined, "application/json").then(function (got) {
          if (got.status === 200) {
            showRun(got.answer);
          } else {
            progress.hidden = true;
            showFailure(got.answer);
          }
        }).catch(lost);
      }, POLL_MILLIS);
      return;
    }
    var result = byId("tp-result");
    clear(result);
    if (run.failure) {
      showFailure({ errorMessages: [run.failure] });
    } else {
      say(AJS.I18n.getText("touchpoint.import.js.done", run.done, run.total));
    }
    if (run.refusals.length) {
      showList(run.kind === "undo_import"
        ? AJS.I18n.getText("touchpoint.import.js.notundone")
        : AJS.I18n.getText("touchpoint.import.js.refused", run.result.refused), run.refusals);
    }
    if (run.changedSince.length) {
      showList(AJS.I18n.getText("touchpoint.import.js.changed", run.result.changed_since), run.changedSince);
    }
    if (run.kept.length) {
      result.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.kept", run.kept.join(", "))));
    }
    var link = element("a", AJS.I18n.getText("touchpoint.import.js.matrix"), "aui-button aui-button-primary");
    link.href = root.dataset.matrix;
    result.appendChild(link);
    if (run.undoable) {
      var undo = element("button", byId("tp-import").querySelector(".tp-undo-text").textContent, "aui-button");
      undo.type = "button";
      undo.addEventListener("click", function () {
        askToUndo(run.id, undo);
      });
      result.appendChild(document.createTextNode(" "));
      result.appendChild(undo);
    }
    link.focus();
  }

  function start() {
    byId("tp-start").hidden = true;
    say(AJS.I18n.getText("touchpoint.import.js.importing"));
    byId("tp-progress").hidden = false;
    byId("tp-progress").removeAttribute("value");
    ask("/projects/" + encodeURIComponent(root.dataset.project) + "/touchpoints?dryRun=false", "POST", body, "text/csv")
      .then(function (got) {
        byId("tp-progress").hidden = true;
        if (got.answer.run) {
          showRun(got.answer.run);
        } else if (got.answer.findings && got.answer.findings.length) {
          showFindings(got.answer);
        } else {
          showFailure(got.answer);
        }
      })
      .catch(lost);
  }

  function undoRun(id, button) {
    button.disabled = true;
    say(AJS.I18n.getText("touchpoint.import.js.undoing"));
    return ask("/runs/" + id + "/undo", "POST", "{}", "application/json").then(function (got) {
      if (got.status === 200 || got.status === 202) {
        button.remove();
        showRun(got.answer);
      } else {
        button.disabled = false;
        showFailure(got.answer);
      }
    }).catch(function (problem) {
      button.disabled = false;
      lost(problem);
    });
  }

  function countOf(names) {
    return names.length ? names.length + " (" + names.join(", ") + ")" : 0;
  }

  /* What an undo would do, before it does it. */
  function confirmUndo(id, button, would) {
    var dialog = ui.dialog(AJS.I18n.getText("touchpoint.import.js.undo.title", id), AJS.I18n.getText("touchpoint.import.js.undo.cancel"));
    var lines = dialog.body.appendChild(element("ul", null, "tp-undo-counts"));
    [
      AJS.I18n.getText("touchpoint.import.js.undo.deleted", would.deleted),
      AJS.I18n.getText("touchpoint.import.js.undo.restored", would.restored),
      AJS.I18n.getText("touchpoint.import.js.undo.withdrawn", countOf(would.withdrawn)),
      AJS.I18n.getText("touchpoint.import.js.undo.staying", would.staying)
    ].forEach(function (line) {
      lines.appendChild(element("li", line));
    });
    if (would.stayingNames.length) {
      var names = lines.lastChild.appendChild(element("ul"));
      would.stayingNames.forEach(function (name) {
        names.appendChild(element("li", name));
      });
      if (would.staying > would.stayingNames.length) {
        lines.lastChild.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.morefindings", would.staying - would.stayingNames.length)));
      }
    }
    if (would.atWork) {
      dialog.body.appendChild(element("p", AJS.I18n.getText("touchpoint.import.js.undo.atwork")));
    }
    dialog.act(byId("tp-import").querySelector(".tp-undo-text").textContent, function () {
      dialog.close();
      return undoRun(id, button);
    });
    dialog.show();
  }

  function askToUndo(id, button) {
    button.disabled = true;
    ask("/runs/" + id + "/undo", "GET", undefined, "application/json").then(function (got) {
      button.disabled = false;
      if (got.status === 200) {
        button.focus();
        confirmUndo(id, button, got.answer);
      } else {
        showFailure(got.answer);
      }
    }).catch(function (problem) {
      button.disabled = false;
      showFailure({ errorMessages: [problem.message] });
    });
  }

  function begin() {
    root = byId("tp-import");
    if (!root) {
      return;
    }
    root.querySelector("form").addEventListener("submit", preview);
    byId("tp-start").addEventListener("click", start);
    byId("tp-file").addEventListener("change", another);
    byId("tp-paste").addEventListener("input", another);
    root.querySelectorAll(".tp-undo").forEach(function (button) {
      button.addEventListener("click", function () {
        askToUndo(button.closest("li").dataset.run, button);
      });
    });
    var active = root.querySelector("li[data-active]");
    if (active) {
      ask("/runs/" + active.dataset.run, "GET", undefined, "application/json").then(function (got) {
        if (got.status === 200) {
          showRun(got.answer);
        }
      }).catch(lost);
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
