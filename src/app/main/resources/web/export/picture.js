/* Takes a drawing out of its page: the same SVG with every colour, line and letter written down beside it, light on white whatever the theme, without
   links and scripts; or the same as PNG in twice the size. Below it stands what the page says in elements with data-tp-picture-line, line by line, so
   that a picture says of which day and of whom it is. */
(function () {
  "use strict";

  if (window.TouchpointPicture) {
    return;
  }

  var SVG = "http://www.w3.org/2000/svg";
  var SCALE = 2;
  var MARGIN = 8;
  var LINE = 18;
  var LETTERS = 12;
  var STYLES = [
    "display", "visibility", "opacity", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
    "stroke-linecap", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight", "font-style", "text-anchor",
    "dominant-baseline"
  ];
  var KEPT = /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|d|points|width|height|transform|viewBox)$/;

  function size(svg) {
    var box = svg.viewBox.baseVal;
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  }

  /* What is drawn, as it is drawn; a link becomes a group, and everything that is no drawing is left out. */
  function copied(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return document.createTextNode(node.data);
    }
    if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style|foreignObject)$/i.test(node.localName)) {
      return null;
    }
    var made = document.createElementNS(SVG, node.localName === "a" ? "g" : node.localName);
    Array.prototype.forEach.call(node.attributes, function (attribute) {
      if (KEPT.test(attribute.name)) {
        made.setAttribute(attribute.name, attribute.value);
      }
    });
    if (node.localName !== "title" && node.localName !== "desc") {
      var computed = window.getComputedStyle(node);
      STYLES.forEach(function (name) {
        var value = computed.getPropertyValue(name);
        if (value) {
          made.setAttribute(name, value);
        }
      });
    }
    Array.prototype.forEach.call(node.childNodes, function (child) {
      var part = copied(child);
      if (part) {
        made.appendChild(part);
      }
    });
    return made;
  }

  function named(svg, made) {
    var label = svg.getAttribute("aria-label");
    if (label) {
      var title = document.createElementNS(SVG, "title");
      title.textContent = label;
      made.insertBefore(title, made.firstChild);
    }
  }

  /* What an element says, without its buttons; a name in a script of its own keeps to itself. */
  function said(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === "button") {
      return "";
    }
    var parts = Array.prototype.map.call(node.childNodes, said).join("");
    return node.localName === "bdi" ? "\u2068" + parts + "\u2069" : parts;
  }

  /* In lines no wider than that; a word that is wider is broken. */
  function wrapped(sentence, width, measure) {
    var lines = [];
    var line = "";
    function add(part) {
      if (line && measure(line + part) > width) {
        lines.push(line.trim());
        line = "";
      }
      line += part;
    }
    sentence.match(/[^ ]+ ?/g).forEach(function (word) {
      if (measure(word) <= width) {
        add(word);
      } else {
        Array.from(word).forEach(add);
      }
    });
    lines.push(line.trim());
    return lines;
  }

  function caption(svg, width) {
    var font = window.getComputedStyle(svg).fontFamily;
    var context = document.createElement("canvas").getContext("2d");
    context.font = LETTERS + "px " + font;
    function measure(part) {
      return context.measureText(part).width;
    }
    var lines = [];
    Array.prototype.forEach.call(document.querySelectorAll("[data-tp-picture-line]"), function (element) {
      var sentence = said(element).replace(/\s+/g, " ").trim();
      if (sentence) {
        lines = lines.concat(wrapped(sentence, width - 2 * MARGIN, measure));
      }
    });
    return { font: font, lines: lines };
  }

  function append(made, caption, top) {
    caption.lines.forEach(function (line, index) {
      var text = document.createElementNS(SVG, "text");
      text.setAttribute("x", MARGIN);
      text.setAttribute("y", top + (index + 1) * LINE);
      text.setAttribute("fill", "rgb(23, 43, 77)");
      text.setAttribute("font-family", caption.font);
      text.setAttribute("font-size", LETTERS + "px");
      text.textContent = line;
      made.appendChild(text);
    });
  }

  function picture(svg) {
    var light = document.createElement("div");
    light.className = "tp-picture-light";
    light.setAttribute("aria-hidden", "true");
    var drawn = svg.cloneNode(true);
    light.appendChild(drawn);
    svg.parentNode.insertBefore(light, svg.nextSibling);
    try {
      var made = copied(drawn);
      var is = size(svg);
      var below = caption(svg, is.width);
      append(made, below, is.height);
      is.height += below.lines.length ? below.lines.length * LINE + MARGIN : 0;
      made.setAttribute("width", is.width);
      made.setAttribute("height", is.height);
      made.setAttribute("viewBox", "0 0 " + is.width + " " + is.height);
      var paper = document.createElementNS(SVG, "rect");
      paper.setAttribute("width", "100%");
      paper.setAttribute("height", "100%");
      paper.setAttribute("fill", "#ffffff");
      made.insertBefore(paper, made.firstChild);
      named(svg, made);
      return {
        text: '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(made) + "\n",
        width: is.width,
        height: is.height
      };
    } finally {
      light.remove();
    }
  }

  function vector(svg) {
    return new Blob([picture(svg).text], { type: "image/svg+xml" });
  }

  /* Rejects where the browser cannot draw it. */
  function pixels(svg) {
    var is = picture(svg);
    /* Where only pictures of one's own are let in, one that stands in its address is let in, too; a blob is not. */
    var address = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(is.text);
    return new Promise(function (done, failed) {
      var image = new Image(is.width, is.height);
      image.onload = function () {
        var canvas = document.createElement("canvas");
        canvas.width = is.width * SCALE;
        canvas.height = is.height * SCALE;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(function (blob) {
          if (blob) {
            done(blob);
          } else {
            failed(new Error("no picture"));
          }
        }, "image/png");
      };
      image.onerror = failed;
      image.src = address;
    });
  }

  window.TouchpointPicture = { vector: vector, pixels: pixels };
})();
