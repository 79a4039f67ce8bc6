import { connect, signIn, webChat } from './connection';
import { h } from './dom';
import { lookOf } from './look';
import { came, persistent } from './persistent';
import { say } from './status';
import { talkOver } from './talk';
import { unhurried } from './unhurried';
import type { Store } from './webchat';
import type { Say } from './words';

const chat = document.querySelector<HTMLElement>('#chat')!;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** How long Web Chat takes a message as being sent, in milliseconds; `persistent` goes on beyond it. */
const sendTimeout = 120_000;

let waiting: number | undefined;
let store: Store | undefined;

/** Opens the chat, and again when its connection is lost. `heard` gets what the coach says from now on. */
export async function openChat(words: () => Say, known: () => void, heard: (text: string) => void): Promise<void> {
  if (!chat.hasChildNodes()) {
    chat.append(h('p', { class: 'opening soft' }, words().opening));
  }
  const reopen = () => {
    say(navigator.onLine ? words().failed : words().offline);
    chat.querySelector('.opening')?.replaceChildren(navigator.onLine ? words().opening : words().chatLater);
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void openChat(words, known, heard), 3000);
  };
  try {
    const loading = webChat();
    loading.catch(() => undefined); // awaited below
    const grant = await signIn();
    const { userId } = grant;
    if (grant.forgotten) {
      say(words().forgotten, 'who');
      store = undefined; // that talk is another runner's now
    }
    known();
    await loading;
    const directLine = persistent(connect(grant, words().locale, reopen), (waits) => say(waits ? words().failed : '', 'post'));
    chat.querySelector('.opening')?.remove();
    const draw = () => window.WebChat.renderWebChat({ directLine, store: (store ??= window.WebChat.createStore({}, unhurried(chat))), userID: userId, locale: words().locale, overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: words().write }, styleOptions: { ...lookOf(dark.matches), sendTimeout } }, chat);
    draw();
    dark.onchange = draw;
    const opened = Date.now();
    directLine.activity$.subscribe((activity) => {
      came(activity);
      if (activity.type === 'message' && activity.text && activity.from.id !== userId && Date.parse(activity.timestamp ?? '') > opened - 2000) {
        heard(activity.text);
      }
    });
    talkOver(directLine, userId);
    say('');
  } catch (problem) {
    console.warn('The chat could not be opened', problem);
    reopen();
  }
}
