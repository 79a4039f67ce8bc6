import { joinTeam, leaveTeam, loadTeams, Refused } from '../api';
import { busy } from '../busy';
import { h } from '../dom';
import type { Team } from '../types';
import type { Say } from '../words';

let teams: Team[] | undefined;
let asked = false;
let unreachable = false;

/** What has been typed and answered: the form is drawn anew whenever a team changes. */
const form = { name: '', code: new URLSearchParams(location.search).get('team') ?? '', answer: '' };

/** Races and the week's sessions of those who have chosen to show theirs. A link with a team's code in it fills in the code. */
export function teamView(words: Say, draw: () => void): HTMLElement[] {
  if (!asked) {
    asked = true;
    void refreshTeams(draw);
  }
  return [
    h('h2', {}, words.team), h('p', { class: 'soft' }, words.teamText),
    ...(teams === undefined ? [h('p', { class: 'soft', role: 'status' }, unreachable ? words.failed : words.loading)] : teams.map((team) => board(team, words, draw))),
    joining(words, draw),
  ];
}

export async function refreshTeams(draw: () => void): Promise<void> {
  const loaded = await loadTeams().catch(() => undefined);
  if (!loaded && !teams && !unreachable) {
    unreachable = true;
    draw();
  }
  if (loaded && JSON.stringify(loaded) !== JSON.stringify(teams)) {
    teams = loaded;
    draw();
  }
}

function board(team: Team, words: Say, draw: () => void): HTMLElement {
  const told = h('span', { role: 'status', class: 'soft' });
  const link = `${location.origin}${location.pathname}?team=${team.code}#team`;
  const copy = () => navigator.clipboard.writeText(link).then(() => (told.textContent = words.copied), () => (told.textContent = link));
  const leave = async () => {
    await leaveTeam(team.code);
    await refreshTeams(draw);
  };
  return h('section', { class: 'box' },
    h('table', { class: 'team' }, h('caption', { class: 'soft small' }, words.teamCode(team.code)),
      h('thead', {}, h('tr', {}, [words.runner, words.race, words.doneThisWeek].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, team.members.map((member) => h('tr', { class: member.you ? 'you' : null },
        h('th', { scope: 'row' }, member.name, member.you ? h('span', { class: 'soft' }, ` · ${words.you}`) : null),
        h('td', {}, member.raceOn ? [h('b', {}, member.daysToRace === 0 ? words.raceToday : words.days(member.daysToRace ?? 0)), h('span', { class: 'soft small' }, ` ${member.race ?? words.race}, ${words.short(member.raceOn)}`)] : '–'),
        h('td', {}, h('b', {}, `${member.done} / ${member.planned}`)))))),
    h('div', { class: 'actions' }, h('button', { click: () => void copy() }, words.invite), h('button', { class: 'quiet', click: (event) => void busy(event.currentTarget as HTMLElement, words, leave) }, words.leave), told));
}

function joining(words: Say, draw: () => void): HTMLElement {
  const field = (name: 'name' | 'code', more: Record<string, string | boolean>) => {
    const input = h('input', { name, maxlength: 40, value: form[name], input: () => (form[name] = input.value), ...more });
    return input;
  };
  const button = h('button', { class: 'main' }, words.join);
  const join = async () => {
    try {
      await joinTeam(form.name, form.code.trim() || undefined);
      history.replaceState(null, '', `${location.pathname}#team`);
      Object.assign(form, { name: '', code: '', answer: '' });
      await refreshTeams(draw);
    } catch (problem) {
      form.answer = problem instanceof Refused && problem.status === 404 ? words.noSuchTeam : words.failed;
    }
    draw();
  };
  return h('form', { class: 'box', submit: (event) => (event.preventDefault(), void busy(button, words, join)) }, h('h3', {}, words.joinTitle),
    h('label', { class: 'field' }, h('span', {}, words.yourName), field('name', { required: true, autocomplete: 'given-name' })),
    h('label', { class: 'field' }, h('span', {}, words.codeOrNew), field('code', { autocomplete: 'off' })),
    h('p', { class: 'soft small' }, words.teamShows),
    h('div', { class: 'actions' }, button), h('p', { role: 'status', class: 'soft' }, form.answer));
}
