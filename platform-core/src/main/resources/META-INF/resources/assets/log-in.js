/* Tells in time that the log-in ends, and extends it without leaving the page. What is typed stays where it is: a post that
   comes too late is kept by the server until its author has logged in again. */
"use strict";
(() => {
  /* After such a log-in: what was kept goes on by itself. */
  document.querySelector("form.go-on")?.requestSubmit();

  const line = document.getElementById("_log-in-end"), warning = document.getElementById("_log-in-alert");
  if (!line) return;
  let ends = 0, timer = 0, before = null;

  const left = () => ends - Date.now();
  const isNear = () => left() <= line.dataset.warning * 1000;

  function show(id) {
    if (warning.dataset.shows === id) return;
    warning.dataset.shows = id;
    const shown = document.getElementById(id).content.cloneNode(true);
    for (const when of shown.querySelectorAll(".when")) when.textContent = line.textContent;
    warning.replaceChildren(shown);
  }

  /* The focus must not vanish with the button that had it. */
  function hide() {
    const hadFocus = warning.contains(document.activeElement);
    warning.replaceChildren();
    delete warning.dataset.shows;
    if (hadFocus && before) before.focus();
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(1000, isNear() ? left() : left() - line.dataset.warning * 1000));
  }

  function read(from) {
    ends = Date.now() + from.dataset.left * 1000;
    if (line.textContent !== from.textContent) line.textContent = from.textContent;
    if (isNear()) show("_log-in-soon"); else hide();
    wait();
  }

  function ended() {
    clearTimeout(timer);
    line.textContent = "";
    show("_log-in-ended");
  }

  /* Another tab may have extended the log-in, or ended it. When nobody answers it is asked again. */
  async function ask(how) {
    clearTimeout(timer);
    timer = setTimeout(look, 30000);
    try {
      const answer = await fetch(warning.dataset.at, { headers: { "X-Samform": "log-in" }, redirect: "error", ...how });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("_log-in-end");
      if (fresh) read(fresh); else ended();
    } catch { /* no network: the timer is set */ }
  }

  const look = () => ask({});

  warning.addEventListener("focusin", event => { if (event.relatedTarget && !warning.contains(event.relatedTarget)) before = event.relatedTarget; });
  warning.addEventListener("submit", event => {
    event.preventDefault();
    ask({ method: "POST", body: new URLSearchParams(new FormData(event.target)) });
  });
  /* A computer that slept has not counted. */
  document.addEventListener("visibilitychange", () => { if (!document.hidden && isNear()) look(); });
  document.addEventListener("log-in-ended", ended);
  read(line);
})();
