/* Makes a part of a page look as the server answers it now: what is unchanged stays untouched, with its focus and text. */
"use strict";
(() => {
  /* What an element is, so that it is found again in what the server answers. */
  const key = e => e.tagName + "|" + (e.dataset.k || e.id || e.name || e.className);

  /* What a script has put on the page is nothing that the server knows of. */
  const ours = e => { while (e && e.dataset.made !== undefined) e = e.nextElementSibling; return e; };

  function attributes(old, fresh) {
    for (const a of [...old.attributes]) if (!fresh.hasAttribute(a.name) && a.name !== "checked" && a.name !== "open") old.removeAttribute(a.name);
    for (const a of fresh.attributes) if (a.name !== "checked" && a.name !== "value" && old.getAttribute(a.name) !== a.value) old.setAttribute(a.name, a.value);
  }

  /* What another script of ours fills, as a map, is left to it. */
  function morph(old, fresh) {
    if (old.dataset.kept) return;
    attributes(old, fresh);
    if (fresh.matches("input, select, textarea")) {
      if (fresh.type === "hidden") old.value = fresh.value;
      return;
    }
    if (!fresh.querySelector("input, select, textarea")) {
      if (old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML;
      return;
    }
    let at = ours(old.firstElementChild);
    for (const child of [...fresh.children]) {
      let same = at;
      while (same && key(same) !== key(child)) same = ours(same.nextElementSibling);
      if (!same) { old.insertBefore(child, at); continue; }
      while (at !== same) { const gone = at; at = ours(at.nextElementSibling); gone.remove(); }
      morph(same, child);
      at = ours(same.nextElementSibling);
    }
    while (at) { const gone = at; at = ours(at.nextElementSibling); gone.remove(); }
  }

  window.samform = { morph };
})();
