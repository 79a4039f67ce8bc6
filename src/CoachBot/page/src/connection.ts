import type { DirectLine } from './webchat';

interface Grant {
  token: string;
  userId: string;
  domain: string;
  expiresIn: number;
}

/** Direct Line's connection states that a page must act on: the token has expired, or the connection cannot be made. */
const expired = 3;
const failed = 4;

/** Asks the coach who we are (a cookie says so) and opens Direct Line to it. `lost` is called once when that connection is over. */
export async function connect(lost: () => void): Promise<{ directLine: DirectLine; userId: string }> {
  const answer = await fetch('webchat/token', { method: 'POST' });
  if (!answer.ok) {
    throw new Error(`webchat/token answered ${answer.status}`);
  }

  const grant = (await answer.json()) as Grant;
  const directLine = window.WebChat.createDirectLine({ token: grant.token, domain: new URL(grant.domain, location.href).href });
  const watch = directLine.connectionStatus$.subscribe((status) => {
    if (status === expired || status === failed) {
      watch.unsubscribe();
      directLine.end();
      lost();
    }
  });

  return { directLine, userId: grant.userId };
}
