import { s } from './dom';

const paths: Record<string, string> = {
  chat: 'M4 5h16v11H9l-5 4z',
  today: 'M3 12h3m12 0h3M6 7v10M9 5v14M15 5v14M18 7v10M9 12h6',
  week: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  progress: 'M4 19h16M6 16l4-5 4 3 5-8',
  changes: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  team: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.5-5 6-5s6 2 6 5M16 5.5a3 3 0 0 1 0 5.5M18 14.5c2 .6 3 2.3 3 4.5',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M13 4v6M6 14v6',
};

export const icon = (name: string): SVGElement => s('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }, s('path', { d: paths[name] ?? '' }));
