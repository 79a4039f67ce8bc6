import { closeCalendar, command, erase, openCalendar } from '../api';
import { h } from '../dom';
import { canPush, isPushed, push, unpush } from '../push';
import type { Me } from '../types';
import type { Say } from '../words';

/** When the reminders were saved: to be read for a moment, also when the page is drawn anew by just that change. */
let savedAt = 0;
const readFor = 6000;

let address: { address: string; webcal: string; google: string } | undefined;

/** Units, language, reminders, calendar, data. */
export function settingsView(me: Me, words: Say, draw: () => void): HTMLElement[] {
  return [h('h2', {}, words.settings), choices(me, words), reminders(me, words), pushing(words), calendar(me, words, draw), data(words),
    h('p', { class: 'soft small' }, h('a', { href: 'privacy.html' }, words.privacy), ' · ', h('a', { href: 'terms.html' }, words.terms))];
}

function select(label: string, chosen: string, options: [string, string][], change: (value: string) => void): HTMLElement {
  const list = h('select', { change: () => change(list.value) }, options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)));
  return h('label', { class: 'field' }, h('span', {}, label), list);
}

function choices(me: Me, words: Say): HTMLElement {
  return h('section', { class: 'box' },
    select(words.units, me.units, [['metric', words.metric], ['imperial', words.imperial], ['british', words.british]], (units) => void command({ kind: 'setUnits', units })),
    select(words.language, words.locale.startsWith('es') ? 'es' : 'en', [['en', 'English'], ['es', 'Español']], (language) => void command({ kind: 'setLanguage', language })));
}

function reminders(me: Me, words: Say): HTMLElement {
  const check = (name: string, on: boolean) => h('input', { type: 'checkbox', name, checked: on });
  const enabled = check('enabled', me.reminders.enabled === true);
  const checkIns = check('checkIns', me.reminders.checkIns);
  const weekly = check('weekly', me.reminders.weeklySummary);
  const time = h('input', { type: 'time', value: (me.reminders.time ?? '07:00').slice(0, 5), 'aria-label': words.at });
  const told = h('span', { role: 'status', class: 'soft' }, Date.now() - savedAt < readFor ? words.saved : '');
  const save = async (event: Event) => {
    event.preventDefault();
    await command({ kind: 'setReminders', reminders: { ...me.reminders, enabled: enabled.checked, time: time.value, checkIns: checkIns.checked, weeklySummary: weekly.checked } });
    savedAt = Date.now();
    told.textContent = words.saved;
  };
  return h('form', { class: 'box', submit: (event) => void save(event) }, h('h3', {}, words.reminders),
    h('div', { class: 'field' }, h('label', { class: 'check' }, enabled, h('span', {}, words.remindMe)), time),
    h('label', { class: 'check' }, checkIns, h('span', {}, words.checkIns)),
    h('label', { class: 'check' }, weekly, h('span', {}, words.weekly)),
    h('div', { class: 'actions' }, h('button', { class: 'main' }, words.save), told));
}

function pushing(words: Say): HTMLElement {
  const told = h('p', { role: 'status', class: 'soft' });
  const actions = h('div', { class: 'actions' });
  const draw = async () => {
    const on = await isPushed();
    told.textContent = on ? words.pushed : '';
    actions.replaceChildren(on
      ? h('button', { class: 'quiet', type: 'button', click: () => void unpush().then(draw) }, words.pushOff)
      : h('button', { class: 'main', type: 'button', click: () => void allow() }, words.pushOn));
  };
  const allow = async () => {
    const allowed = await push().catch(() => false);
    await draw();
    if (!allowed) {
      told.textContent = words.pushNo;
    }
  };
  if (canPush()) {
    void draw();
  } else {
    told.textContent = words.pushCannot;
  }
  return h('section', { class: 'box' }, h('h3', {}, words.push), h('p', { class: 'soft' }, words.pushText), actions, told);
}

function calendar(me: Me, words: Say, draw: () => void): HTMLElement {
  const open = async () => {
    address = await openCalendar();
    me.calendarSince = new Date().toISOString();
    draw();
  };
  const close = async () => {
    await closeCalendar();
    [address, me.calendarSince] = [undefined, undefined];
    draw();
  };
  const told = h('span', { role: 'status', class: 'soft' });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    told.textContent = words.copied;
  };
  return h('section', { class: 'box' }, h('h3', {}, words.calendar), h('p', { class: 'soft' }, words.calendarText),
    address ? h('div', {}, h('input', { class: 'address', readonly: true, value: address.address, 'aria-label': words.calendar }),
      h('div', { class: 'actions' }, h('a', { class: 'button', href: address.webcal }, words.subscribe), h('a', { class: 'button', href: address.google, target: '_blank', rel: 'noreferrer' }, words.google),
        h('button', { class: 'quiet', click: () => void copy(address!.address) }, words.copy), told))
      : me.calendarSince ? h('p', {}, words.since(words.day(me.calendarSince.slice(0, 10)))) : null,
    h('div', { class: 'actions' }, h('button', { class: me.calendarSince ? 'quiet' : 'main', click: () => void open() }, me.calendarSince ? words.renewCalendar : words.makeCalendar),
      me.calendarSince ? h('button', { class: 'quiet', click: () => void close() }, words.dropCalendar) : null));
}

function data(words: Say): HTMLElement {
  const away = async () => {
    await erase();
    location.reload();
  };
  const sure = h('div', { hidden: true, class: 'note warn' }, h('p', {}, words.eraseSure),
    h('div', { class: 'actions' }, h('button', { class: 'danger', click: () => void away() }, words.eraseYes), h('button', { class: 'quiet', click: () => (sure.hidden = true) }, words.eraseNo)));
  return h('section', { class: 'box' }, h('h3', {}, words.data),
    h('ul', { class: 'links' }, ([['api/me/export.json', words.exportAll], ['api/me/plan.csv', words.csv], ['api/me/plan.json', words.json]] as const).map(([href, name]) => h('li', {}, h('a', { href, download: '' }, name)))),
    h('div', { class: 'actions' }, h('button', { class: 'quiet', click: () => (sure.hidden = false) }, words.erase)), sure);
}
