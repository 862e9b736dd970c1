/* What the scripts of several features share: elements made of text only, questions to the server, messages, dialogs, and the
   slots of the touchpoint panel that features fill. */
(function () {
  "use strict";

  if (window.TouchpointUi) {
    return;
  }

  var fillers = {};
  var count = 0;

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
    return node;
  }

  function id(prefix) {
    count += 1;
    return "tp-" + prefix + "-" + count;
  }

  function button(text, className, label, action) {
    var made = element("button", text, "aui-button" + (className ? " " + className : ""));
    made.type = "button";
    if (label) {
      made.setAttribute("aria-label", label);
      made.title = label;
    }
    if (action) {
      made.addEventListener("click", action);
    }
    return made;
  }

  /* Resolves with status, answer and tag, whatever the status; rejects only when the server cannot be reached or answers no JSON. Who sends
     the tag of an earlier answer is answered 304 while it would be the same. */
  function ask(method, url, content, tag) {
    var headers = { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" };
    if (tag) {
      headers["If-None-Match"] = tag;
    }
    return fetch(url, {
      method: method,
      credentials: "same-origin",
      headers: headers,
      body: content === undefined ? undefined : JSON.stringify(content)
    }).then(function (response) {
      if (response.status === 204 || response.status === 304) {
        return { status: response.status, answer: {} };
      }
      return response.json().then(function (answer) {
        return { status: response.status, answer: answer, tag: response.headers.get("ETag") };
      });
    });
  }

  function errorsOf(answer) {
    var errors = answer.errors || {};
    return (answer.errorMessages || [])
      .concat(Object.keys(errors).map(function (field) {
        return errors[field];
      }))
      .join(" ");
  }

  function message(kind, text) {
    var made = element("div", null, "aui-message aui-message-" + kind);
    if (kind === "error" || kind === "warning") {
      made.setAttribute("role", "alert");
    }
    made.appendChild(element("p", text));
    return made;
  }

  /* A label above its control, with a hint under it. */
  function field(text, control, hint) {
    var group = element("div", null, "tp-field");
    var label = element("label", text);
    control.id = control.id || id("field");
    label.htmlFor = control.id;
    group.appendChild(label);
    group.appendChild(control);
    if (hint) {
      var note = element("p", hint, "tp-hint");
      note.id = control.id + "-hint";
      control.setAttribute("aria-describedby", note.id);
      group.appendChild(note);
    }
    return group;
  }

  function input(type, value, max) {
    var made = element("input", null, type === "checkbox" || type === "radio" ? type : "text");
    made.type = type;
    made.autocomplete = "off";
    if (value !== undefined && value !== null) {
      made.value = value;
    }
    if (max) {
      made.maxLength = max;
    }
    return made;
  }

  function area(value, rows, max) {
    var made = element("textarea", null, "textarea");
    made.rows = rows;
    made.value = value || "";
    if (max) {
      made.maxLength = max;
    }
    return made;
  }

  /* choices: [{value, label}] */
  function select(choices, value) {
    var made = element("select", null, "select");
    choices.forEach(function (choice) {
      var option = element("option", choice.label);
      option.value = choice.value;
      made.appendChild(option);
    });
    made.value = value === undefined || value === null ? "" : value;
    return made;
  }

  /* A link to a piece of evidence: a web address or an issue. Anything else stays text. */
  function evidence(text, browseUrl) {
    var isAddress = /^https?:\/\//i.test(text);
    if (!isAddress && !/^[A-Z][A-Z0-9_]+-[0-9]+$/.test(text)) {
      return element("span", text);
    }
    var link = element("a", text, "tp-evidence");
    link.href = isAddress ? text : browseUrl + text;
    if (isAddress) {
      link.rel = "noopener noreferrer";
      link.target = "_blank";
    }
    return link;
  }

  function day(text, locale) {
    var parts = text.split("-");
    var date = new Date(Date.UTC(+parts[0], +parts[1] - 1, +parts[2]));
    return date.toLocaleDateString(locale || document.documentElement.lang || undefined, {
      timeZone: "UTC",
      year: "numeric",
      month: "short",
      day: "numeric"
    });
  }

  /* Says something to screen readers without moving the focus. */
  function announce(text) {
    var live = document.getElementById("tp-live");
    if (!live) {
      live = element("div", null, "assistive");
      live.id = "tp-live";
      live.setAttribute("aria-live", "polite");
      document.body.appendChild(live);
    }
    live.textContent = "";
    window.setTimeout(function () {
      live.textContent = text;
    }, 50);
  }

  /* A modal dialog; the focus goes back to where it was when it closes. */
  function dialog(title, cancelText, cancelled) {
    var before = document.activeElement;
    var made = element("dialog", null, "tp-dialog");
    var heading = element("h2", title);
    heading.id = id("dialog");
    made.setAttribute("aria-labelledby", heading.id);
    var form = element("form", null, "aui top-label tp-form");
    form.method = "dialog";
    form.noValidate = true;
    var errors = element("div", null, "tp-errors");
    var body = element("div", null, "tp-dialog-body");
    var actions = element("div", null, "tp-dialog-actions");
    form.appendChild(heading);
    form.appendChild(errors);
    form.appendChild(body);
    form.appendChild(actions);
    made.appendChild(form);
    function close() {
      made.close();
    }
    actions.appendChild(button(cancelText, "aui-button-link", null, close));
    /* AUI takes the key before the browser closes the dialog. */
    made.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
    made.addEventListener("close", function () {
      made.remove();
      if (before && before.focus) {
        before.focus();
      }
      if (cancelled) {
        cancelled();
      }
    });
    document.body.appendChild(made);
    return {
      node: made,
      form: form,
      body: body,
      actions: actions,
      close: close,
      fail: function (text) {
        clear(errors);
        if (text) {
          errors.appendChild(message("error", text));
          errors.scrollIntoView({ block: "nearest" });
        }
      },
      /* Puts the button that acts first; submit() must answer a promise. */
      act: function (text, submit) {
        var save = element("button", text, "aui-button aui-button-primary");
        save.type = "submit";
        actions.insertBefore(save, actions.firstChild);
        form.addEventListener("submit", function (event) {
          event.preventDefault();
          save.disabled = true;
          submit().then(
            function () {
              save.disabled = false;
            },
            function () {
              save.disabled = false;
            }
          );
        });
        return save;
      },
      show: function () {
        made.showModal();
      }
    };
  }

  function fill() {
    Object.keys(fillers).forEach(function (name) {
      Array.prototype.forEach.call(
        document.querySelectorAll("[data-slot='" + name + "']:not([data-filled])"),
        function (node) {
          node.setAttribute("data-filled", "true");
          fillers[name](node);
        }
      );
    });
  }

  /* Calls back with each slot of that name, those that come later too. */
  function slot(name, filler) {
    fillers[name] = filler;
    fill();
  }

  document.addEventListener("touchpoint:panel", fill);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", fill);
  }

  window.TouchpointUi = {
    element: element,
    clear: clear,
    id: id,
    button: button,
    ask: ask,
    errorsOf: errorsOf,
    message: message,
    field: field,
    input: input,
    area: area,
    select: select,
    evidence: evidence,
    day: day,
    announce: announce,
    dialog: dialog,
    slot: slot
  };
})();
