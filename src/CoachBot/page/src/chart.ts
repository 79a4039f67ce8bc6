import { h, s } from './dom';

export interface Point {
  label: string;
  value: number;
  /** Drawn behind it, such as what was planned. */
  of?: number;
}

/** Beside the chat a chart is twice as broad as on a phone, and its letters are as big. */
const wide = matchMedia('(min-width: 52rem)');
const height = 140;
const left = 34;
const bottom = 22;
let numbered = 0;

/** Round numbers below and above all values, and the lines between: at most four. */
function scale(values: number[], fromZero: boolean): number[] {
  const [low, top] = [fromZero ? 0 : Math.min(...values), Math.max(...values, 1)];
  const span = Math.max(top - low, top * 0.2, 1) / 3;
  const size = 10 ** Math.floor(Math.log10(span));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= span && (!fromZero || Number.isInteger(one)))!;
  if (!fromZero && low === top) {
    return [Math.max(0, low - step), low, low + step]; // a line that neither rises nor falls runs through the middle
  }
  const first = fromZero ? 0 : Math.max(0, Math.ceil(low / step) - 1) * step;
  return Array.from({ length: Math.ceil((top - first) / step) + 1 }, (_, index) => first + index * step);
}

/** A chart with its title, what it says in a sentence, and its numbers in a table behind. */
export function chart(kind: 'line' | 'bars', title: string, says: string, points: Point[], table: { open: string; label: string; value: string }, format: (value: number) => string): HTMLElement {
  const id = `chart${++numbered}`;
  const width = wide.matches ? 560 : 320;
  const lines = scale(points.flatMap((point) => [point.value, point.of ?? point.value]), kind === 'bars');
  const [low, top] = [lines[0]!, lines[lines.length - 1]!];
  const x = (index: number) => left + ((width - left - 8) * (index + 0.5)) / points.length;
  const y = (value: number) => height - bottom - ((height - bottom - 10) * (value - low)) / (top - low || 1);
  const drawing = s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}t ${id}d`, class: 'chart' }, s('title', { id: `${id}t` }, title), s('desc', { id: `${id}d` }, says));
  for (const value of lines) {
    drawing.append(s('line', { x1: left, x2: width, y1: y(value), y2: y(value), class: 'grid' }), s('text', { x: left - 5, y: y(value) + 4, 'text-anchor': 'end' }, format(value)));
  }
  if (kind === 'line') {
    drawing.append(s('polyline', { points: points.map((point, index) => `${x(index)},${y(point.value)}`).join(' '), class: 'line' }));
    drawing.append(...points.map((point, index) => s('circle', { cx: x(index), cy: y(point.value), r: 3.5, class: 'dot' })));
  } else {
    const thick = Math.min(22, ((width - left) / points.length) * 0.62);
    const bar = (index: number, value: number, name: string) => s('rect', { x: x(index) - thick / 2, y: y(value), width: thick, height: Math.max(0, height - bottom - y(value)), rx: 3, class: name });
    points.forEach((point, index) => drawing.append(...(point.of === undefined ? [] : [bar(index, point.of, 'bar of')]), bar(index, point.value, 'bar')));
  }
  const every = Math.ceil(points.length / (wide.matches ? 9 : 5));
  points.forEach((point, index) => index % every === 0 && drawing.append(s('text', { x: x(index), y: height - 6, 'text-anchor': 'middle' }, point.label)));
  const cell = (point: Point) => (point.of === undefined ? format(point.value) : `${format(point.value)} / ${format(point.of)}`);
  return h('figure', {}, h('figcaption', {}, h('strong', {}, title), h('span', {}, says)), drawing,
    h('details', {}, h('summary', {}, table.open), h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, table.label), h('th', { scope: 'col' }, table.value))),
      h('tbody', {}, points.map((point) => h('tr', {}, h('th', { scope: 'row' }, point.label), h('td', {}, cell(point))))))));
}
