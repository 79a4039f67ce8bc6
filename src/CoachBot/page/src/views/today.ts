import { commandInTime } from '../api';
import { h } from '../dom';
import { figures } from '../figure';
import { startRest } from '../rest';
import { say } from '../talk';
import type { Me, Prescription, Session } from '../types';
import type { Say } from '../words';

/** Sets ticked off in this browser, by session: a reload in the middle of a session loses none. */
const key = (session: Session) => `coachbot.sets.${session.id}`;
const ticked = (session: Session): string[] => JSON.parse(localStorage.getItem(key(session)) ?? '[]') as string[];

/** Today's session, to be read from the floor. */
export function todayView(me: Me, words: Say): HTMLElement[] {
  const sessions = me.weeks.flatMap((week) => week.sessions);
  const session = sessions.find((one) => one.date === me.today && one.status !== 'skipped') ?? sessions.find((one) => one.date > me.today && one.status === 'planned');
  if (!session) {
    return [h('h2', {}, words.nothingToday)];
  }
  const now = session.date === me.today;
  return [
    ...(now ? [] : [h('p', { class: 'note' }, `${words.nothingToday} ${words.next(words.longDay(session.date))}.`)]),
    h('div', { class: 'heading' }, h('div', {}, h('h2', {}, `${words.title(session)}, ${session.minutes} min`),
      h('p', { class: 'soft' }, session.afterRun ? `${words.afterRun}. ` : '', words.warmUp, session.status === 'planned' ? '' : ` · ${words[session.status]}`))),
    h('ol', { class: 'floor' }, session.exercises.map((one) => exercise(me, session, one, words, now && session.status === 'planned'))),
    now && session.status === 'planned'
      ? h('div', { class: 'actions' }, h('button', { class: 'main', click: () => say(words.finishSay, about(session)) }, words.finish), h('button', { class: 'quiet', click: () => say(words.skipSay, about(session)) }, words.skip))
      : h('span', {}),
    h('p', {}, h('a', { href: `api/me/sessions/${encodeURIComponent(session.id)}.fit`, download: '' }, words.watch)),
  ];
}

const about = (session: Session) => ({ session: session.id, date: session.date });

function exercise(me: Me, session: Session, one: Prescription, words: Say, live: boolean): HTMLElement {
  const known = me.exercises[one.exerciseId];
  const [amount, unit] = one.seconds ? [words.range(one.seconds), words.seconds] : one.reps ? [words.range(one.reps), words.reps] : ['', ''];
  const extras = [known?.oneSided ? words.eachSide : '', one.rir && one.reps ? words.left(words.range(one.rir)) : ''].filter(Boolean).join(' · ');
  return h('li', { class: 'exercise' },
    h('div', { class: 'pictures' }, figures(one.exerciseId, one.name, words)),
    h('div', { class: 'what' }, h('h3', {}, one.name),
      h('p', { class: 'dose' }, h('b', {}, String(one.sets)), ` ${one.sets === 1 ? words.oneSet : words.sets} `, amount ? [h('span', {}, '× '), h('b', {}, amount), ` ${unit} `] : null, one.load ? h('span', { class: 'load' }, words.load(one.load)) : null),
      extras ? h('p', { class: 'soft' }, extras) : null,
      known ? h('ul', { class: 'cues' }, known.cues.map((cue) => h('li', {}, cue))) : null,
      known ? h('p', { class: 'soft small' }, `${words.stopIf} ${words.within(known.stopIf)}.`) : null,
      live ? sets(session, one, words) : null));
}

function sets(session: Session, one: Prescription, words: Say): HTMLElement {
  return h('div', { class: 'sets', role: 'group', 'aria-label': `${one.name}: ${words.sets}` }, Array.from({ length: one.sets }, (_, index) => {
    const name = `${one.exerciseId}/${index}`;
    const button = h('button', { class: 'set', 'aria-pressed': ticked(session).includes(name) ? 'true' : 'false', 'aria-label': words.setOf(index + 1, one.name), click: () => tick(button) }, String(index + 1));
    const tick = (pressed: HTMLElement) => {
      const before = ticked(session);
      const after = before.includes(name) ? before.filter((other) => other !== name) : [...before, name];
      localStorage.setItem(key(session), JSON.stringify(after));
      pressed.setAttribute('aria-pressed', after.includes(name) ? 'true' : 'false');
      if (after.length > before.length) {
        const all = after.filter((other) => other.startsWith(`${one.exerciseId}/`)).length === one.sets;
        startRest(one.restSeconds, words);
        if (all && one.reps) {
          void log(session, one);
        }
      }
    };
    return button;
  }));
}

/** The last set ticked: the sets are logged as prescribed; whoever did otherwise says so in the chat. */
const log = (session: Session, one: Prescription) =>
  commandInTime({ kind: 'logSets', exerciseId: one.exerciseId, date: session.date, sets: Array.from({ length: one.sets }, () => ({ reps: one.reps!.low, load: one.load })) });
