import { kept, load, loadSample, Refused, sendWaiting, watch } from './api';
import { busy } from './busy';
import { openChat } from './chat';
import { h } from './dom';
import { icon } from './icons';
import { say as tell } from './status';
import { hush, say } from './talk';
import type { Me } from './types';
import { progressView } from './views/progress';
import { receiptsView } from './views/receipts';
import { settingsView } from './views/settings';
import { refreshTeams, teamView } from './views/team';
import { todayView } from './views/today';
import { weekView } from './views/week';
import { wordsFor, type Say } from './words';

const views = ['chat', 'today', 'week', 'progress', 'changes', 'team', 'settings'] as const;
type View = (typeof views)[number];

const panel = document.querySelector<HTMLElement>('#panel')!;
const tabs = document.querySelector<HTMLElement>('#tabs')!;
const toast = document.querySelector<HTMLElement>('#toast')!;
const wide = matchMedia('(min-width: 52rem)');

let me: Me | undefined = kept();
let words: Say = wordsFor(me);
let view: View | undefined;

/** A made-up runner, while somebody looks around; their own is kept aside. */
let sample: Me | undefined;

/** On a desktop the chat is beside every view; a sample runner has no team and no settings. */
const offered = (): View[] => views.filter((one) => !(wide.matches && one === 'chat') && !(sample && (one === 'team' || one === 'settings')));

/** Until the runner chooses: how to begin for who is new, the week or, on a phone, today for who has a plan. */
const shown = (): View => {
  const wanted = view ?? (location.hash.slice(1) as View);
  const valid = offered().includes(wanted) ? wanted : me && me.weeks.length > 0 && !wide.matches ? 'today' : 'week';
  return wide.matches && valid === 'chat' ? 'week' : valid;
};

function content(current: View): HTMLElement[] {
  if (!me && !sample && current !== 'week' && current !== 'chat') {
    return [h('p', { class: 'soft', role: 'status' }, words.loading)];
  }
  if (me && current === 'settings' && !sample) {
    return settingsView(me, words, draw);
  }
  if (current === 'team' && !sample) {
    return teamView(words, draw);
  }
  const of = sample ?? me;
  if (!of || of.weeks.length === 0) {
    return start();
  }
  return sample ? [sampleNote(), ...about(sample, current)] : about(of, current);
}

function about(of: Me, current: View): HTMLElement[] {
  switch (current) {
    case 'today':
      return todayView(of, words);
    case 'progress':
      return progressView(of, words);
    case 'changes':
      return receiptsView(of, words);
    default:
      return weekView(of, words, draw);
  }
}

const sampleNote = () => h('div', { class: 'note sample' }, h('p', {}, words.sampleNow), h('button', { class: 'main', click: () => look(undefined) }, words.sampleEnd));

/** Shows a sample runner, or one's own again. */
function look(at: Me | undefined): void {
  sample = at;
  hush(at !== undefined);
  words = wordsFor(at ?? me);
  choose(at ? 'week' : 'chat');
}

const lookAround = (event: Event): Promise<boolean> => busy(event.currentTarget as HTMLElement, words, async () => look(await loadSample(words.locale.slice(0, 2))));

function start(): HTMLElement[] {
  const examples = words.examples.map((text) => h('button', { class: 'example', click: () => (say(text), choose('chat')) }, text));
  return [h('div', { class: 'start' }, h('h2', {}, words.startTitle), h('p', {}, words.startText), me?.refused ? h('p', { class: 'note warn' }, words.dates(me.refused)) : null, h('p', { class: 'soft' }, words.tryOne), ...examples, h('div', { class: 'actions' }, wide.matches ? null : h('button', { class: 'main', click: () => choose('chat') }, words.own), h('button', { class: 'quiet look', click: (event) => void lookAround(event) }, words.sample)))];
}

function choose(next: View): void {
  view = next;
  history.replaceState(null, '', `#${next}`);
  toast.hidden = true;
  draw();
  panel.scrollTo(0, 0);
}

function draw(): void {
  const current = shown();
  const open = new Set([...panel.querySelectorAll('details[open]')].map((found) => found.querySelector('summary')?.textContent ?? ''));
  const focused = tabs.contains(document.activeElement);
  document.documentElement.lang = words.locale.slice(0, 2);
  document.body.dataset.view = current;
  tabs.setAttribute('aria-label', words.menu);
  tabs.replaceChildren(...offered().map((one) =>
    h('button', { role: 'tab', id: `tab-${one}`, 'aria-selected': one === current ? 'true' : 'false', 'aria-controls': one === 'chat' ? 'chat' : 'panel', tabindex: one === current ? 0 : -1, click: () => choose(one), keydown: (event) => turn(event as KeyboardEvent, one) }, icon(one), h('span', {}, words[one]))));
  if (focused) {
    document.getElementById(`tab-${current}`)?.focus();
  }
  panel.setAttribute('aria-labelledby', `tab-${current}`);
  const left = stand();
  panel.replaceChildren(...content(current));
  left();
  panel.querySelectorAll('details').forEach((one) => (one.open ||= open.has(one.querySelector('summary')?.textContent ?? '')));
}

/** Notes where in the panel somebody is, and brings them back there once it has been drawn anew: who has no mouse would begin at the top again. */
function stand(): () => void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || !panel.contains(at) || at === panel) {
    return () => undefined;
  }
  const name = (one: Element) => `${one.tagName} ${one.getAttribute('name') ?? one.getAttribute('aria-label') ?? one.textContent}`;
  const same = () => [...panel.querySelectorAll<HTMLElement>(at.tagName)].filter((one) => name(one) === name(at));
  const place = same().indexOf(at);
  return () => same()[place]?.focus({ preventScroll: true });
}

/** Arrow keys go from tab to tab, as screen readers announce. */
function turn(event: KeyboardEvent, from: View): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const there = offered();
  if (step !== 0) {
    event.preventDefault();
    choose(there[(there.indexOf(from) + step + there.length) % there.length]!);
  }
}

/** Redraws with what the coach knows now, but never under somebody's fingers. */
async function refresh(): Promise<void> {
  try {
    await sendWaiting();
    const { me: loaded, stale } = await load();
    const changed = JSON.stringify(me) !== JSON.stringify(loaded);
    me = loaded;
    words = wordsFor(sample ?? me);
    tell(stale ? words.offline : '', 'data');
    const typing = panel.contains(document.activeElement) && document.activeElement!.matches('input, select');
    void (shown() === 'team' && refreshTeams(draw));
    if (changed && !sample && !(typing && (shown() === 'settings' || shown() === 'team'))) {
      draw();
    }
  } catch (problem) {
    if (!(problem instanceof Refused && problem.status === 401)) {
      tell(words.failed, 'data');
      window.setTimeout(() => void refresh(), 3000);
    }
  }
}

/** What the coach says while the chat is out of sight. */
function heard(text: string): void {
  if (!wide.matches && shown() !== 'chat' && me && me.weeks.length > 0) {
    toast.replaceChildren(h('span', {}, text.length > 220 ? `${text.slice(0, 220)} …` : text), h('button', { class: 'quiet', click: () => choose('chat') }, words.openChat));
    toast.hidden = false;
  }
}

void navigator.serviceWorker?.register('worker.js');

let watching = false;
draw();
performance.mark('first view');
wide.onchange = draw;
window.addEventListener('online', () => void refresh());
void openChat(() => words, () => {
  void refresh();
  if (!watching) {
    watching = true;
    watch(() => void refresh());
  }
}, heard);
