// Drives the Direct Line endpoint with the official JavaScript client, as a page or a script would.
// usage: node talk.mjs BASE_URL socket|polling MESSAGE...
// Prints one JSON line: the activities received, in order, and what a client that reconnects with its watermark is given.
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = WebSocket;
globalThis.window = globalThis; // the client takes its timers from there
const { DirectLine, ConnectionStatus } = createRequire(import.meta.url)('botframework-directlinejs');

const [base, way, ...messages] = process.argv.slice(2);
const grant = await (await fetch(`${base}/webchat/token`, { method: 'POST' })).json();
const domain = new URL(grant.domain, base).href;
const webSocket = way === 'socket';

const seen = [];
const states = [];
const line = new DirectLine({ token: grant.token, domain, webSocket, pollingInterval: 200 });
let wake = () => {};
const ended = () => {}; // how the client tells its subscribers that end() was called
line.connectionStatus$.subscribe((state) => states.push(ConnectionStatus[state]), ended);
line.activity$.subscribe((activity) => {
  if (activity.type !== 'typing') {
    seen.push({ id: activity.id, from: activity.from.role ?? 'user', type: activity.type, text: activity.text ?? null, replyToId: activity.replyToId ?? null });
    wake();
  }
}, ended);

/** Waits until the condition holds; the test that runs us has the last word on time. */
async function until(condition) {
  while (!condition()) {
    await new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, 250);
    });
  }
}

const said = (role) => seen.filter((activity) => activity.from === role && activity.type === 'message');
await until(() => said('bot').length > 0);
const ids = [];
for (const text of messages) {
  const before = said('bot').length;
  ids.push(
    await new Promise((resolve, reject) =>
      line.postActivity({ type: 'message', text, from: { id: grant.userId } }).subscribe(resolve, reject),
    ),
  );
  await until(() => said('bot').length > before);
}

line.end();

// A second client that was away for the last message takes up from where the first message left it.
const first = seen.findIndex((activity) => activity.id === ids[0]);
const answer = await fetch(`${domain}/conversations/${encodeURIComponent(line.conversationId)}/activities`, {
  headers: { authorization: `Bearer ${grant.token}` },
});
const all = await answer.json();
const half = await (
  await fetch(`${domain}/conversations/${encodeURIComponent(line.conversationId)}?watermark=1`, { headers: { authorization: `Bearer ${grant.token}` } })
).json();
const replayed = [];
const again = new DirectLine({ token: half.token, streamUrl: half.streamUrl, conversationId: half.conversationId, domain, webSocket: true });
again.activity$.subscribe((activity) => {
  if (activity.type === 'message') {
    replayed.push(activity.id);
    wake();
  }
}, ended);
await until(() => replayed.includes(ids.at(-1)));
again.end();

console.log(JSON.stringify({ userId: grant.userId, ids, first, seen, states, stored: all.activities.length, watermark: all.watermark, replayed }));
process.exit(0);
