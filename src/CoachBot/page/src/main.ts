import { connect } from './connection';
import { lookOf } from './look';
import { say } from './status';

const chat = document.querySelector<HTMLElement>('#chat')!;
const dark = matchMedia('(prefers-color-scheme: dark)');

async function open(): Promise<void> {
  try {
    const { directLine, userId } = await connect(reopen);
    const draw = () =>
      window.WebChat.renderWebChat(
        { directLine, userID: userId, locale: navigator.language, styleOptions: lookOf(dark.matches) },
        chat,
      );
    draw();
    dark.onchange = draw;
    say('');
  } catch (problem) {
    console.warn('The chat could not be opened', problem);
    reopen();
  }
}

let waiting: number | undefined;

/** Tries again in a while; several causes at once lead to one attempt. */
function reopen(): void {
  say('The coach cannot be reached. Trying again …', true);
  window.clearTimeout(waiting);
  waiting = window.setTimeout(open, 3000);
}

void open();
