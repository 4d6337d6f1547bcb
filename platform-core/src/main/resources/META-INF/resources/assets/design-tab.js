/* The tabs of an e-service that are made of links and settings, as its flow and its texts: what is set is saved by itself, and
   what is chosen is shown without leaving the page. Without this script all of it works by links and buttons. */
"use strict";
(() => {
  const base = document.body.dataset.design;
  const tab = `${base}/${location.pathname.split("/").at(-1)}`;
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
    const open = [...document.querySelectorAll("#_settings details[open] > summary")].map(summary => summary.textContent), was = part("_settings").dataset.at;
    const focus = named(), scroll = part("_flow")?.querySelector(".table-scroll")?.scrollLeft ?? 0;
    for (const id of ["_bar", "_trouble", "_tree", "_flow", "_settings"]) {
      const now = fresh.getElementById(id);
      if (now && part(id)) part(id).replaceWith(now);
    }
    if (part("_flow")) part("_flow").querySelector(".table-scroll").scrollLeft = scroll;
    if (part("_settings").dataset.at === was) document.querySelectorAll("#_settings details > summary").forEach(summary => { if (open.includes(summary.textContent)) summary.parentElement.open = true; });
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
    const link = event.target.closest("#_tree a[href^='?at='], #_flow a[href^='?at='], #_settings a[href^='?at=']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.closest(".flow-node")?.dataset.status;
    show(link.getAttribute("href")).then(() => { if (place) document.querySelector(`.flow-node[data-status="${CSS.escape(place)}"]`)?.focus({ preventScroll: true }); });
  });

  /* ---------- What is posted ---------- */

  const post = fields => {
    sending = sending.then(async () => {
      const answer = await fetch(tab, { method: "POST", body: new URLSearchParams(fields), headers: { "X-Samform": "design" }, redirect: "error" });
      if (answer.status === 401) { location.reload(); return; }
      swap(await answer.text());
      history.replaceState(null, "", `?at=${encodeURIComponent((part("_settings").dataset.at ?? ""))}`);
    }).catch(() => say(document.body.dataset.lost ?? ""));
    return sending;
  };
  window.samform.post = post;

  document.addEventListener("submit", event => {
    if (event.target.getAttribute("action") === `${base}/edits`) event.target.querySelector("[name=at]").value = (part("_settings").dataset.at ?? "");
    if (event.target.getAttribute("action") !== tab) return;
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

  /* ---------- Others ---------- */

  /* What others do comes by itself, unless something is being written here. */
  setInterval(async () => {
    if (document.hidden || document.querySelector(".flow-drawn") || document.activeElement?.matches("#_settings :is(input, textarea, select), #_flow :is(input, select)")) return;
    const answer = await fetch(location.href, { redirect: "error" }).catch(() => null);
    if (!answer?.ok) return;
    const html = await answer.text();
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("_bar");
    if (fresh?.dataset.revision !== part("_bar").dataset.revision) swap(html);
    else if (fresh) part("_bar").replaceWith(fresh);
  }, 10000);
})();
