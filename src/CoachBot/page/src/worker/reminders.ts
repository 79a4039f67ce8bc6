declare const self: ServiceWorkerGlobalScope;

/** What the coach pushes; see PushMessage on the host. */
interface Push {
  id: string;
  title: string;
  body: string;
  /** What a runner may answer by one tap, in the words of the chat. */
  answers: string[];
  lang: string;
}

type Shown = NotificationOptions & { actions?: { action: string; title: string }[]; renotify?: boolean };

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Shows a reminder, unless the runner is looking at the page, where it has just appeared. */
export async function announce(data: PushMessageData | null): Promise<void> {
  const push = data?.json() as Push | undefined;
  if (!push || (await windows()).some((one) => one.visibilityState === 'visible')) {
    return;
  }
  const most = (Notification as unknown as { maxActions?: number }).maxActions ?? 2;
  const options: Shown = {
    body: push.body, tag: push.id, lang: push.lang, icon: 'assets/icon-192.png', badge: 'assets/badge-96.png', data: push,
    actions: push.answers.slice(0, most).map((title) => ({ action: title, title })),
  };
  await self.registration.showNotification(push.title, options);
}

/** A button says its words in the chat; either way the page opens there, where the coach answers. */
export async function answer(shown: Notification, action: string): Promise<void> {
  shown.close();
  if (action) {
    await say(action).catch(() => undefined); // the page that opens shows that it was not said
  }
  const chat = new URL('./#chat', self.registration.scope).href;
  const open = (await windows())[0];
  await (open ? open.focus() : self.clients.openWindow(chat));
}

async function say(text: string): Promise<void> {
  const post = async (path: string, token?: string, body?: object) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body ?? {}),
    });
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    return response.json();
  };
  const grant = (await post('webchat/token')) as { token: string; userId: string; domain: string };
  const { conversationId } = (await post(`${grant.domain}/conversations`, grant.token)) as { conversationId: string };
  await post(`${grant.domain}/conversations/${encodeURIComponent(conversationId)}/activities`, grant.token, {
    type: 'message', text, from: { id: grant.userId }, locale: self.navigator.language, channelData: { clientActivityID: crypto.randomUUID() },
  });
}
