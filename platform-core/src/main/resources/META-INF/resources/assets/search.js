/* Makes a line to search in (combobox with a list, ARIA 1.2) of a drop-down with many options. The drop-down stays, out
   of sight: it is what is posted, and what the server's answers change. */
"use strict";
(() => {
  const MOST = 50;
  /* Accents are passed over; å, ä and ö are letters of their own. */
  const plain = text => text.trim().toLocaleLowerCase().normalize("NFC").replace(/[^åäö]/gu, sign => sign.normalize("NFD").replace(/\p{M}/gu, ""));
  const words = text => text.split(/[^\p{L}\p{N}]+/u).filter(word => word);

  function enhance(select) {
    if (select.nextElementSibling?.dataset.made !== undefined) return;
    const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
    const options = [...select.options].filter(o => o.value).map(o => ({ value: o.value, text: o.text, plain: plain(o.text) }));
    const box = document.createElement("div"), input = document.createElement("input"), list = document.createElement("ul"), told = document.createElement("div");
    let at = -1, found = [];
    box.className = "search-in";
    box.dataset.made = "";
    input.className = "field";
    input.id = select.id + "_search";
    input.autocomplete = "off";
    list.id = select.id + "_list";
    list.hidden = true;
    told.className = "hidden-text";
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) input.setAttribute(name, value);
    input.setAttribute("aria-label", label.textContent.trim());
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label.textContent.trim());
    told.setAttribute("role", "status");
    box.append(input, list, told);
    select.after(box);

    const chosen = () => select.value ? select.selectedOptions[0].text : "";
    const describe = () => { for (const name of ["aria-describedby", "aria-invalid"]) select.hasAttribute(name) ? input.setAttribute(name, select.getAttribute(name)) : input.removeAttribute(name); };

    function mark(to) {
      list.children[at]?.setAttribute("aria-selected", "false");
      at = to;
      const option = list.children[at];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      option ? input.setAttribute("aria-activedescendant", option.id) : input.removeAttribute("aria-activedescendant");
    }

    function open(text) {
      const sought = plain(text), parts = words(sought), begins = o => o.plain.startsWith(sought) ? 0 : 1;
      const all = options.filter(o => parts.every(part => words(o.plain).some(word => word.startsWith(part))));
      found = (sought ? all.sort((a, b) => begins(a) - begins(b)) : all).slice(0, MOST);
      list.replaceChildren(...found.map((o, i) => {
        const item = document.createElement("li");
        item.id = list.id + "_" + i;
        item.textContent = o.text;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        return item;
      }));
      mark(-1);
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      told.textContent = found.length ? select.dataset.search.replace("{0}", all.length) : select.dataset.none;
    }

    function close() {
      list.hidden = true;
      mark(-1);
      input.setAttribute("aria-expanded", "false");
      told.textContent = "";
    }

    function take(value) {
      const isOther = select.value !== value;
      select.value = value;
      input.value = chosen();
      close();
      if (isOther) select.dispatchEvent(new Event("change", { bubbles: true }));
    }

    input.value = chosen();
    input.addEventListener("focus", () => { describe(); input.select(); });
    input.addEventListener("click", () => { if (list.hidden) open(""); });
    input.addEventListener("input", () => open(input.value));
    input.addEventListener("change", event => event.stopPropagation());
    input.addEventListener("blur", () => {
      const typed = plain(input.value), same = options.find(o => o.plain === typed);
      same || !typed ? take(same ? same.value : "") : take(select.value);
    });
    input.addEventListener("keydown", event => {
      const last = found.length - 1;
      switch (event.key) {
        case "ArrowDown": if (list.hidden) open(""); mark(at < last ? at + 1 : 0); break;
        case "ArrowUp": if (list.hidden) open(""); mark(at > 0 ? at - 1 : last); break;
        case "Enter": if (list.hidden) return; if (at >= 0) take(found[at].value); else close(); break;
        case "Escape": if (list.hidden) input.value = ""; else { input.value = chosen(); close(); } break;
        default: return;
      }
      event.preventDefault();
    });
    /* The list is pressed before the line is left. */
    list.addEventListener("mousedown", event => {
      event.preventDefault();
      const item = event.target.closest("li");
      if (item) take(found[[...list.children].indexOf(item)].value);
    });
    label.addEventListener("click", event => { event.preventDefault(); input.focus(); });
    describe();
  }

  const all = () => document.querySelectorAll("select[data-search]").forEach(enhance);
  const go = id => document.getElementById(id)?.matches("select[data-search]") && document.getElementById(id).nextElementSibling.firstElementChild.focus();
  all();
  document.addEventListener("questions-swapped", all);
  addEventListener("hashchange", () => go(decodeURIComponent(location.hash.slice(1))));
  if (location.hash) go(decodeURIComponent(location.hash.slice(1)));
})();
