/** Where a person's joints are, from the angles of a pose. Lengths are in the drawing's units: a standing person is some 100 high. */
export interface Pose {
  torso: number;
  head?: number;
  /** How far the middle of the back is off the straight line from hip to shoulder; negative for a hollow back. */
  bend?: number;
  /** Which way the face looks, relative to facing; 180 for somebody on their back. */
  face?: number;
  /** How far the lowest point is above the floor. */
  up?: number;
  near: Limbs;
  far: Limbs;
}

interface Limbs {
  leg: [number, number];
  arm: [number, number];
  foot?: number;
}

export type Point = [number, number];

export interface Side {
  shoulder: Point;
  elbow: Point;
  hand: Point;
  hip: Point;
  knee: Point;
  ankle: Point;
  toe: Point;
}

export interface Skeleton {
  hip: Point;
  back: Point;
  shoulder: Point;
  head: Point;
  near: Side;
  far: Side;
}

export const floor = 0;
export const headRadius = 7.2;
const lengths = { torso: 31, neck: 12, arm: 15, forearm: 14, thigh: 23, shin: 23, foot: 8 };
const halfLimb = 3;

const along = ([x, y]: Point, degrees: number, length: number): Point => [x + Math.sin((degrees * Math.PI) / 180) * length, y + Math.cos((degrees * Math.PI) / 180) * length];

export function skeletonOf(pose: Pose): Skeleton {
  const hip: Point = [0, 0];
  const shoulder = along(hip, pose.torso, lengths.torso);
  const side = (limbs: Limbs): Side => {
    const elbow = along(shoulder, limbs.arm[0], lengths.arm);
    const knee = along(hip, limbs.leg[0], lengths.thigh);
    const ankle = along(knee, limbs.leg[1], lengths.shin);
    return { shoulder, elbow, hand: along(elbow, limbs.arm[1], lengths.forearm), hip, knee, ankle, toe: along(ankle, limbs.foot ?? 90, lengths.foot) };
  };
  const [middle, away]: [Point, number] = [[(hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1]) / 2], (pose.torso * Math.PI) / 180];
  const back: Point = [middle[0] - Math.cos(away) * -(pose.bend ?? 0), middle[1] - Math.sin(away) * (pose.bend ?? 0)];
  const bare: Skeleton = { hip, back, shoulder, head: along(shoulder, pose.head ?? pose.torso, lengths.neck), near: side(pose.near), far: side(pose.far) };

  // Whatever is lowest rests on the floor, unless the pose is in the air or on something.
  const points = [...pointsOf(bare)];
  const lowest = Math.max(...points.map(([, y]) => y));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const placed = shifted(bare, -(left + right) / 2, floor - halfLimb - (pose.up ?? 0) - lowest);
  placed.head[1] = Math.min(placed.head[1], floor - headRadius); // a head is thicker than a limb and lies on the floor, not in it
  return placed;
}

export function* pointsOf(body: Skeleton): Generator<Point> {
  yield body.head;
  for (const side of [body.near, body.far]) {
    yield* [side.shoulder, side.elbow, side.hand, side.hip, side.knee, side.ankle, side.toe];
  }
}

function shifted(body: Skeleton, dx: number, dy: number): Skeleton {
  const by = ([x, y]: Point): Point => [x + dx, y + dy];
  const side = (one: Side): Side => ({ shoulder: by(one.shoulder), elbow: by(one.elbow), hand: by(one.hand), hip: by(one.hip), knee: by(one.knee), ankle: by(one.ankle), toe: by(one.toe) });
  return { hip: by(body.hip), back: by(body.back), shoulder: by(body.shoulder), head: by(body.head), near: side(body.near), far: side(body.far) };
}
