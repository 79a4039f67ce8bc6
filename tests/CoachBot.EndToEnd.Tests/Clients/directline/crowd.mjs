// Many official JavaScript clients that talk to the coach until a line comes in on standard input.
// usage: node crowd.mjs BASE_URL SOCKETS POLLERS
// Prints "talking" once each has been answered, and at the end one JSON line: what was said, lost, doubled and had to be sent again.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = WebSocket;
globalThis.window = globalThis; // the client takes its timers from there
const { DirectLine } = createRequire(import.meta.url)('botframework-directlinejs');

const [base, sockets, pollers] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const words = ['help', 'thanks', 'what can you do?', 'hello'];
let talking = true;

class Runner {
  said = []; // our ids, in order
  echoes = new Map(); // our id -> the ids it was shown under
  answered = new Set(); // ids of ours that have an answer
  seen = new Map(); // every activity's id -> how often it was handed to us
  errors = []; // what the client left to the page to send again

  async begin(webSocket) {
    this.grant = await (await fetch(`${base}/webchat/token`, { method: 'POST' })).json();
    this.domain = new URL(this.grant.domain, base).href;
    // random: a client waits for 3 to 15 s before it connects again, so that not all come at once; here they do.
    this.line = new DirectLine({ token: this.grant.token, domain: this.domain, webSocket, pollingInterval: 500, random: () => 0 });
    this.line.connectionStatus$.subscribe(() => {}, () => {});
    this.line.activity$.subscribe((activity) => this.take(activity), () => {});
    await this.until(() => this.seen.size > 0);
  }

  take(activity) {
    if (activity.type === 'typing') return;
    this.seen.set(activity.id, (this.seen.get(activity.id) ?? 0) + 1);
    const ours = activity.channelData?.clientActivityID;
    if (ours) this.echoes.set(ours, (this.echoes.get(ours) ?? new Set()).add(activity.id));
    if (activity.replyToId) this.answered.add(activity.replyToId);
  }

  /** As the widget does: the next message goes once the last is known to have been taken. */
  async say() {
    const ours = `${this.grant.userId}-${this.said.length}`;
    const activity = { type: 'message', text: words[this.said.length % words.length], from: { id: this.grant.userId }, channelData: { clientActivityID: ours } };
    this.said.push(ours);
    for (;;) {
      const id = await new Promise((resolve) => this.line.postActivity(activity).subscribe(resolve, (error) => resolve(`error ${error?.status ?? error}`)));
      if (id !== 'retry' && !id.startsWith('error')) return;
      this.errors.push(id);
      await pause(500); // somebody taps "try again"
    }
  }

  complete() {
    return this.said.every((ours) => [...(this.echoes.get(ours) ?? [])].some((id) => this.answered.has(id)));
  }

  async until(condition) {
    while (!condition()) await pause(50);
  }
}

const runners = await Promise.all(
  Array.from({ length: sockets + pollers }, async (_, number) => {
    const runner = new Runner();
    await runner.begin(number < sockets);
    await runner.say();
    await runner.until(() => runner.complete());
    return runner;
  }),
);
console.log('talking');
createInterface({ input: process.stdin }).once('line', () => (talking = false));

await Promise.all(
  runners.map(async (runner) => {
    while (talking) {
      await runner.say();
      await pause(300 + Math.random() * 200);
    }
  }),
);

// What is on its way may still come, over sockets that may just be connecting again.
const patience = Date.now() + 60_000;
while (Date.now() < patience && !runners.every((runner) => runner.complete())) await pause(100);

let [stored, storedTwice] = [0, 0];
for (const runner of runners) {
  let watermark = '';
  const counts = new Map();
  for (;;) {
    const page = await (await fetch(`${runner.domain}/conversations/${encodeURIComponent(runner.line.conversationId)}/activities?watermark=${watermark}`, { headers: { authorization: `Bearer ${runner.grant.token}` } })).json();
    if (page.activities.length === 0) break;
    watermark = page.watermark;
    for (const activity of page.activities) {
      const ours = activity.channelData?.clientActivityID;
      if (ours) counts.set(ours, (counts.get(ours) ?? 0) + 1);
    }
  }
  stored += counts.size;
  storedTwice += [...counts.values()].filter((count) => count > 1).length;
}

const sum = (count) => runners.reduce((total, runner) => total + count(runner), 0);
console.log(
  JSON.stringify({
    said: sum((runner) => runner.said.length),
    unanswered: sum((runner) => runner.said.filter((ours) => ![...(runner.echoes.get(ours) ?? [])].some((id) => runner.answered.has(id))).length),
    doubled: sum((runner) => [...runner.echoes.values()].filter((ids) => ids.size > 1).length),
    shownTwice: sum((runner) => [...runner.seen.values()].filter((count) => count > 1).length),
    errors: runners.flatMap((runner) => runner.errors),
    stored,
    storedTwice,
  }),
);
process.exit(0);
