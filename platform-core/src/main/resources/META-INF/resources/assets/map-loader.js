/* Fetches what makes maps when there is one on the page: it is too large for the pages without. */
"use strict";
(() => {
  let asked = false;

  function look() {
    const map = document.querySelector(".map[data-tiles]");
    if (asked || !map) return;
    asked = true;
    const style = document.createElement("link"), script = document.createElement("script");
    style.rel = "stylesheet";
    style.href = map.dataset.style;
    script.src = map.dataset.script;
    /* A map measures itself when it is made. */
    style.onload = style.onerror = () => document.head.append(script);
    document.head.append(style);
  }

  document.addEventListener("questions-swapped", look);
  look();
})();
