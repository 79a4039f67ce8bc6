import { h } from '../dom';
import { say } from '../talk';
import type { Me, Session, Week } from '../types';
import { plusDays, weekdays, type Say } from '../words';

let shown: string | undefined;

/** The week, run days and strength woven; a session can be dragged to another day, or sent there by its list of days. */
export function weekView(me: Me, words: Say, draw: () => void): HTMLElement[] {
  const current = me.weeks.findIndex((week) => week.startsOn <= me.today && me.today < plusDays(week.startsOn, 7));
  const found = me.weeks.findIndex((week) => week.startsOn === shown);
  const index = found >= 0 ? found : Math.max(0, current);
  const week = me.weeks[index];
  if (!week) {
    return [];
  }
  const go = (to: number) => () => {
    shown = me.weeks[to]?.startsOn;
    draw();
  };
  const phase = week.phase === 'race' ? words.racePhase : (words[week.phase as 'technique'] as string);
  return [
    h('div', { class: 'heading' },
      h('div', {}, h('h2', {}, words.weekOf(week.number, phase)), h('p', { class: 'soft' }, `${words.short(week.startsOn)} – ${words.short(plusDays(week.startsOn, 6))}`, week.deload ? ` · ${words.lighter}` : '')),
      h('div', { class: 'steps' },
        h('button', { class: 'round', 'aria-label': words.before, disabled: index === 0, click: go(index - 1) }, '‹'),
        h('button', { class: 'quiet', disabled: index === current, click: go(current) }, words.thisWeek),
        h('button', { class: 'round', 'aria-label': words.after, disabled: index === me.weeks.length - 1, click: go(index + 1) }, '›'))),
    ...(me.holds.length > 0 ? [h('div', { class: 'note warn' }, h('strong', {}, words.paused), ...me.holds.map((hold) => h('p', {}, words.dates(hold))))] : []),
    h('ol', { class: 'days' }, weekdays.map((_, day) => dayRow(me, week, plusDays(week.startsOn, day), day, words))),
    ...week.notes.map((note) => h('p', { class: 'soft small' }, words.dates(note))),
    changed(me, words),
  ];
}

function dayRow(me: Me, week: Week, date: string, index: number, words: Say): HTMLElement {
  const run = week.runs.find((one) => one.day === weekdays[index]);
  const sessions = week.sessions.filter((session) => session.date === date);
  const sore = me.soreness.filter((record) => record.date === date && record.score !== undefined);
  const race = me.goal?.date === date;
  const paused = date >= me.today && (me.runPauses?.some((pause) => pause.from <= date && (!pause.until || pause.until > date)) ?? false);
  const idle = !race && !run && sessions.length === 0 && sore.length === 0;
  const row = h('li', { class: `day${date === me.today ? ' today' : date < me.today ? ' past' : ''}${idle ? ' idle' : ''}`, 'aria-current': date === me.today ? 'date' : null },
    h('div', { class: 'date' }, h('span', {}, words.weekday(date)), h('b', {}, String(Number(date.slice(8))))),
    h('div', { class: 'plan' },
      race ? h('span', { class: 'chip race' }, words.place(words.goal(me.goal))) : run ? h('span', { class: `chip ${run.kind}${paused ? ' paused' : ''}` }, h(paused ? 's' : 'span', {}, words[run.kind], run.minutes ? ` · ${run.minutes} min` : ''), paused ? ` · ${words.runPaused}` : '') : null,
      sessions.map((session) => sessionCard(me, session, words)),
      sore.map((record) => h('span', { class: 'chip sore' }, words.sore(words.place(me.sites[record.site] ?? record.site), record.score!))),
      idle ? h('span', { class: 'soft' }, words.rest) : null));
  if (date >= me.today) {
    row.addEventListener('dragover', (event) => {
      event.preventDefault();
      row.classList.add('over');
    });
    row.addEventListener('dragleave', () => row.classList.remove('over'));
    row.addEventListener('drop', (event) => {
      event.preventDefault();
      row.classList.remove('over');
      const from = event.dataTransfer?.getData('text/plain') ?? '';
      const session = me.weeks.flatMap((one) => one.sessions).find((one) => one.id === from);
      if (session && session.date !== date) {
        move(session, date, words);
      }
    });
  }
  return row;
}

/** As a tap on the session's card in the chat, and then the day in words: the coach negotiates there. */
const move = (session: Session, to: string, words: Say) => say(words.move(words.day(to)), { session: session.id, date: session.date });

function sessionCard(me: Me, session: Session, words: Say): HTMLElement {
  const movable = session.status === 'planned' && session.date >= me.today;
  const status = session.status === 'planned' ? '' : ` · ${words[session.status]}`;
  const card = h('details', { class: `session ${session.load} ${session.status}`, draggable: movable ? 'true' : null },
    h('summary', {}, h('b', {}, words.title(session)), h('span', {}, ` ${session.minutes} min${session.afterRun ? `, ${words.afterRun}` : ''}${status}`)),
    h('ul', { class: 'doses' }, session.exercises.map((one) => h('li', {}, h('span', {}, one.name), h('span', { class: 'soft' }, words.dose(one))))),
    session.why.length > 0 ? h('p', { class: 'soft small' }, h('b', {}, `${words.why}: `), session.why.map((note) => words.dates(note.text)).join(' ')) : null,
    movable ? mover(me, session, words) : null);
  card.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', session.id));
  return card;
}

function mover(me: Me, session: Session, words: Say): HTMLElement {
  const days = Array.from({ length: 14 }, (_, ahead) => plusDays(me.today, ahead)).filter((date) => date !== session.date);
  // With a button of its own: arrow keys go through a list's days one by one, and none of them is meant yet.
  const choice = h('select', { 'aria-label': words.moveTo }, h('option', { value: '' }, words.choose), days.map((date) => h('option', { value: date }, words.day(date))));
  const go = h('button', { click: () => choice.value && move(session, choice.value, words) }, words.moveNow);
  return h('div', { class: 'mover' }, h('b', {}, words.moveTo), h('div', { class: 'actions' }, choice, go), h('p', { class: 'soft small' }, words.moveHelp));
}

function changed(me: Me, words: Say): HTMLElement {
  const lately = me.receipts.filter((receipt) => receipt.changes.length > 0 && !receipt.undone).slice(0, 3);
  return h('section', { class: 'lately' }, h('h3', {}, words.whatChanged),
    lately.length === 0 ? h('p', { class: 'soft' }, words.nothingYet) : lately.map((receipt) => h('p', {}, h('b', {}, `${words.day(receipt.on)}: `), words.dates(receipt.heard.text), receipt.because.text === receipt.heard.text ? '' : ` ${words.dates(receipt.because.text)}`)));
}
