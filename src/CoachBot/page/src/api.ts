import { hushed } from './talk';
import type { Me, Team } from './types';

const last = 'coachbot.last';
const unsent = 'coachbot.unsent';

/** Thrown with the answer's status; 0 where no answer came. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`answered ${status}`);
  }
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(path, init).catch(() => {
    throw new Refused(0);
  });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer;
}

/** What the coach last said to this browser: shown until it says more. */
export function kept(): Me | undefined {
  const text = localStorage.getItem(last);
  return text ? (JSON.parse(text) as Me) : undefined;
}

/** What the coach knows; without a connection, what it last said to this browser. */
export async function load(): Promise<{ me: Me; stale: boolean }> {
  try {
    const text = await (await ask('api/me')).text();
    localStorage.setItem(last, text);
    return { me: JSON.parse(text) as Me, stale: false };
  } catch (problem) {
    const before = kept();
    if (before && problem instanceof Refused && (problem.status === 0 || problem.status >= 500)) {
      return { me: before, stale: true };
    }
    throw problem;
  }
}

/** Calls whenever something has changed, in this window, another one, or the chat; and when a lost connection is back. */
export function watch(changed: () => void): void {
  let opened = false;
  const source = new EventSource('api/me/live');
  source.addEventListener('changed', changed);
  source.addEventListener('open', (event) => {
    if (event instanceof MessageEvent) {
      if (opened) {
        changed();
      }
      opened = true;
    }
  });
}

interface Command {
  /** Sent twice, it acts once. */
  id: string;
  command: Record<string, unknown>;
}

const send = (one: Command): Promise<Response> => ask('api/me/commands', { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body: JSON.stringify(one) });

export const command = async (body: Record<string, unknown>): Promise<void> => {
  if (!hushed()) {
    await send({ id: crypto.randomUUID(), command: body });
  }
};

const waiting = (): Command[] => JSON.parse(localStorage.getItem(unsent) ?? '[]') as Command[];

/** A command for which the connection need not be there: it is kept in this browser until the coach has it. */
export async function commandInTime(body: Record<string, unknown>): Promise<void> {
  if (!hushed()) {
    localStorage.setItem(unsent, JSON.stringify([...waiting(), { id: crypto.randomUUID(), command: body }]));
    await sendWaiting();
  }
}

/** What was done without a connection. */
export async function sendWaiting(): Promise<void> {
  for (const one of waiting()) {
    try {
      await send(one);
    } catch (problem) {
      if (!(problem instanceof Refused) || problem.status === 0 || problem.status >= 500) {
        return;
      }
    }
    localStorage.setItem(unsent, JSON.stringify(waiting().filter((other) => other.id !== one.id)));
  }
}

export const openCalendar = async (): Promise<{ address: string; webcal: string; google: string }> => (await ask('api/me/calendar', { method: 'POST' })).json();

export const closeCalendar = (): Promise<Response> => ask('api/me/calendar', { method: 'DELETE' });

export async function erase(): Promise<void> {
  await ask('api/me', { method: 'DELETE' });
  localStorage.clear();
}

const sendJson = (method: string, path: string, body: unknown): Promise<Response> => ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const loadSample = async (language: string): Promise<Me> => (await ask(`api/sample?language=${language}`)).json();

export const pushKey = async (): Promise<string> => ((await (await ask('api/me/push')).json()) as { key: string }).key;

export const allowPush = (subscription: PushSubscriptionJSON): Promise<Response> => sendJson('POST', 'api/me/push', subscription);

export const revokePush = (endpoint: string): Promise<Response> => sendJson('DELETE', 'api/me/push', { endpoint });

export const loadTeams = async (): Promise<Team[]> => (await ask('api/me/teams')).json();

export const joinTeam = async (name: string, code?: string): Promise<string> => ((await (await sendJson('POST', 'api/me/teams', { name, code })).json()) as { code: string }).code;

export const leaveTeam = (code: string): Promise<Response> => ask(`api/me/teams/${encodeURIComponent(code)}`, { method: 'DELETE' });
