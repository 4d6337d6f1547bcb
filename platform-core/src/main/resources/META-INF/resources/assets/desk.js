// Keys of the desk. Every key does what a link, button or field on the page does; without this file nothing is lost.
(() => {
  const cases = () => [...document.querySelectorAll('.worklist a.case')];
  const keyed = key => document.querySelector(`[data-key="${key}"]`);

  const move = step => {
    const links = cases();
    const at = links.indexOf(document.activeElement);
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    if (next) next.focus();
  };

  const use = element => {
    if (!element) return;
    if (element.matches('textarea, input')) element.focus();
    else element.click();
    if (element.matches('summary')) element.focus();
  };

  // Keys of one letter can be switched off for this browser (WCAG 2.2, 2.1.4): who speaks to the machine would press them by words.
  const keys = document.querySelector('[data-keys]');
  const areOff = () => localStorage.getItem('desk-keys') === 'off';
  const tellKeys = () => {
    document.body.classList.toggle('no-keys', areOff());
    keys.querySelector('button').setAttribute('aria-pressed', `${!areOff()}`);
  };
  keys.hidden = false;
  keys.querySelector('button').addEventListener('click', () => {
    localStorage.setItem('desk-keys', areOff() ? 'on' : 'off');
    tellKeys();
  });
  tellKeys();

  const isTyping = event => event.target.closest('input, textarea, select') !== null;

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('textarea')) {
      event.preventDefault();
      event.target.form.querySelector('button:not([data-begins])').click();
      return;
    }
    // From the search field down into what was found, and on by arrows while a case has the focus.
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && (document.activeElement.matches('.worklist a.case') || arrow === 1 && event.target.id === 'find') && cases().length > 0) {
      event.preventDefault();
      move(arrow);
      return;
    }
    if (areOff() || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    // On a Nordic keyboard / itself is pressed with Shift.
    if (event.shiftKey && event.key !== '/') return;
    const key = event.key.toLowerCase();
    const line = document.activeElement.closest('.worklist tr');
    const choice = key === 'x' && line && line.querySelector('input[name="case"]');
    if (choice) {
      event.preventDefault();
      choice.click();
      return;
    }
    if (!'jkamnufsbt/'.includes(key) || key.length !== 1) return;
    event.preventDefault();
    if (cases().length > 0 && key !== '/') {
      if (key === 'j') move(1);
      if (key === 'k') move(-1);
      return;
    }
    use(keyed(key));
  });

  // A menu closes by Escape, with the focus back where it was opened, and when something else is clicked.
  const open = () => [...document.querySelectorAll('details.menu[open]')];
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    open().forEach(menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', event => open().filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; }));

  // One box chooses all of the page, and it is told how many are chosen.
  const told = document.querySelector('[data-chosen]');
  const all = document.querySelector('[data-all]');
  if (told && all) {
    const choices = [...document.querySelectorAll(`input[name="${told.dataset.chosen}"]`)];
    const tell = () => {
      const chosen = choices.filter(choice => choice.checked).length;
      const words = chosen === 0 ? told.dataset.none : chosen === 1 ? told.dataset.one : told.dataset.many.replace('{0}', chosen);
      if (told.textContent !== words) told.textContent = words;
      all.checked = chosen === choices.length;
      all.indeterminate = chosen > 0 && chosen < choices.length;
    };
    all.hidden = false;
    all.addEventListener('change', () => {
      choices.forEach(choice => { choice.checked = all.checked; });
      tell();
    });
    choices.forEach(choice => choice.addEventListener('change', tell));
    // A page that is gone back to has its boxes as they were.
    window.addEventListener('pageshow', tell);
  }

  // What is being written and isn't sent is still there after another order on the same page: it waits in this window, for the next page alone.
  const KEPT = 'desk-kept:';
  const mine = field => `${KEPT}${location.pathname}:${field.id}`;
  const kept = [...document.querySelectorAll('textarea[data-kept]')];
  kept.filter(field => field.value === '').forEach(field => { field.value = sessionStorage.getItem(mine(field)) ?? ''; });
  Object.keys(sessionStorage).filter(name => name.startsWith(KEPT)).forEach(name => sessionStorage.removeItem(name));
  document.addEventListener('submit', event => kept.filter(field => field.form !== event.target && field.value !== '')
    .forEach(field => sessionStorage.setItem(mine(field), field.value)));

  // What went wrong, what was just done or what was asked to be shown has the focus: it is read, and one goes on from there.
  ['problem', 'done', 'shown-letter'].map(id => document.getElementById(id)).find(element => element)?.focus();
})();
