import { chart, type Point } from '../chart';
import { h } from '../dom';
import type { Me } from '../types';
import { daysBetween, type Say } from '../words';

/** How it goes: the race, sessions done, loads, soreness. */
export function progressView(me: Me, words: Say): HTMLElement[] {
  return [h('h2', {}, words.progress), countdown(me, words), done(me, words), ...loads(me, words), ...soreness(me, words)];
}

function countdown(me: Me, words: Say): HTMLElement {
  const race = me.goal?.date;
  const days = race ? daysBetween(me.today, race) : -1;
  const all = me.weeks.flatMap((week) => week.sessions).filter((session) => session.date < me.today || (session.date === me.today && session.status !== 'planned')); // today's is still to come
  const made = all.filter((session) => session.status === 'done' || session.status === 'partlyDone').length;
  return h('div', { class: 'tiles' },
    days >= 0 ? h('div', { class: 'tile' }, h('b', {}, days === 0 ? words.raceToday : words.days(days)), h('span', {}, days === 0 ? words.place(words.goal(me.goal)) : words.toRace(words.goal(me.goal)), ` · ${words.day(race!)}`)) : null,
    all.length > 0 ? h('div', { class: 'tile' }, h('b', {}, `${made} / ${all.length}`), h('span', {}, words.sessionsSoFar)) : null);
}

const table = (words: Say, label: string) => ({ open: words.table, label, value: words.value });

function done(me: Me, words: Say): HTMLElement {
  const weeks = me.weeks.filter((week) => week.startsOn <= me.today && week.sessions.length > 0).slice(-10);
  const points: Point[] = weeks.map((week) => ({
    label: words.short(week.startsOn),
    value: week.sessions.filter((session) => session.status === 'done' || session.status === 'partlyDone').length,
    of: week.sessions.length,
  }));
  if (points.length === 0) {
    return h('p', { class: 'soft' }, words.noData);
  }
  const sum = (pick: (point: Point) => number) => points.reduce((total, point) => total + pick(point), 0);
  return chart('bars', words.doneTitle, words.sessionDone(sum((point) => point.value), sum((point) => point.of ?? 0)), points, table(words, words.weekColumn), (value) => String(Math.round(value)));
}

function loads(me: Me, words: Say): HTMLElement[] {
  const lifts = Map.groupBy(me.log.filter((logged) => logged.sets.some((set) => set.load)), (logged) => logged.exerciseId);
  return [...lifts].map(([id, logged]) => {
    const points = logged.map((one) => ({ label: words.short(one.date), value: words.weight(Math.max(...one.sets.map((set) => set.load ?? 0))) }));
    const [first, last] = [points[0]!, points[points.length - 1]!];
    const format = (value: number) => `${Math.round(value * 10) / 10}`;
    return chart('line', words.loadTitle(me.exercises[id]?.name ?? id), `${first.label}: ${format(first.value)} ${words.unit} → ${last.label}: ${format(last.value)} ${words.unit}`, points, table(words, words.date), format);
  });
}

function soreness(me: Me, words: Say): HTMLElement[] {
  const sites = Map.groupBy(me.soreness.filter((record) => record.score !== undefined), (record) => record.site);
  return sites.size === 0 ? [] : [
    h('h2', {}, words.soreTitle),
    ...[...sites].map(([site, records]) => chart('bars', words.place(me.sites[site] ?? site), records.map((record) => `${words.short(record.date)}: ${record.score}/10`).join(', '),
      records.map((record) => ({ label: words.short(record.date), value: record.score!, of: 10 })), table(words, words.date), (value) => String(Math.round(value)))),
  ];
}
