import type { DirectLine } from './webchat';

declare const WEBCHAT: string;

export interface Grant {
  token: string;
  userId: string;
  domain: string;
  expiresIn: number;
  /** This browser was somebody once, and nobody can tell any more who. */
  forgotten: boolean;
}

/** Direct Line's connection states that a page must act on: the token has expired, or the connection cannot be made. */
const expired = 3;
const failed = 4;

/** Asks the coach who we are; a cookie says so from then on. */
export async function signIn(): Promise<Grant> {
  const answer = await fetch('webchat/token', { method: 'POST' });
  if (!answer.ok) {
    throw new Error(`webchat/token answered ${answer.status}`);
  }
  return (await answer.json()) as Grant;
}

let bundle: Promise<void> | undefined;

/** The official Web Chat is many times the size of the page, which is there long before it. */
export const webChat = (): Promise<void> =>
  (bundle ??= new Promise<void>((done, failed) => {
    const script = document.createElement('script');
    script.src = WEBCHAT;
    script.onload = () => done();
    script.onerror = () => {
      bundle = undefined;
      script.remove();
      failed(new Error('Web Chat did not load'));
    };
    document.head.append(script);
  }));

/** Opens Direct Line. `lost` is called once when that connection is over. */
export function connect(grant: Grant, locale: string, lost: () => void): DirectLine {
  const directLine = window.WebChat.createDirectLine({ token: grant.token, domain: new URL(grant.domain, location.href).href, conversationStartProperties: { locale } });
  const watch = directLine.connectionStatus$.subscribe((status) => {
    if (status === expired || status === failed) {
      watch.unsubscribe();
      directLine.end();
      lost();
    }
  });
  return directLine;
}
