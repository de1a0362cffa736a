// The tables: what their columns have of a subject, filters, order and pages.

/** What a column has of a subject: what it is sorted by. */
function value(subject, key) {
  const [kind, name] = key.split(':');
  if (kind === 'f') return number(subject.figures[name]);
  if (kind === 'n') return (subject.households || NONE)[name];
  if (kind === 'v') return (subject.villages || NONE)[name];
  if (key === 'county') return countyOf(subject);
  if (key === 'outcome') return outcomes.indexOf(subject.outcome);
  if (key === 'clauses') return subject.troubles().length;
  return subject.id;
}

const NUMBER = /^-?[0-9]+(\.[0-9]+)?%?$/;
const number = cell => NUMBER.test(cell || '') ? parseFloat(cell) : cell || '';

function compare(one, other) {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return ORDER(one, other);
}

/** What a column shows of a subject. */
function cell(subject, key) {
  const [kind, name] = key.split(':');
  if (key === 'id') return link(subject.address(), element('bdi', {}, subject.id));
  if (key === 'outcome') return word(subject.outcome);
  if (key === 'clauses') return chips(subject);
  if (key === 'county') return place('COUNTY', countyOf(subject));
  if (kind === 'n') return count(value(subject, key), households(subject, name));
  if (kind === 'v') return count(value(subject, key), { list: 'VILLAGE', county: subject.id, outcome: name });
  const figure = subject.figures[name] || '';
  if (name === 'village_id') return place('VILLAGE', figure);
  const said = words[name + '.' + figure];
  return said ? say(said) : element('bdi', {}, figure);
}

const place = (level, id) => id ? link({ case: level, id }, element('bdi', {}, id)) : '';

function households(subject, name) {
  const filter = { list: 'HOUSEHOLD', [subject.level.toLowerCase()]: subject.id };
  filter[name in { MET: 0, NOT_MET: 0, UNDETERMINED: 0 } ? 'outcome' : 'reconciliation'] = name;
  return filter;
}

function chips(subject) {
  const list = element('span', { class: 'chips' });
  for (const [outcome, clause, atBoundary] of subject.troubles()) {
    list.append(element('span', {}, mark(outcome), element('a', { href: '#clause-' + clause[0] },
      say(clause[1]), element('span', { class: 'unseen' }, ' ', say(words['outcome.' + outcome]))),
      ...(atBoundary ? [' ', template('word-edge')] : [])));
  }
  return list;
}

const FILTERS = {
  id: (subject, wanted) => subject.id.toLowerCase().includes(wanted.toLowerCase()),
  outcome: (subject, wanted) => subject.outcome === wanted,
  village: (subject, wanted) => subject.village === wanted,
  county: (subject, wanted) => countyOf(subject) === wanted,
  reconciliation: (subject, wanted) => subject.figures.reconciliation === wanted,
  watch: (subject, wanted) => subject.figures.watch === wanted,
};

/** Whether some clause (or any that decides) says what is wanted of a subject; by itself, that it is not plainly met. */
function finds(subject, clause, wanted) {
  const clauses = clause ? [clause] : levels[subject.level].clauses.filter(one => one[2]).map(one => one[0]);
  return clauses.some(id => {
    const finding = subject.finding(id);
    if (!finding) return false;
    if (wanted === 'BOUNDARY') return finding[2] === true;
    return wanted ? outcomes[finding[0]] === wanted : outcomes[finding[0]] !== 'MET' || finding[2] === true;
  });
}

class List {
  constructor(section) {
    this.section = section;
    this.level = section.dataset.level;
    this.heads = [...section.querySelectorAll('th[data-key]')];
    this.form = section.querySelector('form');
    this.size = section.querySelector('.size');
    this.page = 0;
    this.sort = null;
    this.heads.forEach(head => head.firstElementChild.addEventListener('click', () => this.sortBy(head)));
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('input', () => this.filter());
    this.form.addEventListener('change', event => { if (event.target.matches('select')) this.filter(); });
    this.form.addEventListener('reset', () => setTimeout(() => this.filter()));
    this.size.addEventListener('change', () => { this.page = 0; this.draw(); });
    section.querySelectorAll('[data-step]').forEach(button => button.addEventListener('click', () => {
      this.page += Number(button.dataset.step);
      this.draw();
    }));
    this.filter();
  }

  /** Sets the filters to those of an address, and all others to none. */
  show(wanted) {
    for (const field of this.form.elements) if (field.name) field.value = wanted.get(field.name) || '';
    this.filter();
  }

  filter() {
    const wanted = Object.fromEntries([...new FormData(this.form)].filter(([, set]) => set.trim()).map(
      ([name, set]) => [name, set.trim()]));
    const { clause, finding, ...rest } = wanted;
    this.rows = subjects(this.level).filter(subject =>
      Object.entries(rest).every(([name, set]) => FILTERS[name](subject, set))
      && (!clause && !finding || finds(subject, clause, finding)));
    this.page = 0;
    this.draw();
  }

  sortBy(head) {
    const descending = this.sort?.head === head && !this.sort.descending;
    this.sort = { head, descending };
    this.heads.forEach(one => one.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    this.page = 0;
    this.draw();
  }

  sorted() {
    if (!this.sort) return this.rows;
    const { head, descending } = this.sort;
    const keyed = this.rows.map(row => [value(row, head.dataset.key), row]);
    keyed.sort(([one], [other]) => one === '' || other === '' ? (one === '') - (other === '')
      : descending ? compare(other, one) : compare(one, other));
    return keyed.map(([, row]) => row);
  }

  draw() {
    const size = Number(this.size.value);
    const last = Math.max(0, Math.ceil(this.rows.length / size) - 1);
    this.page = Math.min(Math.max(this.page, 0), last);
    const from = this.page * size;
    const shown = this.sorted().slice(from, from + size);
    this.section.querySelector('tbody').replaceChildren(...shown.map(subject => this.row(subject)));
    const number = n => n.toLocaleString('en-US');
    const all = number(subjects(this.level).length);
    this.section.querySelector('.found').replaceChildren(
      say([`共 ${all} 个，符合筛选 ${number(this.rows.length)} 个`, `${number(this.rows.length)} of ${all}`]));
    this.section.querySelector('.where').textContent =
      `${number(shown.length ? from + 1 : 0)}–${number(from + shown.length)} / ${number(this.rows.length)}`;
    this.section.querySelectorAll('[data-step]').forEach(button => {
      button.disabled = button.dataset.step < 0 ? this.page === 0 : this.page === last;
    });
  }

  row(subject) {
    return element('tr', {}, ...this.heads.map(head => {
      const key = head.dataset.key;
      const attributes = key === 'id' ? { scope: 'row' } : 'numeric' in head.dataset ? { class: 'n' } : {};
      return element(key === 'id' ? 'th' : 'td', attributes, cell(subject, key));
    }));
  }
}
