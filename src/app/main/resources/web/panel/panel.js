(function () {
  "use strict";

  window.TouchpointPanel = window.TouchpointPanel || {
    start: function () {}
  };
})();
