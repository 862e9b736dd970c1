/* Takes a drawing out of its page: the same SVG with every colour, line and letter written down beside it, light on white whatever the theme, without
   links and scripts; or the same as PNG in twice the size. */
(function () {
  "use strict";

  if (window.TouchpointPicture) {
    return;
  }

  var SVG = "http://www.w3.org/2000/svg";
  var SCALE = 2;
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

  function text(svg) {
    var light = document.createElement("div");
    light.className = "tp-picture-light";
    light.setAttribute("aria-hidden", "true");
    var drawn = svg.cloneNode(true);
    light.appendChild(drawn);
    svg.parentNode.insertBefore(light, svg.nextSibling);
    try {
      var made = copied(drawn);
      var is = size(svg);
      made.setAttribute("width", is.width);
      made.setAttribute("height", is.height);
      made.setAttribute("viewBox", "0 0 " + is.width + " " + is.height);
      var paper = document.createElementNS(SVG, "rect");
      paper.setAttribute("width", "100%");
      paper.setAttribute("height", "100%");
      paper.setAttribute("fill", "#ffffff");
      made.insertBefore(paper, made.firstChild);
      named(svg, made);
      return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(made) + "\n";
    } finally {
      light.remove();
    }
  }

  function vector(svg) {
    return new Blob([text(svg)], { type: "image/svg+xml" });
  }

  /* Rejects where the browser cannot draw it. */
  function pixels(svg) {
    var is = size(svg);
    /* Where only pictures of one's own are let in, one that stands in its address is let in, too; a blob is not. */
    var address = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text(svg));
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
