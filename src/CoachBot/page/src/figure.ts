import { s } from './dom';
import { drawingsOf, type Frame } from './figures/draw';
import type { Shape } from './figures/props';
import type { Say } from './words';

/** Start and end position of an exercise as two drawings; none for an exercise without a picture. */
export function figures(exercise: string, name: string, words: Say): SVGElement[] {
  const drawn = drawingsOf(exercise);
  return drawn ? drawn.pictures.map((shapes, index) => figure(drawn.frame, shapes, `${name}: ${index === 0 ? words.start : words.end}`)) : [];
}

function figure(frame: Frame, shapes: Shape[], label: string): SVGElement {
  return s('svg', { viewBox: `${frame.left} ${frame.top} ${frame.width} ${frame.height}`, class: 'figure', role: 'img', 'aria-label': label }, shapes.map(element));
}

function element(shape: Shape): SVGElement {
  switch (shape.kind) {
    case 'line':
      return s('line', { x1: shape.from[0], y1: shape.from[1], x2: shape.to[0], y2: shape.to[1], 'stroke-width': shape.width, class: shape.ink });
    case 'disc':
      return s('circle', { cx: shape.at[0], cy: shape.at[1], r: shape.radius, class: `${shape.ink} filled` });
    case 'box':
      return s('rect', { x: shape.left, y: shape.top, width: shape.width, height: Math.max(0, shape.height), rx: 2, class: `${shape.ink} filled` });
  }
}
