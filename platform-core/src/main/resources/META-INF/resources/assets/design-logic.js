/* The logic of an e-service: what is chosen is saved by itself, once all of it is chosen. Without this script all of it works by buttons. */
"use strict";
(() => {
  const base = document.body.dataset.design;
  const part = id => document.getElementById(id);
  let sending = Promise.resolve();

  const swap = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const focus = document.activeElement?.id;
    const scroll = document.querySelector("#_logic .picture-ground")?.scrollLeft ?? 0;
    for (const id of ["_bar", "_trouble", "_logic", "_list"]) {
      const now = fresh.getElementById(id);
      if (now) part(id).replaceWith(now);
    }
    const ground = document.querySelector("#_logic .picture-ground");
    if (ground) ground.scrollLeft = scroll;
    if (focus) (part(focus) ?? part("chosen"))?.focus({ preventScroll: true });
    part("problem")?.focus();
    part("_said").textContent = part("in-words")?.textContent ?? "";
  };

  const post = fields => {
    sending = sending.then(async () => {
      const answer = await fetch(`${base}/logic`, { method: "POST", body: new URLSearchParams(fields), headers: { "X-Samform": "design" }, redirect: "error" });
      if (answer.status === 401) { location.reload(); return; }
      swap(await answer.text());
    }).catch(() => { part("_said").textContent = document.body.dataset.lost ?? ""; });
    return sending;
  };

  const isOurs = form => form?.getAttribute("action") === `${base}/logic`;
  document.addEventListener("submit", event => {
    if (!isOurs(event.target) || event.target.querySelector("[name=do][value=rename]")) return;
    event.preventDefault();
    post([...new FormData(event.target, event.submitter)]).then(() => { if (event.submitter?.name === "act" && !document.activeElement?.closest("#_logic")) part("chosen")?.focus({ preventScroll: true }); });
  });
  document.addEventListener("change", event => {
    const form = event.target.closest("form.logic-set");
    if (form) post([...new FormData(form)]);
    if (event.target.matches("#of-step, #where")) event.target.form.requestSubmit();
  });
})();
