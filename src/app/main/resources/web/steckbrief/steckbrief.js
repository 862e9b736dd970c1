/* The button that prints a Steckbrief. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    if (event.target.closest("#tp-sheet-print")) {
      window.print();
    }
  });
})();
