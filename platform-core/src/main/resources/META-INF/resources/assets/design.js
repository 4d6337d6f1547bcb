/* The designer: what is typed shows at once and is saved by itself; what is chosen in the tree, in the form or among the
   findings is selected in all of them; steps and questions move by dragging, by keys and by menu. Everything is done by
   posting, and the parts that look otherwise then are swapped. */
"use strict";
(() => {
  const { morph } = window.samform;
  const base = document.body.dataset.design;
  const part = id => document.getElementById(id);

  /* What takes a while to find out comes after the page. */
  document.querySelectorAll("[data-load]").forEach(async old => {
    const answer = await fetch(old.dataset.load, { redirect: "error" });
    if (answer.ok) old.replaceWith(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(old.id));
  });

  const frame = part("canvas");
  if (!frame) return;
  const say = words => { part("_said").textContent = words; };
  const settings = () => part("_settings");
  /* What is empty has no attribute. */
  const at = () => settings().dataset.at ?? "";
  const step = () => settings().dataset.step ?? "";
  const canvas = () => frame.contentDocument;
  let language = document.querySelector("[data-language][aria-pressed=true]")?.dataset.language ?? "";
  let sending = Promise.resolve(), typed = new Map(), sent = new Set(), timer = 0;

  /* ---------- What is posted, one after the other, and what comes of it ---------- */

  const swap = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    for (const id of ["_bar", "_trouble", "_tree", "_settings"]) {
      const now = fresh.getElementById(id);
      if (now && part(id)) morph(part(id), now);
    }
    settle(fresh);
    marks();
    const trouble = part("problem");
    if (trouble) trouble.focus();
  };

  /* What is in a field and waits to be saved stays; all else is as it is now. */
  const settle = fresh => {
    for (const now of fresh.querySelectorAll("#_settings :is(input:not([type=hidden]), select, textarea)[name]")) {
      if (typed.has(now.name)) continue;
      const field = [...settings().querySelectorAll(`[name="${CSS.escape(now.name)}"]`)].find(e => e.id === now.id);
      if (!field) continue;
      if (field.matches("[type=radio], [type=checkbox]")) field.checked = now.checked;
      else if (field.value !== now.value && !(field === document.activeElement && sent.has(now.name))) field.value = now.value;
    }
  };

  const token = () => document.querySelector("input[name=token]").value;

  const post = fields => {
    const body = new URLSearchParams([["token", token()], ["at", at()], ...fields]);
    sending = sending.then(async () => {
      const answer = await fetch(`${base}/edits`, { method: "POST", body, headers: { "X-Samform": "design" }, redirect: "error" });
      if (answer.status === 401) { location.reload(); return; }
      swap(await answer.text());
      refresh();
    }).catch(() => say(document.body.dataset.lost ?? ""));
    return sending;
  };

  /* ---------- The form as citizens see it ---------- */

  const mark = () => {
    const page = canvas();
    if (!page) return;
    page.querySelectorAll(".picked").forEach(e => e.classList.remove("picked"));
    const path = document.querySelector("#_tree [aria-current]")?.dataset.path;
    const picked = path && question(path);
    if (picked) {
      picked.classList.add("picked");
      picked.scrollIntoView({ block: "nearest" });
    }
  };

  /* Of a question in a group, in the first of its rows. */
  const question = path => {
    const names = path.split(".");
    const all = [...canvas().querySelectorAll(".question[data-k]")];
    return all.find(e => e.dataset.k === path)
      ?? all.find(e => { const k = e.dataset.k.split("."); return k.at(-1) === names.at(-1) && k[0] === names[0]; });
  };

  const load = (id, answers) => {
    const form = document.createElement("form");
    form.method = "post"; form.enctype = "multipart/form-data"; form.target = "canvas"; form.action = `${base}/canvas/${id}`; form.hidden = true;
    const kept = answers ?? canvas()?.querySelector("[name=_answers]")?.value ?? "{}";
    for (const [name, value] of [["token", token()], ["_in", language], ["_answers", kept]]) {
      const field = document.createElement("input");
      field.type = "hidden"; field.name = name; field.value = value;
      form.append(field);
    }
    frame.name = "canvas";
    document.body.append(form);
    form.submit();
    form.remove();
  };

  const shownStep = () => canvas()?.querySelector("form.step")?.getAttribute("action")?.split("/").at(-1);

  /* The step that is selected, as it is now. */
  const refresh = () => {
    if (!step()) return;
    if (shownStep() !== step()) load(step());
    else canvas().querySelector("form.step").dispatchEvent(new Event("change", { bubbles: true }));
    look();
  };

  frame.addEventListener("load", () => {
    mark();
    inserts();
    const page = canvas();
    page.addEventListener("click", event => {
      const picked = event.target.closest(".question[data-k]");
      if (picked && !picked.classList.contains("picked")) select(placeOf(picked.dataset.k));
    });
    page.addEventListener("focusin", event => {
      const picked = event.target.closest(".question[data-k]");
      if (picked && !picked.classList.contains("picked")) select(placeOf(picked.dataset.k));
    });
    page.addEventListener("questions-swapped", () => { mark(); inserts(); });
    page.addEventListener("keydown", keys);
  });

  const placeOf = path => {
    const all = [...document.querySelectorAll("#_tree a[data-path]")];
    const names = path.split(".");
    return (all.find(a => a.dataset.path === path)
      ?? all.find(a => { const p = a.dataset.path.split("."); return p[0] === names[0] && p.at(-1) === names.at(-1); }))?.dataset.place;
  };

  /* ---------- What is selected ---------- */

  const select = async place => {
    if (place === undefined || place === at()) return;
    await send();
    settings().inert = true;
    document.querySelectorAll("#_tree [aria-current]").forEach(a => a.removeAttribute("aria-current"));
    document.querySelector(`#_tree [data-place="${CSS.escape(place)}"]`)?.setAttribute("aria-current", "true");
    const query = `?at=${encodeURIComponent(place || "head")}&in=${encodeURIComponent(language)}`;
    history.replaceState(null, "", `${base}/form${query}`);
    const answer = await fetch(`${base}/form${query}`, { redirect: "error" }).catch(() => null);
    if (!answer?.ok) { location.reload(); return; }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("_settings");
    settings().replaceWith(fresh);
    if (step() && shownStep() !== step()) load(step()); else mark();
  };

  part("_tree").addEventListener("click", event => {
    const link = event.target.closest("a[data-place]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    select(link.dataset.place ?? "");
  });

  /* ---------- What is typed ---------- */

  /* Where a text shows in the form and in the tree, it shows as it is typed. */
  const mirror = field => {
    if (!field.dataset.mirror || field.dataset.language !== language) return;
    const link = document.querySelector(`#_tree [data-place="${CSS.escape(at())}"]`);
    if (!field.name.startsWith(`${at()}/${field.dataset.mirror === "label" ? "" : field.dataset.mirror}`) || field.name.split("/").length !== at().split("/").length + 2) return;
    if (field.dataset.mirror === "label" && link) link.querySelector("span[lang]").textContent = field.value;
    const picked = canvas()?.querySelector(".picked") ?? (link?.classList.contains("step-row") ? canvas() : null);
    const shows = { label: ":scope > label > span, :scope > legend > span, :scope > h2 > span, .title > h1", hint: ":scope > .hint", text: ":scope .prose" }[field.dataset.mirror];
    const target = picked?.querySelector(picked === canvas() ? ".title > h1" : shows);
    if (target) target.textContent = field.value;
  };

  const fields = field => {
    const group = [...settings().querySelectorAll(`[name="${CSS.escape(field.name)}"]`)].filter(e => !e.matches("[type=radio], [type=checkbox]") || e.checked);
    const seen = [...settings().querySelectorAll(`[name="${CSS.escape("seen:" + field.name)}"]`)].map(e => ["seen", e.value]);
    return [["do", "set"], ["set", field.name], ...group.map(e => ["value", e.value]), ...seen];
  };

  const send = async () => {
    clearTimeout(timer);
    const waiting = [...typed.values()];
    sent = new Set(typed.keys());
    typed = new Map();
    for (const each of waiting) await post(each);
    sent = new Set();
  };

  document.addEventListener("input", event => {
    const field = event.target;
    if (!field.closest("#_settings") || !field.name || field.dataset.own !== undefined) return;
    mirror(field);
    typed.set(field.name, fields(field));
    clearTimeout(timer);
    timer = setTimeout(send, field.matches("input:not([type]), input[type=text], textarea") ? 500 : 0);
  });
  document.addEventListener("focusout", event => { if (event.target.closest("#_settings")) send(); });
  addEventListener("pagehide", () => {
    for (const each of typed.values()) navigator.sendBeacon(`${base}/edits`, new URLSearchParams([["token", token()], ["at", at()], ...each]));
  });

  /* Buttons post what they say, without leaving the page. */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.getAttribute("action") !== `${base}/edits`) return;
    event.preventDefault();
    if (event.submitter?.getAttribute("aria-disabled") === "true") return;
    const all = [...new FormData(form, event.submitter)].filter(([name]) => name !== "token" && name !== "at");
    send().then(() => post(all));
  });

  /* ---------- Keys ---------- */

  const links = () => [...document.querySelectorAll("#_tree a[data-place]")];
  const press = name => document.querySelector(`form.${name} button`)?.click();
  const isText = element => element.matches("textarea, input:not([type=radio]):not([type=checkbox])");

  function keys(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !isText(event.target)) {
      event.preventDefault();
      press(event.shiftKey ? "redo" : "undo");
    }
  }
  document.addEventListener("keydown", keys);
  part("_tree").addEventListener("keydown", event => {
    const link = event.target.closest("a[data-place]");
    if (!link) return;
    const act = event.altKey ? { ArrowDown: "down", ArrowUp: "up", ArrowRight: "in", ArrowLeft: "out" }[event.key] : { Delete: "remove" }[event.key];
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!act && !way) return;
    event.preventDefault();
    if (act && link.dataset.place) move([["do", act], ["of", link.dataset.place]]);
    else links()[links().indexOf(link) + way]?.focus();
  });

  const move = async fields => {
    await send();
    await post(fields);
    links().find(a => a.getAttribute("aria-current"))?.focus();
  };

  /* ---------- Dragging ---------- */

  let dragged = "";
  const over = event => event.target.closest?.("#_tree a[data-place]");
  const below = (event, link) => { const box = link.getBoundingClientRect(); return event.clientY > box.top + box.height / 2; };
  const unmark = () => document.querySelectorAll("#_tree .drop-before, #_tree .drop-after").forEach(a => a.classList.remove("drop-before", "drop-after"));
  document.addEventListener("dragstart", event => { dragged = over(event)?.dataset.place ?? ""; });
  document.addEventListener("dragend", () => { dragged = ""; unmark(); });
  document.addEventListener("dragover", event => {
    const link = over(event);
    unmark();
    if (!dragged || !link || link.dataset.place === dragged) return;
    event.preventDefault();
    link.classList.add(below(event, link) ? "drop-after" : "drop-before");
  });
  document.addEventListener("drop", event => {
    const link = over(event);
    if (!dragged || !link) return;
    event.preventDefault();
    const after = String(below(event, link));
    unmark();
    move([["do", "place"], ["of", dragged], ["beside", link.dataset.place], ["after", after]]);
    dragged = "";
  });

  /* ---------- New questions ---------- */

  const types = part("_types"), sought = part("_sought");
  const choose = (list, before) => {
    types.querySelector("[name=list]").value = list;
    types.querySelector("[name=before]").value = before;
    sought.value = "";
    find();
    types.showModal();
    sought.focus();
  };
  const find = () => {
    const words = sought.value.toLowerCase().split(/\s+/).filter(word => word);
    const kinds = [...types.querySelectorAll("li")];
    for (const li of kinds) li.hidden = !words.every(word => `${li.closest(".family").querySelector("h3").textContent} ${li.textContent}`.toLowerCase().includes(word));
    types.querySelectorAll(".family").forEach(family => { family.hidden = !family.querySelector("li:not([hidden])"); });
    part("_types-found").textContent = kinds.every(li => li.hidden) ? part("_types-found").dataset.none : "";
  };
  sought.addEventListener("input", find);
  sought.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    types.querySelector("li:not([hidden]) button")?.click();
  });
  document.addEventListener("click", event => {
    if (event.target.closest("[data-types]")) choose(settings().dataset.list ?? "", settings().dataset.before ?? "");
    if (event.target.closest("[data-close]")) types.close();
    const link = event.target.closest("[data-select]");
    if (link) { event.preventDefault(); select(link.dataset.select); }
  });
  types.addEventListener("submit", () => types.close());

  /* Between the questions of a step stands where another one can come. */
  const inserts = () => {
    const page = canvas();
    page.querySelectorAll(".insert").forEach(e => e.remove());
    const list = `steps/${shownStep()}/questions`;
    const shown = [...page.querySelectorAll("#_questions > .question[data-k]")];
    const add = (before, where, beside) => {
      const made = page.importNode(part("_insert").content.firstElementChild, true);
      made.querySelector("button").addEventListener("click", () => choose(list, before));
      if (beside) beside.insertAdjacentElement(where, made); else page.getElementById("_questions").append(made);
    };
    for (const each of shown) add(each.dataset.k, "beforebegin", each);
    add("", "afterend", shown.at(-1));
  };

  /* ---------- Width and language ---------- */

  document.addEventListener("click", event => {
    const chip = event.target.closest("[data-width], [data-language]");
    if (!chip || chip.matches(":is(input, textarea)")) return;
    const group = chip.dataset.width ? "[data-width]" : ".chip[data-language]";
    document.querySelectorAll(group).forEach(each => { each.setAttribute("aria-pressed", String(each === chip)); each.classList.toggle("chip-on", each === chip); });
    if (chip.dataset.width) { frame.classList.toggle("canvas-phone", chip.dataset.width === "phone"); return; }
    language = chip.dataset.language;
    load(step());
  });

  /* ---------- What is found ---------- */

  const marks = () => {
    document.querySelectorAll("#_tree li.is-error, #_tree li.is-warning").forEach(li => li.classList.remove("is-error", "is-warning"));
    document.querySelectorAll("#_tree .mark").forEach(icon => icon.remove());
    for (const found of document.querySelectorAll("#_findings li[data-place]")) {
      const link = links().filter(a => a.dataset.place && (found.dataset.place + "/").startsWith(a.dataset.place + "/")).at(-1);
      const tone = { danger: "error", warning: "warning" }[found.dataset.tone];
      if (!link || !tone || link.parentElement.classList.contains("is-error")) continue;
      link.parentElement.classList.remove("is-warning");
      link.parentElement.classList.add(`is-${tone}`);
      link.querySelectorAll(".mark").forEach(icon => icon.remove());
      const icon = document.createElement("span");
      icon.className = `icon icon-${tone === "error" ? "error" : "alert"} mark`;
      icon.setAttribute("aria-hidden", "true");
      icon.dataset.made = "";
      link.append(icon);
    }
  };

  let asking = 0;
  const look = () => {
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const answer = await fetch(part("_findings").dataset.from, { redirect: "error" });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("_findings");
      part("_findings").replaceWith(fresh);
      marks();
    }, 150);
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("#_findings [data-show]");
    if (!link || !link.dataset.step) return;
    event.preventDefault();
    const place = links().filter(a => a.dataset.place && (link.dataset.show + "/").startsWith(a.dataset.place + "/")).at(-1)?.dataset.place;
    select(place).then(() => { if (link.dataset.answers) load(link.dataset.step, link.dataset.answers); });
    say(link.textContent);
  });

  /* ---------- Others ---------- */

  /* What others do comes by itself, unless something is being typed here. */
  setInterval(async () => {
    if (document.hidden || typed.size > 0) return;
    const before = part("_bar").dataset.revision;
    const answer = await fetch(`${base}/bar`, { redirect: "error" }).catch(() => null);
    if (!answer?.ok || typed.size > 0) return;
    swap(await answer.text());
    if (part("_bar").dataset.revision === before) return;
    const page = await fetch(`${base}/form?at=${encodeURIComponent(at() || "head")}&in=${encodeURIComponent(language)}`, { redirect: "error" });
    swap(await page.text());
    refresh();
  }, 10000);

  look();
})();
