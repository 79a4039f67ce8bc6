import type { Action, Middleware } from './webchat';

const opened = ['DIRECT_LINE/CONNECT_FULFILLED', 'DIRECT_LINE/RECONNECT_FULFILLED'];
const closed = ['DIRECT_LINE/DISCONNECT_PENDING', 'DIRECT_LINE/RECONNECT_PENDING'];
const tapped = ['WEB_CHAT/SEND_MESSAGE', 'WEB_CHAT/SEND_MESSAGE_BACK', 'WEB_CHAT/SEND_POST_BACK'];
const submit: Action = { type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } };

/**
 * Web Chat takes its send box and its buttons only while it is connected: what somebody quicker than the connection has typed would stay in
 * the box as if they had not pressed Enter, and a tap would be lost. Both wait here until the line is open.
 */
export const unhurried = (chat: HTMLElement): Middleware => ({ dispatch }) => {
  let open = false;
  let submitted = false;
  let early: Action[] = [];
  const remember = () => (submitted ||= !open);
  chat.addEventListener('keypress', ({ key, shiftKey, target }) => key === 'Enter' && !shiftKey && within(target, '[data-id="webchat-sendbox-input"]') && remember(), true);
  chat.addEventListener('click', ({ target }) => within(target, '.webchat__send-button') && remember(), true);

  const goOn = () => {
    const waiting = submitted ? [...early, submit] : early;
    [early, submitted] = [[], false];
    waiting.forEach((action) => dispatch(action));
  };
  return (next) => (action) => {
    if (!open && tapped.includes(action.type)) {
      early.push(action);
      return action;
    }
    const result = next(action);
    if (closed.includes(action.type)) {
      open = false;
    } else if (opened.includes(action.type)) {
      open = true;
      window.setTimeout(goOn);
    }
    return result;
  };
};

const within = (target: EventTarget | null, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;
