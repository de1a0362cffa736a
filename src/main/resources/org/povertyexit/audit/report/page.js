// The page: addresses, language and printing.

function enter(heading) {
  heading.closest('section').scrollIntoView();
  heading.focus({ preventScroll: true });
}

const lists = new Map();

function route() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  $('case').hidden = $('case').hidden || location.hash === '#answer';
  if (wanted.has('case')) showCase(wanted);
  const list = lists.get(wanted.get('list'));
  if (list) {
    list.show(wanted);
    enter(list.section.querySelector('h2'));
  }
}

function speak(language) {
  document.documentElement.dataset.lang = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-zh]').forEach(said => { said.textContent = said.dataset[language]; });
  document.querySelectorAll('[data-speak]').forEach(
    button => button.setAttribute('aria-pressed', button.dataset.speak === language));
}

document.querySelectorAll('[data-speak]').forEach(
  button => button.addEventListener('click', () => speak(button.dataset.speak)));
$('print').addEventListener('click', () => print());
addEventListener('hashchange', route);
speak(document.documentElement.dataset.lang);
document.querySelectorAll('.list').forEach(section => lists.set(section.dataset.level, new List(section)));
route();
