import { load, Refused, watch } from './api';
import { openChat } from './chat';
import { h } from './dom';
import { icon } from './icons';
import { say as tell } from './status';
import { say } from './talk';
import type { Me } from './types';
import { progressView } from './views/progress';
import { receiptsView } from './views/receipts';
import { settingsView } from './views/settings';
import { todayView } from './views/today';
import { weekView } from './views/week';
import { wordsFor, type Say } from './words';

const views = ['chat', 'today', 'week', 'progress', 'changes', 'settings'] as const;
type View = (typeof views)[number];

const panel = document.querySelector<HTMLElement>('#panel')!;
const tabs = document.querySelector<HTMLElement>('#tabs')!;
const toast = document.querySelector<HTMLElement>('#toast')!;
const wide = matchMedia('(min-width: 52rem)');

let me: Me | undefined;
let words: Say = wordsFor(undefined);
let view: View | undefined;

/** Until the runner chooses: the chat for who is new (the first message is said there), today for who has a plan. */
const shown = (): View => {
  const wanted = view ?? (location.hash.slice(1) as View);
  const valid = views.includes(wanted) ? wanted : me && me.weeks.length > 0 ? (wide.matches ? 'week' : 'today') : 'chat';
  return wide.matches && valid === 'chat' ? 'week' : valid;
};

function content(current: View): HTMLElement[] {
  if (!me) {
    return [h('p', { class: 'soft' }, words.loading)];
  }
  if (current === 'settings') {
    return settingsView(me, words, draw);
  }
  if (me.weeks.length === 0) {
    return start();
  }
  switch (current) {
    case 'today':
      return todayView(me, words);
    case 'progress':
      return progressView(me, words);
    case 'changes':
      return receiptsView(me, words);
    default:
      return weekView(me, words, draw);
  }
}

function start(): HTMLElement[] {
  const examples = words.examples.map((text) => h('button', { class: 'example', click: () => (say(text), choose('chat')) }, text));
  return [h('div', { class: 'start' }, h('h2', {}, words.startTitle), h('p', {}, words.startText), me?.refused ? h('p', { class: 'note warn' }, words.dates(me.refused)) : null, h('p', { class: 'soft' }, words.tryOne), ...examples)];
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
  tabs.replaceChildren(...views.filter((one) => !wide.matches || one !== 'chat').map((one) =>
    h('button', { role: 'tab', id: `tab-${one}`, 'aria-selected': one === current ? 'true' : 'false', 'aria-controls': one === 'chat' ? 'chat' : 'panel', tabindex: one === current ? 0 : -1, click: () => choose(one), keydown: (event) => turn(event as KeyboardEvent, one) }, icon(one), h('span', {}, words[one]))));
  if (focused) {
    document.getElementById(`tab-${current}`)?.focus();
  }
  panel.setAttribute('aria-labelledby', `tab-${current}`);
  panel.replaceChildren(...content(current));
  panel.querySelectorAll('details').forEach((one) => (one.open ||= open.has(one.querySelector('summary')?.textContent ?? '')));
}

/** Arrow keys go from tab to tab, as screen readers announce. */
function turn(event: KeyboardEvent, from: View): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const there = views.filter((one) => !wide.matches || one !== 'chat');
  if (step !== 0) {
    event.preventDefault();
    choose(there[(there.indexOf(from) + step + there.length) % there.length]!);
  }
}

/** Redraws with what the coach knows now, but never under somebody's fingers. */
async function refresh(): Promise<void> {
  try {
    const { me: loaded, stale } = await load();
    const changed = JSON.stringify(me) !== JSON.stringify(loaded);
    me = loaded;
    words = wordsFor(me);
    tell(stale ? words.offline : '', 'data');
    const typing = panel.contains(document.activeElement) && document.activeElement!.matches('input, select');
    if (changed && !(typing && shown() === 'settings')) {
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
  if (!wide.matches && shown() !== 'chat') {
    toast.replaceChildren(h('span', {}, text.length > 220 ? `${text.slice(0, 220)} …` : text), h('button', { class: 'quiet', click: () => choose('chat') }, words.openChat));
    toast.hidden = false;
  }
}

let watching = false;
draw();
wide.onchange = draw;
window.addEventListener('online', () => void refresh());
void openChat(() => words, () => {
  void refresh();
  if (!watching) {
    watching = true;
    watch(() => void refresh());
  }
}, heard);
