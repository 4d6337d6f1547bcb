// Keys of the desk. Every key does what a link, button or field on the page does; without this file nothing is lost.
(() => {
  const LIST = 'samform-desk-list';
  const cases = () => [...document.querySelectorAll('.worklist a.case')];
  const keyed = key => document.querySelector(`[data-key="${key}"]:not([hidden])`);

  const remember = () => sessionStorage.setItem(LIST, JSON.stringify(cases().map(link => link.href)));

  // The case before this one, in the list that was open last.
  const showPrevious = () => {
    const list = JSON.parse(sessionStorage.getItem(LIST) || '[]');
    const here = list.findIndex(href => new URL(href).pathname === location.pathname);
    const link = document.querySelector('[data-key="k"]');
    if (!link || here < 1) return;
    link.href = list[here - 1];
    link.hidden = false;
  };

  const move = step => {
    const links = cases();
    const at = links.indexOf(document.activeElement);
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    if (next) next.focus();
  };

  const use = element => {
    if (!element) return;
    if (element.matches('textarea')) element.focus();
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
    if (!'jkamnu'.includes(key) || key.length !== 1) return;
    event.preventDefault();
    if (cases().length > 0) {
      if (key === 'j') move(1);
      if (key === 'k') move(-1);
      return;
    }
    use(key === 'u' ? document.querySelector('.page-head a') : keyed(key));
  });

  if (cases().length > 0) remember();
  else showPrevious();
  const problem = document.getElementById('problem');
  if (problem) problem.focus();
})();
