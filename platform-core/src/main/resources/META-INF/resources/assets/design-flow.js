/* A line is drawn by dragging from one status to another in the picture of a flow; a form beside it does the same. */
"use strict";
(() => {
  const part = id => document.getElementById(id);

  /* ---------- A line from one status to another ---------- */

  let from = null, line = null, start = null;
  const nodeAt = event => document.elementFromPoint(event.clientX, event.clientY)?.closest(".flow-node[data-status]:not([data-status=''])");
  const point = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(document.querySelector(".flow-picture").getScreenCTM().inverse());

  const stop = () => {
    line?.remove();
    document.querySelector(".flow-drop")?.classList.remove("flow-drop");
    from = line = start = null;
  };

  /* A browser clicks where the line ended, if that is where it began. */
  const noClick = () => {
    const swallow = click => { click.preventDefault(); click.stopImmediatePropagation(); };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  };

  document.addEventListener("dragstart", event => { if (event.target.closest(".flow-node")) event.preventDefault(); });
  document.addEventListener("pointerdown", event => {
    from = event.button === 0 && event.pointerType !== "touch" ? nodeAt(event) : null;
    start = from && point(event);
  });
  document.addEventListener("pointermove", event => {
    if (!from) return;
    const now = point(event);
    if (!line && Math.hypot(now.x - start.x, now.y - start.y) < 8) return;
    if (!line) {
      line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      line.setAttribute("class", "edge edge-picked flow-drawn");
      document.querySelector(".flow-picture").append(line);
    }
    line.setAttribute("d", `M${start.x} ${start.y}L${now.x} ${now.y}`);
    document.querySelector(".flow-drop")?.classList.remove("flow-drop");
    const over = nodeAt(event);
    if (over && over !== from) over.classList.add("flow-drop");
  });
  document.addEventListener("pointerup", event => {
    const over = line && nodeAt(event), source = from;
    const isDrawn = line !== null;
    stop();
    if (isDrawn) noClick();
    if (!over || over === source || over.dataset.status === "@start") return;
    window.samform.post([["token", document.querySelector("input[name=token]").value], ["do", "connect"], ["at", (part("_settings").dataset.at ?? "")], ["from", source.dataset.status], ["to", over.dataset.status]]);
  });
  document.addEventListener("pointercancel", stop);
  document.addEventListener("keydown", event => { if (event.key === "Escape") stop(); });
})();
