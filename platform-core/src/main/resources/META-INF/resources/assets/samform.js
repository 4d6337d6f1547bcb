/* Makes the steps of a form smoother; without it everything works by posting. After an answer has changed, the step is
   posted and the parts that look otherwise now are swapped: what is unchanged stays untouched, with its focus and text. */
"use strict";
(() => {
  const form = document.querySelector("form.step");
  if (!form) return;
  document.documentElement.classList.add("scripted");
  const part = id => document.getElementById(id);
  let timer = 0, running = null, again = false, leaving = false;

  const { morph } = window.samform;
  const questions = () => [...part("_questions").querySelectorAll("[data-k].question")];

  function announce(before) {
    const known = new Set(before.map(q => q.dataset.k));
    const fresh = questions().filter(q => !known.has(q.dataset.k)).map(q => q.querySelector("label, legend, h2, .label"));
    part("_live").textContent = fresh.length ? part("_live").dataset.new + " " + fresh.map(l => l.textContent.trim()).join(", ") : "";
  }

  /* What was wrong was said when the page came: what is mended since goes from the list, and from the title, without a word. */
  function mend(old, fresh) {
    if (!old.firstElementChild) return;
    fresh.querySelector("[role=alert]")?.removeAttribute("role");
    const [said, left] = [old, fresh].map(e => e.dataset.title ? e.dataset.title + " – " : "");
    document.title = document.title.replace(said, left);
    morph(old, fresh);
  }

  /* The title says which step of how many this is, as the list of steps does. */
  function countSteps(old, fresh) {
    const [said, now] = [old, fresh].map(steps => steps.querySelector(".steps-now strong").textContent);
    document.title = document.title.replace(said, now);
  }

  function swap(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html"), before = questions();
    if (leaving) {
      /* The page is about to be posted: it says what it showed, over what was just saved. */
      form.elements._revision.value = fresh.querySelector("[name=_revision]").value;
      return;
    }
    mend(part("_wrong"), fresh.getElementById("_wrong"));
    countSteps(part("_steps"), fresh.getElementById("_steps"));
    for (const id of ["_questions", "_steps", "_next"]) morph(part(id), fresh.getElementById(id));
    announce(before);
    document.querySelectorAll("textarea[data-most]").forEach(count);
    document.dispatchEvent(new Event("questions-swapped"));
  }

  async function save() {
    if (running) { again = true; return; }
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    const ended = new AbortController(), limit = setTimeout(() => ended.abort(), 8000);
    running = fetch(form.action, { method: "POST", body: fields, headers: { "X-Samform": "questions" }, signal: ended.signal, redirect: "error" })
      .then(async answer => {
        if (answer.ok) swap(await answer.text());
        else if (answer.status === 401) document.dispatchEvent(new Event("log-in-ended"));
      })
      .catch(() => {})
      .finally(() => clearTimeout(limit));
    await running;
    running = null;
    if (again && !leaving) { again = false; save(); }
  }

  /* A field is left by pressing a button, too: the button must not move away under the finger. */
  form.addEventListener("change", event => {
    if (event.target.type === "file") return;
    clearTimeout(timer);
    timer = setTimeout(save, event.target.matches("[type=radio], [type=checkbox], select") ? 0 : 300);
  });

  /* What is being saved is waited for, else this post would seem to come from a page shown earlier. */
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    leaving = true;
    if (!running) return;
    event.preventDefault();
    const button = event.submitter;
    running.then(() => { running = null; form.requestSubmit(button); });
  });
  addEventListener("pageshow", event => { leaving = false; if (event.persisted) location.reload(); });

  form.addEventListener("click", event => {
    const button = event.target.closest("[data-check]");
    if (!button) return;
    const boxes = [...button.closest("fieldset").querySelectorAll("[type=checkbox]")];
    for (const box of boxes) box.checked = button.dataset.check === "all";
    boxes[0].dispatchEvent(new Event("change", { bubbles: true }));
  });

  function count(area) {
    const told = part(area.id + "_more"), most = +area.dataset.most, left = most - [...area.value].length;
    const number = n => n.toLocaleString(document.documentElement.lang);
    told.textContent = (left < 0 ? told.dataset.over : told.dataset.left).replace("{0}", number(Math.abs(left))).replace("{1}", number(most));
  }
  form.addEventListener("input", event => { if (event.target.dataset.most) count(event.target); });

  /* What was answered before this script had come, or was put back by the browser, is saved as what is answered later. */
  const chosen = select => Math.max(0, [...select.options].findLastIndex(o => o.defaultSelected));
  function differs(field) {
    if (field.matches("[type=hidden], [type=file]")) return false;
    if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
    return field.matches("select") ? field.selectedIndex !== chosen(field) : field.value !== field.defaultValue;
  }
  if ([...form.querySelectorAll("input, select, textarea")].some(differs)) save();
})();
