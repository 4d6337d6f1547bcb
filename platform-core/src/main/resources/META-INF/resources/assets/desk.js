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
  };

  const isTyping = event => event.target.closest('input, textarea, select') !== null;

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('textarea')) {
      event.preventDefault();
      event.target.form.querySelector('button').click();
      return;
    }
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (!'jkamnuf/'.includes(key) || key.length !== 1) return;
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

  const problem = document.getElementById('problem');
  if (problem) problem.focus();
})();
