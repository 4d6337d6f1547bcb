/* The flow of an e-service: what is set is saved by itself, a line is drawn by dragging from one status to another, and what
   is chosen is shown without leaving the page. Without this script all of it works by links and buttons. */
"use strict";
(() => {
  const base = document.body.dataset.design;
  const part = id => document.getElementById(id);
  const say = words => { part("_said").textContent = words; };
  let sending = Promise.resolve();

  /* ---------- What is shown ---------- */

  const named = () => document.activeElement?.closest("#_settings") ? [document.activeElement.name, document.activeElement.selectionStart] : null;

  /* What somebody is in stays where it is. */
  const back = ([name, caret]) => {
    const field = name && part("_settings").querySelector(`[name="${CSS.escape(name)}"]:not([type=hidden])`);
    if (!field) return;
    field.focus({ preventScroll: true });
    if (typeof caret === "number" && field.setSelectionRange && field.matches("textarea, input:not([type=checkbox])")) field.setSelectionRange(caret, caret);
  };

  const swap = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const focus = named(), scroll = part("_flow").querySelector(".table-scroll")?.scrollLeft ?? 0;
    for (const id of ["_bar", "_trouble", "_flow", "_settings"]) {
      const now = fresh.getElementById(id);
      if (now) part(id).replaceWith(now);
    }
    part("_flow").querySelector(".table-scroll").scrollLeft = scroll;
    if (focus) back(focus);
    part("problem")?.focus();
  };

  const show = async href => {
    await sending;
    const answer = await fetch(href, { redirect: "error" }).catch(() => null);
    if (!answer?.ok) { location.href = href; return; }
    swap(await answer.text());
    history.replaceState(null, "", href);
    say(part("chosen").textContent);
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("#_flow a[href^='?at='], #_settings a[href^='?at=']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.closest(".flow-node")?.dataset.status;
    show(link.getAttribute("href")).then(() => { if (place) document.querySelector(`.flow-node[data-status="${CSS.escape(place)}"]`)?.focus({ preventScroll: true }); });
  });

  /* ---------- What is posted ---------- */

  const post = fields => {
    sending = sending.then(async () => {
      const answer = await fetch(`${base}/flow`, { method: "POST", body: new URLSearchParams(fields), headers: { "X-Samform": "design" }, redirect: "error" });
      if (answer.status === 401) { location.reload(); return; }
      swap(await answer.text());
      history.replaceState(null, "", `?at=${encodeURIComponent(part("_settings").dataset.at)}`);
    }).catch(() => say(document.body.dataset.lost ?? ""));
    return sending;
  };

  document.addEventListener("submit", event => {
    if (event.target.getAttribute("action") !== `${base}/flow`) return;
    event.preventDefault();
    post([...new FormData(event.target, event.submitter)]);
  });
  document.addEventListener("change", event => {
    const form = event.target.closest("form.flow-set");
    if (form) post([...new FormData(form)]);
  });
  document.addEventListener("keydown", event => {
    const isText = event.target.matches("textarea, input:not([type=radio]):not([type=checkbox])");
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isText) return;
    event.preventDefault();
    document.querySelector(`form.${event.shiftKey ? "redo" : "undo"} button:not([aria-disabled])`)?.click();
  });

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
    post([["token", document.querySelector("input[name=token]").value], ["do", "connect"], ["at", part("_settings").dataset.at], ["from", source.dataset.status], ["to", over.dataset.status]]);
  });
  document.addEventListener("pointercancel", stop);
  document.addEventListener("keydown", event => { if (event.key === "Escape") stop(); });

  /* ---------- Others ---------- */

  /* What others do comes by itself, unless something is being written here. */
  setInterval(async () => {
    if (document.hidden || from || document.activeElement?.matches("#_settings :is(input, textarea, select), #_flow :is(input, select)")) return;
    const answer = await fetch(location.href, { redirect: "error" }).catch(() => null);
    if (!answer?.ok) return;
    const html = await answer.text();
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("_bar");
    if (fresh?.dataset.revision !== part("_bar").dataset.revision) swap(html);
    else if (fresh) part("_bar").replaceWith(fresh);
  }, 10000);
})();
