// Talks to a host over Direct Line as several invented runners, each of whom is left at another point of a talk.
// usage: node talk.mjs BASE_URL > runners.json
const base = process.argv[2];

/** A runner of their own: signs in as a page does, keeps the cookie, opens the conversation. */
async function meet() {
  const signedIn = await fetch(`${base}/webchat/token`, { method: 'POST' });
  const cookie = signedIn.headers.get('set-cookie').split(';')[0];
  const { token, userId } = await signedIn.json();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const call = async (path, body) => {
    const answer = await fetch(`${base}/v3/directline/conversations${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
    if (!answer.ok) {
      throw new Error(`${path} answered ${answer.status}`);
    }
    return answer.json();
  };
  const { conversationId } = await call('', { locale: 'en-GB' });
  const heard = async () => (await call(`/${conversationId}/activities`)).activities.filter(({ from, type }) => from.role === 'bot' && type === 'message');
  while ((await heard()).length === 0) {
    await new Promise((done) => setTimeout(done, 200)); // the welcome
  }
  const post = (activity) => call(`/${conversationId}/activities`, { type: 'message', locale: 'en-GB', localTimezone: 'Europe/London', from: { id: userId }, ...activity });
  return { cookie, userId, conversationId, say: (text) => post({ text }), tap: (value) => post({ value }), heard };
}

const told = 'no race, just want to get strong. I run easy on tue thu sat, 12kg kettlebell, never lifted, 30 minutes';
const talks = {
  planned: [told, 'yes', 'none', '34', 'remind me at 7am', 'quads sore 4/10, form ok', 'undo', 'quads sore 6/10, form ok', 'show me my week'],
  asked: ['marathon on 18 april 2027'], // the coach has asked for the run days
  screening: [told, 'yes'], // the health card is open
  sore: [told, 'yes', 'none', '34', 'my calf is sore'], // the coach has asked how sore
  stopped: [told, 'yes', 'none', '34', 'my shin hurts in one spot when i hop'], // paused by a red flag
};

const runners = {};
for (const [name, lines] of Object.entries(talks)) {
  const runner = await meet();
  for (const line of lines) {
    const before = (await runner.heard()).length;
    await runner.say(line);
    const answers = (await runner.heard()).slice(before);
    console.error(`${name}: ${line}\n${answers.map((answer) => `  ${answer.text ?? ''} ${answer.attachments?.length ? `[${answer.attachments.length} card]` : ''} ${answer.suggestedActions?.actions.map((action) => action.title).join(' | ') ?? ''}`).join('\n')}`);
    if (answers.length === 0) {
      throw new Error(`no answer to ${line}`);
    }
  }
  runners[name] = { cookie: runner.cookie, userId: runner.userId, conversationId: runner.conversationId };
}
console.log(JSON.stringify(runners, null, 1));
