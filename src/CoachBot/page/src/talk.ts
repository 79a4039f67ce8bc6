import type { DirectLine } from './webchat';

let line: { directLine: DirectLine; userId: string } | undefined;
let waiting: (() => void)[] = [];
let deaf = false;

/** While somebody looks at a sample runner nothing is said in their own name. */
export const hush = (quiet: boolean): void => void (deaf = quiet);

export const hushed = (): boolean => deaf;

/** The chat is open (again): what was said meanwhile goes out. */
export function talkOver(directLine: DirectLine, userId: string): void {
  line = { directLine, userId };
  const queued = waiting;
  waiting = [];
  queued.forEach((send) => send());
}

/** Says something in the runner's name, in the chat, where the coach answers. `about` is what a card's button would carry. */
export function say(text: string, about?: Record<string, string>): void {
  if (deaf) {
    return;
  }
  const send = () =>
    line!.directLine
      .postActivity({ type: 'message', text, value: about, from: { id: line!.userId }, locale: navigator.language })
      .subscribe({ error: (problem: unknown) => console.warn('It could not be said', problem) });
  if (line) {
    send();
  } else {
    waiting.push(send);
  }
}
