import { closeCalendar, command, erase, openCalendar } from '../api';
import { busy } from '../busy';
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

const choice = (chosen: string, options: [string, string][], change?: (event: Event) => void): HTMLSelectElement =>
  h('select', { change }, options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)));

/** One that fails goes back to what the coach knows. */
function select(words: Say, label: string, chosen: string, options: [string, string][], change: (value: string) => Promise<void>): HTMLElement {
  const list = choice(chosen, options, () => void busy(list, words, () => change(list.value)).then((done) => done || (list.value = chosen)));
  return h('label', { class: 'field' }, h('span', {}, label), list);
}

function choices(me: Me, words: Say): HTMLElement {
  return h('section', { class: 'box' },
    select(words, words.units, me.units, [['metric', words.metric], ['imperial', words.imperial], ['british', words.british]], (units) => command({ kind: 'setUnits', units })),
    select(words, words.language, words.locale.startsWith('es') ? 'es' : 'en', [['en', 'English'], ['es', 'Español']], (language) => command({ kind: 'setLanguage', language })));
}

function reminders(me: Me, words: Say): HTMLElement {
  const check = (name: string, on: boolean) => h('input', { type: 'checkbox', name, checked: on });
  const enabled = check('enabled', me.reminders.enabled === true);
  const checkIns = check('checkIns', me.reminders.checkIns);
  const weekly = check('weekly', me.reminders.weeklySummary);
  const time = h('input', { type: 'time', value: (me.reminders.time ?? '07:00').slice(0, 5), 'aria-label': words.at });
  const window = choice(String(me.reminders.windowMinutes ?? usualWindow), windows(me.reminders.windowMinutes).map((minutes) => [String(minutes), words.lateBy(minutes)]));
  const told = h('span', { role: 'status', class: 'soft' }, Date.now() - savedAt < readFor ? words.saved : '');
  const button = h('button', { class: 'main' }, words.save);
  const save = async () => {
    await command({ kind: 'setReminders', reminders: { ...me.reminders, enabled: enabled.checked, time: time.value, checkIns: checkIns.checked, weeklySummary: weekly.checked, windowMinutes: Number(window.value) } });
    savedAt = Date.now();
    told.textContent = words.saved;
  };
  return h('form', { class: 'box', submit: (event) => (event.preventDefault(), void busy(button, words, save)) }, h('h3', {}, words.reminders),
    h('div', { class: 'field' }, h('label', { class: 'check' }, enabled, h('span', {}, words.remindMe)), time),
    h('label', { class: 'field' }, h('span', {}, words.late), window),
    h('label', { class: 'check' }, checkIns, h('span', {}, words.checkIns)),
    h('label', { class: 'check' }, weekly, h('span', {}, words.weekly)),
    h('p', { class: 'soft small' }, saidInChat(me, words).join(' ')),
    h('div', { class: 'actions' }, button, told));
}

/** What only the chat can set is at least told here, so that nobody waits for a reminder that does not come. */
function saidInChat(me: Me, words: Say): string[] {
  const { mutedUntil, quietDays } = me.reminders;
  return [
    mutedUntil && mutedUntil > me.today ? words.muted(words.day(mutedUntil)) : '',
    quietDays.length > 0 ? words.quiet(new Intl.ListFormat(words.locale).format(quietDays.map(words.dayName))) : '',
    words.tellChat,
  ].filter(Boolean);
}

/** What the host does where nobody has said otherwise. */
const usualWindow = 180;

/** In minutes, with whatever was said in the chat. */
const windows = (chosen: number | undefined): number[] => [...new Set([30, 60, 120, usualWindow, 360, ...(chosen ? [chosen] : [])])].sort((a, b) => a - b);

function pushing(words: Say): HTMLElement {
  const told = h('p', { role: 'status', class: 'soft' });
  const actions = h('div', { class: 'actions' });
  const draw = async () => {
    const on = await isPushed();
    told.textContent = on ? words.pushed : '';
    actions.replaceChildren(on
      ? h('button', { class: 'quiet', type: 'button', click: (event) => void busy(event.currentTarget as HTMLElement, words, unpush).then(draw) }, words.pushOff)
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
    h('div', { class: 'actions' }, h('button', { class: me.calendarSince ? 'quiet' : 'main', click: (event) => void busy(event.currentTarget as HTMLElement, words, open) }, me.calendarSince ? words.renewCalendar : words.makeCalendar),
      me.calendarSince ? h('button', { class: 'quiet', click: (event) => void busy(event.currentTarget as HTMLElement, words, close) }, words.dropCalendar) : null));
}

function data(words: Say): HTMLElement {
  const away = async () => {
    await erase();
    location.reload();
  };
  const sure = h('div', { hidden: true, class: 'note warn' }, h('p', {}, words.eraseSure),
    h('div', { class: 'actions' }, h('button', { class: 'danger', click: (event) => void busy(event.currentTarget as HTMLElement, words, away) }, words.eraseYes), h('button', { class: 'quiet', click: () => (sure.hidden = true) }, words.eraseNo)));
  return h('section', { class: 'box' }, h('h3', {}, words.data),
    h('ul', { class: 'links' }, ([['api/me/export.json', words.exportAll], ['api/me/plan.csv', words.csv], ['api/me/plan.json', words.json]] as const).map(([href, name]) => h('li', {}, h('a', { href, download: '' }, name)))),
    h('div', { class: 'actions' }, h('button', { class: 'quiet', click: () => (sure.hidden = false) }, words.erase)), sure);
}
