'use strict';

// The data of the page: its texts, and the subjects in its rows.

const $ = id => document.getElementById(id);
const index = JSON.parse($('index').textContent);
const { outcomes, levels, words } = index;
const ORDER = new Intl.Collator('en', { numeric: true }).compare;

// ---- texts: [Chinese, English], or one string for both, or the number of a text

const text = said => typeof said === 'number' ? index.texts[said] : said;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function say(said) {
  const words = text(said);
  if (!Array.isArray(words)) return element('bdi', {}, words);
  const both = document.createDocumentFragment();
  both.append(
    element('span', { class: 'zh', lang: 'zh-CN' }, words[0]),
    element('span', { class: 'en', lang: 'en' }, words[1]));
  return both;
}

const template = id => $(id).content.cloneNode(true);

function mark(outcome) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '#mark-' + outcome);
  svg.append(use);
  return svg;
}

function word(outcome) {
  const said = outcome === 'NOT_JUDGED' ? template('word-unjudged') : say(words['outcome.' + outcome]);
  return element('span', { class: 'word' }, mark(outcome), said);
}

const link = (parameters, ...children) =>
  element('a', { href: '#' + new URLSearchParams(parameters) }, ...children);
const count = (number, parameters) => link(parameters, number.toLocaleString('en-US'));

// ---- subjects

class Subject {
  constructor(level, id, outcome) {
    Object.assign(this, { level, id, outcome, figures: {}, county: '', findings: null, changes: [], facts: {}, parts: [] });
  }

  static read(level, row) {
    const subject = new Subject(level, row[0], outcomes[row[1]]);
    levels[level].figures.forEach((name, i) => { subject.figures[name] = row[2][i]; });
    subject.findings = row[3] || null;
    subject.changes = row[4] || [];
    subject.county = row[5] || '';
    subject.facts = row[6] || {};
    subject.parts = row[7] || [];
    return subject;
  }

  get of() { return this.figures.subject_level || ''; }

  get village() { return this.figures.village_id || ''; }

  /** What a clause says of it; of a household that plainly meets everything nothing is listed, and all is met. */
  finding(clause) {
    const place = levels[this.level].clauses.findIndex(one => one[0] === clause);
    if (this.findings && place >= 0) return this.findings[place];
    return this.outcome === 'MET' ? [outcomes.indexOf('MET'), []] : null;
  }

  /** The clauses that decide and are not met, then those undetermined, then those met at the boundary. */
  troubles() {
    const found = (this.findings || []).map(([outcome, , atBoundary], i) =>
      [outcomes[outcome], levels[this.level].clauses[i], atBoundary === true]);
    return ['NOT_MET', 'UNDETERMINED', 'MET'].flatMap(outcome => found.filter(
      ([has, clause, atBoundary]) => has === outcome && clause[2] && (has !== 'MET' || atBoundary)));
  }

  address() {
    const address = { case: this.level, id: this.id };
    if (this.of) address.of = this.of;
    return address;
  }
}

const read = new Map();
function subjects(level) {
  if (!read.has(level)) {
    const block = $('rows-' + level);
    const rows = block ? JSON.parse(block.textContent).map(row => Subject.read(level, row)) : [];
    read.set(level, rows);
    if (level === 'VILLAGE') addVillages(rows);
    if (level === 'COUNTY') addCounties(rows);
  }
  return read.get(level);
}

const NONE = { MET: 0, NOT_MET: 0, UNDETERMINED: 0, NOT_JUDGED: 0, WRONG_EXIT: 0, OMISSION: 0, WRONG_LISTING: 0 };

/** Gives the villages their households, and those that only households name a row of their own. */
function addVillages(rows) {
  const known = new Map(rows.map(row => [row.id, row]));
  rows.forEach(row => { row.households = { ...NONE }; });
  for (const [village, county, notMet, undetermined, met, wrongExit, omission, wrongListing] of index.places) {
    if (!village) continue;
    let row = known.get(village);
    if (!row) {
      row = new Subject('VILLAGE', village, 'NOT_JUDGED');
      rows.push(row);
    }
    row.county ||= county;
    row.households = { MET: met, NOT_MET: notMet, UNDETERMINED: undetermined,
      WRONG_EXIT: wrongExit, OMISSION: omission, WRONG_LISTING: wrongListing };
  }
}

/** Gives the counties their villages and households. */
function addCounties(rows) {
  const known = new Map(rows.map(row => [row.id, row]));
  const county = id => {
    if (!known.has(id)) {
      const row = new Subject('COUNTY', id, 'NOT_JUDGED');
      known.set(id, row);
      rows.push(row);
    }
    return known.get(id);
  };
  rows.forEach(row => Object.assign(row, { households: { ...NONE }, villages: { ...NONE } }));
  const add = (id, what, counts) => {
    if (!id) return;
    const row = county(id);
    row[what] ||= { ...NONE };
    for (const key of Object.keys(counts)) row[what][key] += counts[key];
  };
  for (const village of subjects('VILLAGE')) {
    add(village.county, 'villages', { [village.outcome]: 1 });
    add(village.county, 'households', village.households);
  }
  for (const [village, id, notMet, undetermined, met] of index.places) {
    if (!village) add(id, 'households', { MET: met, NOT_MET: notMet, UNDETERMINED: undetermined });
  }
  rows.forEach(row => { row.villages ||= { ...NONE }; row.households ||= { ...NONE }; });
}

let villageCounties = null;
function countyOf(subject) {
  if (subject.level !== 'HOUSEHOLD' || !subject.village) return subject.county;
  villageCounties ||= new Map(subjects('VILLAGE').map(village => [village.id, village.county]));
  return villageCounties.get(subject.village) || '';
}
