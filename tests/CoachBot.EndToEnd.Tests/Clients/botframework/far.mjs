// The far side of the coach, made of npm's botbuilder and botframework-connector: a channel that takes the coach's calls and checks its
// tokens, the keys that both sides read, and callers with good and bad tokens.
//   node far.mjs <coach's address> <app id> <tenant> <https port> <http port> <folder with cert.pem and key.pem>
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToRegexp } from './paths.mjs';
import botbuilder from 'botbuilder';
import connector from 'botframework-connector';
import jwt from 'jsonwebtoken';

const [coach, appId, tenant, httpsPort, httpPort, folder] = process.argv.slice(2);
const issuer = 'https://api.botframework.com';
const entra = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0'; // issues the tokens of bots; its keys are for every channel
const serviceUrl = `http://127.0.0.1:${httpPort}/`;
const keys = Object.fromEntries(['k1', 'webchat-only', 'entra'].map(kid => [kid, generateKeyPairSync('rsa', { modulusLength: 2048 })]));
const endorsements = { k1: ['msteams'], 'webchat-only': ['webchat'] };
const jwks = { keys: Object.entries(keys).map(([kid, { publicKey }]) => ({ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: endorsements[kid] })) };

const sign = (claims = {}, options = {}, kid = 'k1', key = keys[kid].privateKey) => jwt.sign(
  { serviceurl: serviceUrl, ...claims }, key, { algorithm: 'RS256', issuer, audience: appId, expiresIn: '1h', notBefore: -60, keyid: kid, ...options });

const authentication = connector.BotFrameworkAuthenticationFactory.create(
  '', false, 'https://login.microsoftonline.com/botframework.com', issuer, issuer, serviceUrl,
  `${serviceUrl}openid/config`, `${serviceUrl}openid/config`, 'urn:botframework:azure',
  new connector.PasswordServiceClientCredentialFactory(appId, 'secret', tenant), { requiredEndorsements: [] });

// --- the channel -------------------------------------------------------------------------------------------------------------------
const calls = [];
let nextId = 0;
class Channel extends botbuilder.ChannelServiceHandlerBase {
  authenticate(header) { return authentication.authenticateChannelRequest(header); }
  take(kind, identity, conversationId, activity, replyTo) {
    if (!identity.isAuthenticated) throw new botbuilder.StatusCodeError(401, 'no identity');
    calls.push({ kind, conversationId, replyTo, type: activity.type, text: activity.text, card: activity.attachments?.[0]?.contentType, from: activity.from?.id, recipient: activity.recipient?.id });
    return { id: `far-${++nextId}` };
  }
  async onSendToConversation(identity, conversationId, activity) { return this.take('send', identity, conversationId, activity); }
  async onReplyToActivity(identity, conversationId, id, activity) { return this.take('reply', identity, conversationId, activity, id); }
  async onUpdateActivity(identity, conversationId, id, activity) { return this.take('update', identity, conversationId, activity, id); }
}

const routes = [];
const add = method => (path, handle) => routes.push({ method, ...pathToRegexp(path), handle });
new botbuilder.ChannelServiceRoutes(new Channel()).register({ post: add('POST'), put: add('PUT'), get: add('GET'), delete: add('DELETE') });

async function answer(req, res) {
  const url = new URL(req.url, serviceUrl);
  const json = body => { res.setHeader('content-type', 'application/json'); res.end(JSON.stringify(body)); };
  if (url.pathname === '/openid/config') return json({ issuer, jwks_uri: `${req.socket.encrypted ? `https://localhost:${httpsPort}` : serviceUrl.slice(0, -1)}/openid/keys` });
  if (url.pathname === '/openid/keys') return json(jwks);
  if (url.pathname === '/msi') return json({ access_token: sign({ ver: '2.0', azp: appId }, { issuer: entra }, 'entra'), expires_on: `${Math.floor(Date.now() / 1000) + 3600}`, resource: url.searchParams.get('resource'), token_type: 'Bearer' });
  for (const { method, pattern, names, handle } of routes) {
    const match = req.method === method && pattern.exec(url.pathname);
    if (!match) continue;
    req.params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1])]));
    const body = [];
    for await (const part of req) body.push(part);
    req.body = body.length ? JSON.parse(Buffer.concat(body)) : undefined;
    return handle(req, { status: code => { res.statusCode = code; }, send: value => { res.setHeader('content-type', 'application/json'); res.write(JSON.stringify(value)); }, end: () => res.end() }, () => {});
  }
  res.statusCode = 404;
  res.end();
}
const listen = (server, port) => new Promise(resolve => { server.listen(port, '127.0.0.1', resolve); });
const servers = [createServer(answer), createSecureServer({ cert: readFileSync(join(folder, 'cert.pem')), key: readFileSync(join(folder, 'key.pem')) }, answer)];
await Promise.all([listen(servers[0], httpPort), listen(servers[1], httpsPort)]);

// --- the callers -------------------------------------------------------------------------------------------------------------------
let nextMessage = 0;
const activity = (type, more = {}) => ({
  type, id: `in-${++nextMessage}`, channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString(), locale: 'en-GB',
  from: { id: '29:runner', aadObjectId: 'a0000000-0000-4000-8000-000000000001' }, recipient: { id: `28:${appId}` },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant }, channelData: { tenant: { id: tenant } }, ...more,
});
const post = async (body, token, tries = 3) => {
  const response = await fetch(new URL('/api/messages', coach), { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
  const text = await response.text();
  if (response.status === 503 && tries > 1) { // a host too busy to fetch its keys in time; the bot service delivers such an activity again
    await sleep(2000);
    return post(body, token, tries - 1);
  }
  return { status: response.status, body: text ? JSON.parse(text) : null };
};
const verdict = async (body, token) => authentication.authenticateRequest(body, token ? `Bearer ${token}` : '').then(() => true, () => false);

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const tokens = {
  good: sign(),
  'nearly expired': sign({}, { expiresIn: -240, notBefore: -3600 }),
  expired: sign({}, { expiresIn: -360, notBefore: -3600 }),
  'not yet': sign({}, { notBefore: 360 }),
  'another issuer': sign({}, { issuer: 'https://evil.example' }),
  'another audience': sign({}, { audience: '11111111-1111-4111-8111-111111111111' }),
  'another service URL': sign({ serviceurl: 'https://elsewhere.example/' }),
  'no service URL': sign({ serviceurl: undefined }),
  'key of another channel': sign({}, {}, 'webchat-only'),
  'key of a stranger': sign({}, {}, 'k1', stranger),
  'unknown key': sign({}, { keyid: 'k9' }),
  'HMAC with the public key': sign({}, { algorithm: 'HS256' }, 'k1', keys.k1.publicKey.export({ type: 'spki', format: 'der' })),
  unsigned: jwt.sign({ serviceurl: serviceUrl }, null, { algorithm: 'none', issuer, audience: appId, keyid: 'k1', expiresIn: '1h' }),
  none: null,
};
const verdicts = [];
for (const [name, token] of Object.entries(tokens)) {
  const body = activity('typing');
  verdicts.push({ name, far: await verdict(body, token), coach: (await post(body, token)).status });
}

// --- a runner's first minutes --------------------------------------------------------------------------------------------------------
const steps = {};
const step = async (name, body) => {
  const before = calls.length;
  const result = await post(body, sign());
  await sleep(100);
  steps[name] = { ...result, calls: calls.slice(before).filter(call => call.type !== 'typing') };
};
await step('installed', activity('installationUpdate', { action: 'add' }));
await step('members', activity('conversationUpdate', { membersAdded: [{ id: `28:${appId}` }, { id: '29:runner' }] }));
const question = activity('message', { text: 'help' });
await step('message', question);
await step('again', question);
await step('edited', { ...activity('messageUpdate', { text: 'what can you do?' }), id: question.id, channelData: { tenant: { id: tenant }, eventType: 'editMessage' } });
await step('button', activity('invoke', { name: 'adaptiveCard/action', replyToId: 'far-1', value: { action: { type: 'Action.Execute', verb: 'coach', data: { say: 'help' } }, trigger: 'manual' } }));
await step('group', activity('message', { text: 'my knee hurts', conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: tenant } }));
await step('reaction', activity('messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: 'far-1' }));
await step('removed', activity('installationUpdate', { action: 'remove' }));

console.log(JSON.stringify({ verdicts, steps }));
servers.forEach(server => { server.close(); server.closeAllConnections(); });
