import { floor, type Point, type Side, type Skeleton } from './skeleton';

/** What a drawing is made of; colours are named, so that light, dark and a picture file can each have their own. */
export type Shape =
  | { kind: 'line'; from: Point; to: Point; width: number; ink: Ink }
  | { kind: 'disc'; at: Point; radius: number; ink: Ink }
  | { kind: 'box'; left: number; top: number; width: number; height: number; ink: Ink };

/** A halo is in the ground's own colour: it sets an arm apart from the body before which it is. */
export type Ink = 'halo' | 'near' | 'far' | 'body' | 'thing' | 'ground' | 'hint';

const line = (from: Point, to: Point, width: number, ink: Ink): Shape => ({ kind: 'line', from, to, width, ink });
const disc = (at: Point, radius: number, ink: Ink): Shape => ({ kind: 'disc', at, radius, ink });
const box = (left: number, top: number, width: number, height: number, ink: Ink): Shape => ({ kind: 'box', left, top, width, height, ink });
const mid = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Something to stand, sit or lean on, from a height down to the floor. */
const block = (x: number, top: number, width: number): Shape => box(x - width / 2, top, width, floor - top, 'ground');
const bar = (at: Point): Shape[] => [disc(at, 9, 'thing'), disc(at, 2.4, 'ground')];
const bell = (side: Side): Shape[] => [line([side.hand[0], side.hand[1]], [side.hand[0], side.hand[1] + 3], 3, 'thing'), disc([side.hand[0], side.hand[1] + 7], 5.5, 'thing')];
const weight = (side: Side): Shape[] => [line([side.hand[0] - 6, side.hand[1]], [side.hand[0] + 6, side.hand[1]], 3, 'thing'), line([side.hand[0] - 6, side.hand[1] - 3], [side.hand[0] - 6, side.hand[1] + 3], 4.5, 'thing'), line([side.hand[0] + 6, side.hand[1] - 3], [side.hand[0] + 6, side.hand[1] + 3], 4.5, 'thing')];
const band = (from: Point, to: Point): Shape => line(from, to, 2.2, 'thing');

function arrow(at: Point, dx: number, dy: number): Shape[] {
  const tip: Point = [at[0] + dx, at[1] + dy];
  const wing = (turn: number): Shape => line(tip, [tip[0] - dx * 0.35 - dy * turn, tip[1] - dy * 0.35 + dx * turn], 2.2, 'hint');
  return [line(at, tip, 2.2, 'hint'), wing(0.3), wing(-0.3)];
}

/** A line through points, bent as smoothly as eight pieces can be. */
const curve = (a: Point, pull: Point, b: Point): Shape[] => Array.from({ length: 8 }, (_, piece) => {
  const at = (t: number): Point => [0, 1].map((axis) => (1 - t) ** 2 * a[axis]! + 2 * t * (1 - t) * pull[axis]! + t ** 2 * b[axis]!) as Point;
  return band(at(piece / 8), at((piece + 1) / 8));
});

const top = (body: Skeleton) => Math.min(body.head[1], ...[body.near, body.far].flatMap((side) => [side.hand[1], side.knee[1], side.toe[1]])) - 10;
const front = (body: Skeleton) => Math.max(body.head[0], body.near.toe[0], body.near.hand[0], body.near.knee[0]) + 9;
const rear = (body: Skeleton) => Math.min(body.head[0], body.far.ankle[0], body.hip[0], body.shoulder[0]) - 9;

/** Drawn behind the person or before them. */
export const props: Record<string, { behind: boolean; draw: (body: Skeleton) => Shape[] }> = {
  chair: { behind: true, draw: () => [block(-20, floor - 25, 20), line([-29, floor - 25], [-29, floor - 52], 3, 'ground')] },
  stool: { behind: true, draw: (b) => [block(b.hip[0] - 2, b.hip[1] + 4, 22)] },
  seat: { behind: true, draw: (b) => [line([b.hip[0] - 3, b.hip[1] + 6], [b.shoulder[0] - 5, b.shoulder[1] + 6], 5, 'ground'), line([b.hip[0] - 3, b.hip[1] + 6], [b.hip[0] + 8, b.hip[1] + 6], 5, 'ground'), block(b.hip[0] - 8, b.hip[1] + 8, 6)] },
  plate: { behind: true, draw: (b) => [line([b.near.toe[0] + 4, b.near.toe[1] - 6], [b.near.ankle[0] + 5, b.near.ankle[1] + 10], 5, 'thing')] },
  'bar.back': { behind: true, draw: (b) => bar([b.shoulder[0] - 5, b.shoulder[1] - 1]) },
  'bar.hands': { behind: false, draw: (b) => bar(mid(b.near.hand, b.far.hand)) },
  'bar.hip': { behind: false, draw: (b) => bar([b.hip[0] + 2, b.hip[1] - 8]) },
  trap: { behind: false, draw: (b) => [line([b.near.hand[0] - 16, b.near.hand[1] + 1], [b.near.hand[0] + 16, b.near.hand[1] + 1], 3, 'thing'), ...bar([b.near.hand[0], b.near.hand[1] + 1])] },
  kettlebell: { behind: false, draw: (b) => bell(b.near) },
  'bell.chest': { behind: false, draw: (b) => [disc([b.shoulder[0], b.shoulder[1] + 12], 6.5, 'thing')] },
  'bell.held': { behind: false, draw: (b) => [disc([b.near.hand[0] + 5, b.near.hand[1] - 1], 6.5, 'thing')] },
  'bell.rack': { behind: false, draw: (b) => [line(b.near.hand, [b.near.hand[0] + 4, b.near.hand[1] + 2], 3, 'thing'), disc([b.near.hand[0] + 7, b.near.hand[1] + 6], 6.5, 'thing')] },
  'kettlebell.near': { behind: false, draw: (b) => bell(b.near) },
  dumbbell: { behind: false, draw: (b) => weight(b.near) },
  'dumbbell.far': { behind: true, draw: (b) => weight(b.far) },
  'dumbbell.near': { behind: false, draw: (b) => weight(b.near) },
  backpack: { behind: true, draw: (b) => [box(b.shoulder[0] - 16, b.shoulder[1] + 1, 14, 23, 'thing')] },
  'band.foot': { behind: false, draw: (b) => [band(b.near.hand, b.near.toe)] },
  'band.knees': { behind: false, draw: (b) => [line([b.near.knee[0] - 8, b.near.knee[1] + 2], [b.near.knee[0] - 2, b.near.knee[1] + 8], 3.5, 'thing')] },
  'band.front': { behind: false, draw: (b) => [band(b.near.hand, [front(b) + 18, b.shoulder[1] + 4]), line([front(b) + 18, b.shoulder[1] - 8], [front(b) + 18, floor], 3, 'ground')] },
  'band.behind': { behind: true, draw: (b) => [band(b.near.hand, [rear(b) - 14, b.shoulder[1] + 5]), line([rear(b) - 14, b.shoulder[1] - 8], [rear(b) - 14, floor], 3, 'ground')] },
  'band.rail': { behind: true, draw: (b) => [band([b.near.hand[0], b.near.hand[1]], b.near.knee)] },
  'cable.front': { behind: false, draw: (b) => [band(b.near.hand, [front(b) + 18, b.shoulder[1] + 8]), line([front(b) + 18, floor - 96], [front(b) + 18, floor], 4, 'ground')] },
  'cable.behind': { behind: true, draw: (b) => [band(b.near.hand, [rear(b) - 16, floor - 8]), line([rear(b) - 16, floor - 60], [rear(b) - 16, floor], 4, 'ground')] },
  'cable.side': { behind: true, draw: (b) => [line([b.shoulder[0] + 13, floor - 96], [b.shoulder[0] + 13, floor - 5], 4, 'ground'), band(b.near.hand, [b.shoulder[0] + 13, b.shoulder[1] + 17])] },
  'cable.over': { behind: true, draw: (b) => [line([b.near.hand[0], floor - 106], [front(b) + 10, floor - 106], 4, 'ground'), line([front(b) + 10, floor - 106], [front(b) + 10, floor], 4, 'ground'), band([b.near.hand[0], floor - 104], b.near.hand)] },
  pulley: { behind: false, draw: (b) => [line([b.near.hand[0] - 10, b.near.hand[1] + 2], [b.near.hand[0], b.near.hand[1] - 2], 3.4, 'thing'), line([b.near.hand[0], b.near.hand[1] - 2], [b.near.hand[0] + 10, b.near.hand[1] + 2], 3.4, 'thing')] },
  'cable.up': { behind: true, draw: (b) => [band(b.near.hand, [front(b) + 10, floor - 104]), line([front(b) + 10, floor - 106], [front(b) + 10, floor], 4, 'ground')] },
  'box.near': { behind: true, draw: (b) => [block(b.near.ankle[0] + 4, b.near.ankle[1] + 3, 24)] },
  'box.under': { behind: true, draw: (b) => [block((b.far.ankle[0] + b.far.toe[0]) / 2, floor - 22, 30)] },
  'box.toes': { behind: true, draw: (b) => [block(b.far.toe[0] + 8, b.far.toe[1] + 3, 22)] },
  'box.front': { behind: true, draw: (b) => [block(front(b) + 16, floor - 22, 28)] },
  'bench.body': { behind: true, draw: (b) => [box(b.head[0] - 6, b.hip[1] + 3, b.hip[0] - b.head[0] + 12, 4, 'ground'), block(b.head[0] + 6, b.hip[1] + 6, 4), block(b.hip[0] - 4, b.hip[1] + 6, 4)] },
  'bench.shoulder': { behind: true, draw: (b) => [block(b.shoulder[0] - 3, b.shoulder[1] + 4, 24)] },
  'bench.far': { behind: true, draw: (b) => [block(b.far.toe[0] - 2, Math.max(b.far.toe[1], b.far.ankle[1]) + 2, 26)] },
  'bench.farhand': { behind: true, draw: (b) => [block(b.far.hand[0] + 4, b.far.hand[1] + 3, 24)] },
  'bench.hands': { behind: true, draw: (b) => [block(b.near.hand[0] + 5, b.near.hand[1] + 3, 24)] },
  'bench.feet': { behind: true, draw: (b) => [block(b.near.toe[0] - 2, b.near.toe[1] + 3, 22)] },
  'bench.knee': { behind: true, draw: (b) => [box(b.near.ankle[0] - 4, b.near.knee[1] + 3, b.near.knee[0] - b.near.ankle[0] + 12, 4, 'ground'), line([b.near.ankle[0], b.near.knee[1] + 5], [b.near.ankle[0], floor], 3, 'ground'), line([b.near.knee[0] + 4, b.near.knee[1] + 5], [b.near.knee[0] + 4, floor], 3, 'ground')] },
  'wall.back': { behind: true, draw: (b) => [box(Math.min(b.shoulder[0], b.far.ankle[0]) - 12, floor - 112, 6, 112, 'ground')] },
  'wall.front': { behind: true, draw: (b) => [box(b.near.hand[0] + 3, floor - 112, 6, 112, 'ground')] },
  rail: { behind: true, draw: (b) => [line([b.near.hand[0] - 22, b.near.hand[1] - 1], [b.near.hand[0] + 22, b.near.hand[1] - 1], 4, 'ground')] },
  slide: { behind: true, draw: (b) => [line([b.near.ankle[0] - 5, floor - 1], [b.near.ankle[0] + 11, floor - 1], 3.4, 'thing')] },
  'line.near': { behind: true, draw: (b) => [line([b.near.toe[0] + 6, floor], [b.near.toe[0] + 12, floor], 4, 'thing')] },
  'line.far': { behind: true, draw: (b) => [line([b.far.toe[0] - 12, floor], [b.far.toe[0] - 6, floor], 4, 'thing')] },
  pillow: { behind: true, draw: (b) => [disc(b.head, 11, 'halo')] },
  rope: { behind: true, draw: (b) => [...curve(b.near.hand, [b.near.hand[0] + 26, floor - 8], [b.near.toe[0] - 4, floor - 1]), ...curve([b.near.toe[0] - 4, floor - 1], [b.hip[0] - 34, floor - 8], b.far.hand)] },
  clock: { behind: false, draw: (b) => [disc([front(b) - 4, top(b) - 6], 8, 'hint'), disc([front(b) - 4, top(b) - 6], 6, 'ground'), line([front(b) - 4, top(b) - 6], [front(b) - 4, top(b) - 10.5], 1.8, 'hint'), line([front(b) - 4, top(b) - 6], [front(b) - 1, top(b) - 6], 1.8, 'hint')] },
  'arrow.front': { behind: false, draw: (b) => arrow([front(b) + 2, b.hip[1]], 16, 0) },
  'arrow.back': { behind: false, draw: (b) => arrow([rear(b) - 2, b.hip[1] + 2], -16, 0) },
  'arrow.knee': { behind: false, draw: (b) => arrow([b.near.knee[0] + 2, b.near.knee[1] - 9], 0, -16) },
  'arrow.toe': { behind: false, draw: (b) => arrow([b.near.toe[0] + 8, b.near.toe[1] + 2], 0, -14) },
  'arrow.chest': { behind: false, draw: (b) => arrow([b.shoulder[0] + 4, b.shoulder[1] - 12], 0, -16) },
  'arrow.side': { behind: false, draw: (b) => arrow([b.near.hand[0] + 8, b.hip[1]], 16, 0) },
  'arrow.blades': { behind: false, draw: (b) => [...arrow([b.near.elbow[0], b.near.elbow[1] + 13], 0, -9), ...arrow([b.far.elbow[0], b.far.elbow[1] - 13], 0, 9)] },
  'arrow.up': { behind: false, draw: (b) => arrow([rear(b) - 5, b.hip[1] + 4], 0, -18) },
  'arrow.down': { behind: false, draw: (b) => arrow([rear(b) - 8, b.hip[1] - 12], 0, 18) },
};
