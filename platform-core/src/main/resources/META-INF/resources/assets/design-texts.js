/* Puts what a text may be filled with where the caret stands, or stood last. */
"use strict";
(() => {
  let last = "", caret = 0;
  const field = () => last && document.querySelector(`#_settings form.flow-set [name="${CSS.escape(last)}"]:is(textarea, input:not([type=hidden]))`);
  const remember = event => {
    if (!event.target.matches?.("#_settings form.flow-set :is(textarea, input:not([type]))")) return;
    last = event.target.name;
    caret = event.target.selectionEnd;
  };
  for (const type of ["focusin", "keyup", "click", "input", "select"]) document.addEventListener(type, remember);

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-insert]");
    if (!button) return;
    const into = field() || document.querySelector("#_settings form.flow-set textarea");
    if (!into) return;
    if (into.name !== last) caret = into.value.length;
    into.setRangeText(button.dataset.insert, caret, caret, "end");
    caret += button.dataset.insert.length;
    last = into.name;
    into.focus();
    into.setSelectionRange(caret, caret);
    into.dispatchEvent(new Event("change", { bubbles: true }));
  });
})();
