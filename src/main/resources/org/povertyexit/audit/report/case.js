// One subject: what each clause says of it and why, what was recorded, and what it is made of.

function find(level, id, of) {
  return subjects(level).find(subject => subject.id === id && (!of || subject.of === of))
    || new Subject(level, id, 'NOT_JUDGED');
}

function showCase(wanted) {
  const level = wanted.get('case');
  if (!Object.hasOwn(levels, level)) return;
  const subject = find(level, wanted.get('id') || '', wanted.get('of'));
  $('case-title').replaceChildren(say(words['level.' + level]), ' ', element('bdi', {}, subject.id));
  $('case-path').replaceChildren(...path(subject).map(step => element('li', {}, step)));
  $('case-verdict').replaceChildren(word(subject.outcome));
  showFigures(subject);
  $('case-unjudged').hidden = subject.outcome !== 'NOT_JUDGED';
  $('case-plain').hidden = subject.outcome !== 'MET' || subject.findings !== null;
  $('case-clauses').hidden = subject.outcome === 'NOT_JUDGED';
  $('case-clauses').querySelector('tbody').replaceChildren(
    ...levels[level].clauses.flatMap((clause, i) => story(subject, clause, i)));
  fill('case-changes', subject.changes.map(say));
  showFacts(subject);
  fill('case-within', within(subject));
  $('case').hidden = false;
  enter($('case-title'));
}

function fill(id, items) {
  $(id).hidden = items.length === 0;
  $(id).querySelector('ul').replaceChildren(...items.map(item => element('li', {}, item)));
}

/** From the county down to the subject. */
function path(subject) {
  const named = (level, id) => {
    const step = document.createDocumentFragment();
    step.append(say(words['level.' + level]), ' ', place(level, id));
    return step;
  };
  const steps = [];
  const holder = subject.of ? find(subject.of, subject.id) : subject;
  if (countyOf(holder)) steps.push(named('COUNTY', countyOf(holder)));
  if (holder.village) steps.push(named('VILLAGE', holder.village));
  steps.push(named(holder.level, holder.id));
  if (subject.of) steps.push(say(words['level.' + subject.level]));
  return steps;
}

function showFigures(subject) {
  const shown = Object.keys(subject.figures).filter(name => subject.figures[name]);
  const heads = [...document.querySelectorAll(`#list-${subject.level} th[data-key]`)];
  $('case-figures').replaceChildren(...shown.flatMap(name => {
    const head = heads.find(one => one.dataset.key === 'f:' + name);
    const label = head ? [...head.firstElementChild.childNodes].map(node => node.cloneNode(true)) : [name];
    return [element('dt', {}, ...label), element('dd', {}, cell(subject, 'f:' + name))];
  }));
}

const fact = name => words['fact.' + name] ? say(words['fact.' + name]) : name;
const told = (name, set) => words[name + '.' + set] ? say(words[name + '.' + set]) : element('bdi', {}, set);

const FIRST = ['step', 'kind', 'what', 'from', 'to'];
const rank = name => FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;

/** What was recorded of it, and of the parts of its record, such as steps. */
function showFacts(subject) {
  const columns = [...new Set(subject.parts.flatMap(Object.keys))].sort(
    (one, other) => rank(one) - rank(other));
  $('case-facts').hidden = Object.keys(subject.facts).length + columns.length === 0;
  $('case-facts').querySelector('dl').replaceChildren(...Object.entries(subject.facts).flatMap(
    ([name, set]) => [element('dt', {}, fact(name)), element('dd', {}, told(name, set))]));
  const table = $('case-facts').querySelector('.scroll');
  table.hidden = columns.length === 0;
  table.querySelector('tr').replaceChildren(...columns.map(name => element('th', { scope: 'col' }, fact(name))));
  table.querySelector('tbody').replaceChildren(...subject.parts.map(part =>
    element('tr', {}, ...columns.map(name => element('td', {}, part[name] ? told(name, part[name]) : '')))));
}

/** The rows on one clause: a row for each demand that decides what it says. */
function story(subject, clause, i) {
  const [id, theme, decides, citation] = clause;
  const finding = subject.findings ? subject.findings[i] : decides ? subject.finding(id) : null;
  if (!finding) return [];
  const [outcome, lines, atBoundary, other] = finding;
  const name = element('th', { scope: 'row' }, element('a', { href: '#clause-' + id }, say(theme)));
  if (!decides) name.append(template('word-considered'));
  const verdict = element('td', {}, word(outcomes[outcome]));
  if (atBoundary) verdict.append(template('word-boundary'));
  if (other !== undefined) {
    const aside = template('word-other');
    aside.firstElementChild.append(word(outcomes[other]));
    verdict.append(aside);
  }
  const provision = element('td', {}, ...cited(citation));
  const demands = joined(lines);
  if (demands.length > 1) [name, verdict, provision].forEach(one => one.setAttribute('rowspan', demands.length));
  const rows = demands.map(([demanded, founds, source]) => {
    const demand = element('td', {}, say(demanded));
    if (source !== undefined) {
      const aside = template('word-number');
      aside.firstElementChild.append(...cited(source, true));
      demand.append(aside);
    }
    return element('tr', {}, demand, element('td', {}, ...founds.map(found => element('div', {}, say(found)))));
  });
  rows[0].prepend(name, verdict);
  rows[0].append(provision);
  return rows;
}

/** What was found for one demand stands together, as for each member of a household. */
function joined(lines) {
  const demands = new Map();
  for (const [demanded, found, source] of lines.length ? lines : [['', '']]) {
    const key = JSON.stringify([demanded, source]);
    if (!demands.has(key)) demands.set(key, [demanded, [], source]);
    demands.get(key)[1].push(found);
  }
  return [...demands.values()];
}

function cited(number, withNote) {
  const [placeIn, standing, note, anchor] = index.citations[number];
  const parts = [element('a', { href: '#' + anchor, lang: 'zh-CN' }, placeIn), ' ',
    element('span', { class: 'standing' }, say(words['standing.' + standing]))];
  if (withNote && text(note)) parts.push(element('span', { class: 'reading' }, say(note)));
  return parts;
}

/** What a county or village is made of, and what else there is on the subject. */
function within(subject) {
  const items = [];
  const tell = (label, counts, address) => {
    if (!counts || !(counts.MET + counts.NOT_MET + counts.UNDETERMINED)) return;
    const item = template(label);
    for (const outcome of ['MET', 'NOT_MET', 'UNDETERMINED']) {
      item.append(' ', mark(outcome), count(counts[outcome], address(outcome)), ' ', say(words['outcome.' + outcome]));
    }
    items.push(item);
  };
  tell('word-villages', subject.villages, outcome => ({ list: 'VILLAGE', county: subject.id, outcome }));
  tell('word-households', subject.households, outcome => households(subject, outcome));
  for (const level of ['PROCEDURE', 'AFTERCARE']) {
    for (const other of subjects(level).filter(one => one.id === subject.id && one.of === subject.level)) {
      const item = document.createDocumentFragment();
      item.append(link(other.address(), say(words['level.' + level])), ' ', word(other.outcome));
      items.push(item);
    }
  }
  return items;
}
