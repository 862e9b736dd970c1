/* The page Journey: phases and the order of touchpoints, by drag and by keyboard. The server decides; a refused change shows
   the present journey and says so. */
(function () {
  "use strict";

  var root;
  var journey = null;
  var dragged = null;
  var draggedPhase = null;

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

  function clear(node) {
    while (node.firstChild) {
      node.removeChild(node.firstChild);
    }
  }

  function announce(text) {
    byId("tp-journey-live").textContent = text;
  }

  function fail(text) {
    var box = byId("tp-journey-error");
    clear(box);
    if (text) {
      var message = element("div", null, "aui-message aui-message-error");
      message.appendChild(element("p", text));
      box.appendChild(message);
    }
  }

  function button(text, className, label, action) {
    var made = element("button", text, "aui-button " + className);
    made.type = "button";
    if (label) {
      made.setAttribute("aria-label", label);
      made.title = label;
    }
    made.addEventListener("click", action);
    return made;
  }

  function ask(method, path, content) {
    return fetch(root.dataset.rest + "/journey" + path, {
      method: method,
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: content ? JSON.stringify(content) : undefined
    }).then(function (response) {
      return response.json().then(function (answer) {
        return { status: response.status, answer: answer };
      });
    });
  }

  function otherWay(id) {
    return id.indexOf("tp-up-") === 0 ? id.replace("tp-up-", "tp-down-") : id.replace("tp-down-", "tp-up-");
  }

  function change(method, path, content, said, focusId) {
    fail("");
    return ask(method, path, content)
      .then(function (got) {
        if (got.status === 200) {
          journey = got.answer;
          show();
          if (said) {
            announce(said());
          }
        } else {
          if (got.answer.journey) {
            journey = got.answer.journey;
          }
          show();
          fail(got.answer.errorMessages.join(" "));
        }
        var focus = focusId && byId(focusId);
        if (focus) {
          // At either end of the journey the button just used is disabled; its neighbour leads the other way.
          (focus.disabled ? byId(otherWay(focusId)) || focus : focus).focus();
        }
      })
      .catch(function () {
        fail(AJS.I18n.getText("touchpoint.journey.js.failed"));
      });
  }

  function phaseOf(touchpointId) {
    return journey.phases.filter(function (phase) {
      return phase.touchpoints.some(function (touchpoint) {
        return touchpoint.id === touchpointId;
      });
    })[0];
  }

  function indexIn(phase, touchpointId) {
    return phase.touchpoints.map(function (touchpoint) {
      return touchpoint.id;
    }).indexOf(touchpointId);
  }

  /* Puts a touchpoint at a place within its phase: behind the one that then stands before it, or directly before the first. */
  function moveTo(touchpoint, place) {
    var phase = phaseOf(touchpoint.id);
    var others = phase.touchpoints.filter(function (other) {
      return other.id !== touchpoint.id;
    });
    var move = { moved: touchpoint.id, version: journey.orderVersion };
    if (place > 0) {
      move.after = others[place - 1].id;
    } else {
      move.before = others[0].id;
    }
    change("POST", "/order", move, function () {
      var now = phaseOf(touchpoint.id);
      return AJS.I18n.getText("touchpoint.journey.js.moved", touchpoint.summary, indexIn(now, touchpoint.id) + 1, now.touchpoints.length, now.name);
    }, "tp-handle-" + touchpoint.id);
  }

  function onKey(event, touchpoint) {
    var step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) {
      return;
    }
    event.preventDefault();
    var phase = phaseOf(touchpoint.id);
    var place = indexIn(phase, touchpoint.id) + step;
    if (place < 0) {
      announce(AJS.I18n.getText("touchpoint.journey.js.first", touchpoint.summary, phase.name));
    } else if (place >= phase.touchpoints.length) {
      announce(AJS.I18n.getText("touchpoint.journey.js.last", touchpoint.summary, phase.name));
    } else {
      moveTo(touchpoint, place);
    }
  }

  function touchpointItem(touchpoint, phase) {
    var item = element("li", null, "tp-touchpoint");
    if (journey.mayChange && phase) {
      var handle = button("⠿", "aui-button-subtle tp-handle", AJS.I18n.getText("touchpoint.journey.js.handle", touchpoint.summary), function () {});
      handle.id = "tp-handle-" + touchpoint.id;
      handle.addEventListener("keydown", function (event) {
        onKey(event, touchpoint);
      });
      item.appendChild(handle);
      item.draggable = true;
      item.addEventListener("dragstart", function (event) {
        dragged = { touchpoint: touchpoint, phase: phase };
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", touchpoint.key);
        item.classList.add("tp-dragged");
      });
      item.addEventListener("dragend", function () {
        dragged = null;
        item.classList.remove("tp-dragged");
      });
      item.addEventListener("dragover", function (event) {
        if (dragged && dragged.phase.id === phase.id) {
          event.preventDefault();
          item.classList.add("tp-target");
        }
      });
      item.addEventListener("dragleave", function () {
        item.classList.remove("tp-target");
      });
      item.addEventListener("drop", function (event) {
        item.classList.remove("tp-target");
        if (dragged && dragged.phase.id === phase.id && dragged.touchpoint.id !== touchpoint.id) {
          event.preventDefault();
          moveTo(dragged.touchpoint, indexIn(phase, touchpoint.id));
        }
      });
    }
    var link = element("a", touchpoint.summary);
    link.href = root.dataset.browse + touchpoint.key;
    item.appendChild(link);
    item.appendChild(element("span", " " + touchpoint.key, "tp-key"));
    if (touchpoint.breaks > 0) {
      item.appendChild(element("span", " ⚡ " + AJS.I18n.getText("touchpoint.journey.js.breaks", touchpoint.breaks), "tp-breaks"));
    }
    return item;
  }

  function rename(phase, place) {
    clear(place);
    // Text could not be selected with the mouse in something that can be dragged.
    place.parentNode.draggable = false;
    var form = element("form", null, "tp-rename");
    var input = element("input", null, "text");
    input.type = "text";
    input.value = phase.name;
    input.maxLength = 255;
    input.setAttribute("aria-label", AJS.I18n.getText("touchpoint.journey.js.rename.label", phase.name));
    form.appendChild(input);
    var save = element("button", AJS.I18n.getText("touchpoint.journey.js.save"), "aui-button aui-button-primary");
    save.type = "submit";
    form.appendChild(save);
    form.appendChild(button(AJS.I18n.getText("touchpoint.journey.js.cancel"), "aui-button-link", null, show));
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      change("PUT", "/phases/" + phase.id, { name: input.value, version: journey.version }, null, "tp-rename-" + phase.id);
    });
    place.appendChild(form);
    input.focus();
    input.select();
  }

  function movePhase(phase, from, position) {
    change("PUT", "/phases/" + phase.id, { position: position, version: journey.version }, function () {
      return AJS.I18n.getText("touchpoint.journey.js.phasemoved", phase.name, position + 1, journey.phases.length);
    }, (position < from ? "tp-up-" : "tp-down-") + phase.id);
  }

  /* A phase is taken by its head and dropped anywhere on another phase, whose place it takes. */
  function draggable(item, head, phase, index) {
    head.draggable = true;
    head.classList.add("tp-movable");
    head.addEventListener("dragstart", function (event) {
      draggedPhase = { phase: phase, index: index };
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", phase.name);
      item.classList.add("tp-dragged");
    });
    head.addEventListener("dragend", function () {
      draggedPhase = null;
      item.classList.remove("tp-dragged");
    });
    item.addEventListener("dragover", function (event) {
      if (draggedPhase && draggedPhase.phase.id !== phase.id) {
        event.preventDefault();
        item.classList.add("tp-phase-target");
      }
    });
    item.addEventListener("dragleave", function () {
      item.classList.remove("tp-phase-target");
    });
    item.addEventListener("drop", function (event) {
      item.classList.remove("tp-phase-target");
      if (draggedPhase && draggedPhase.phase.id !== phase.id) {
        event.preventDefault();
        movePhase(draggedPhase.phase, draggedPhase.index, index);
      }
    });
  }

  function phaseTools(phase, index, heading) {
    var tools = element("div", null, "aui-buttons");
    function moved(position) {
      return function () {
        movePhase(phase, index, position);
      };
    }
    var up = button("↑", "", AJS.I18n.getText("touchpoint.journey.js.up", phase.name), moved(index - 1));
    up.id = "tp-up-" + phase.id;
    up.disabled = index === 0;
    tools.appendChild(up);
    var down = button("↓", "", AJS.I18n.getText("touchpoint.journey.js.down", phase.name), moved(index + 1));
    down.id = "tp-down-" + phase.id;
    down.disabled = index === journey.phases.length - 1;
    tools.appendChild(down);
    var naming = button(AJS.I18n.getText("touchpoint.journey.js.rename"), "", null, function () {
      rename(phase, heading);
    });
    naming.id = "tp-rename-" + phase.id;
    tools.appendChild(naming);
    var text = phase.enabled
      ? AJS.I18n.getText("touchpoint.journey.js.disable")
      : AJS.I18n.getText("touchpoint.journey.js.enable");
    var toggle = button(text, "", null, function () {
      change("PUT", "/phases/" + phase.id, { enabled: !phase.enabled, version: journey.version }, null, "tp-toggle-" + phase.id);
    });
    toggle.id = "tp-toggle-" + phase.id;
    tools.appendChild(toggle);
    return tools;
  }

  function phaseItem(phase, index) {
    var item = element("li", null, "tp-phase" + (phase.enabled ? "" : " tp-phase-disabled"));
    var head = element("div", null, "tp-phase-head");
    var heading = element("h2", phase.name);
    head.appendChild(heading);
    if (!phase.enabled) {
      head.appendChild(element("span", AJS.I18n.getText("touchpoint.journey.js.disabled"), "aui-lozenge"));
    }
    if (phase.issueKey) {
      var link = element("a", AJS.I18n.getText("touchpoint.journey.js.issue", phase.issueKey));
      link.href = root.dataset.browse + phase.issueKey;
      head.appendChild(link);
    }
    if (journey.mayChange) {
      head.appendChild(phaseTools(phase, index, heading));
      draggable(item, head, phase, index);
    }
    item.appendChild(head);
    if (phase.touchpoints.length === 0) {
      item.appendChild(element("p", AJS.I18n.getText("touchpoint.journey.js.empty"), "tp-hint"));
    } else {
      var list = item.appendChild(element("ol", null, "tp-touchpoints"));
      phase.touchpoints.forEach(function (touchpoint) {
        list.appendChild(touchpointItem(touchpoint, phase));
      });
    }
    return item;
  }

  function showNotes() {
    var notes = byId("tp-journey-notes");
    clear(notes);
    if (journey.warning) {
      var warning = element("div", null, "aui-message aui-message-warning");
      warning.appendChild(element("p", journey.warning));
      notes.appendChild(warning);
    }
    journey.drift.forEach(function (drift) {
      var box = element("div", null, "aui-message aui-message-warning tp-drift");
      var line = element("p", drift.message + " ");
      line.appendChild(button(drift.remedy, "", null, function () {
        change("POST", "/remedies", { kind: drift.kind, phaseId: drift.phaseId, issueId: drift.issueId, version: journey.version });
      }));
      box.appendChild(line);
      notes.appendChild(box);
    });
  }

  function show() {
    showNotes();
    var list = byId("tp-phases");
    clear(list);
    if (journey.phases.length === 0) {
      list.appendChild(element("li", AJS.I18n.getText("touchpoint.journey.js.nophases"), "tp-hint"));
    }
    journey.phases.forEach(function (phase, index) {
      list.appendChild(phaseItem(phase, index));
    });
    if (journey.withoutPhase.length) {
      var item = element("li", null, "tp-phase");
      item.appendChild(element("h2", AJS.I18n.getText("touchpoint.journey.js.without")));
      var held = item.appendChild(element("ol", null, "tp-touchpoints"));
      journey.withoutPhase.forEach(function (touchpoint) {
        held.appendChild(touchpointItem(touchpoint, null));
      });
      list.appendChild(item);
    }
  }

  function begin() {
    root = byId("tp-journey");
    if (!root) {
      return;
    }
    ask("GET", "").then(function (got) {
      if (got.status !== 200) {
        fail(got.answer.errorMessages.join(" "));
        return;
      }
      journey = got.answer;
      show();
    }).catch(function () {
      fail(AJS.I18n.getText("touchpoint.journey.js.failed"));
    });
    var form = byId("tp-new-phase");
    if (form) {
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        var input = byId("tp-new-phase-name");
        change("POST", "/phases", { name: input.value, version: journey.version }, function () {
          input.value = "";
          return "";
        }, "tp-new-phase-name");
      });
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
