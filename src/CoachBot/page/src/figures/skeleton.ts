/** Where a person's joints are, from the angles of a pose. Lengths are in the drawing's units: a standing person is some 100 high. */
export interface Pose {
  torso: number;
  head?: number;
  /** How far the middle of the back is off the straight line from hip to shoulder; negative for a hollow back. */
  bend?: number;
  /** How far the lowest point is above the floor. */
  up?: number;
  /** How far each shoulder is from the spine, for somebody seen from before or from above; 0 for a profile. */
  wide?: number;
  /** Seen from above, on a mat. */
  above?: boolean;
  near: Limbs;
  far: Limbs;
}

interface Limbs {
  leg: [number, number];
  arm: [number, number];
  foot?: number;
  /** How much of the leg's length is seen when it points towards the eye; 1 for all of it. */
  seen?: number;
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

/** What somebody lies on who is seen from above; the hip is on its middle line. */
export const mat = { width: 112, height: 70 };
const hipsToShoulders = 0.6;

const along = ([x, y]: Point, degrees: number, length: number): Point => [x + Math.sin((degrees * Math.PI) / 180) * length, y + Math.cos((degrees * Math.PI) / 180) * length];

export function skeletonOf(pose: Pose): Skeleton {
  const hip: Point = [0, 0];
  const shoulder = along(hip, pose.torso, lengths.torso);
  const side = (limbs: Limbs, across: number): Side => {
    const joint = along(shoulder, pose.torso - 90, across * (pose.wide ?? 0));
    const socket = along(hip, pose.torso - 90, across * (pose.wide ?? 0) * hipsToShoulders);
    const elbow = along(joint, limbs.arm[0], lengths.arm);
    const knee = along(socket, limbs.leg[0], lengths.thigh * (limbs.seen ?? 1));
    const ankle = along(knee, limbs.leg[1], lengths.shin * (limbs.seen ?? 1));
    return { shoulder: joint, elbow, hand: along(elbow, limbs.arm[1], lengths.forearm), hip: socket, knee, ankle, toe: along(ankle, limbs.foot ?? 90, lengths.foot) };
  };
  const [middle, away]: [Point, number] = [[(hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1]) / 2], (pose.torso * Math.PI) / 180];
  const back: Point = [middle[0] - Math.cos(away) * -(pose.bend ?? 0), middle[1] - Math.sin(away) * (pose.bend ?? 0)];
  const bare: Skeleton = { hip, back, shoulder, head: along(shoulder, pose.head ?? pose.torso, lengths.neck), near: side(pose.near, 1), far: side(pose.far, -1) };

  // Whatever is lowest rests on the floor, unless the pose is in the air or on something, or seen from above.
  const points = [...pointsOf(bare)];
  const lowest = Math.max(...points.map(([, y]) => y));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const placed = shifted(bare, -(left + right) / 2, pose.above ? floor - mat.height / 2 : floor - halfLimb - (pose.up ?? 0) - lowest);
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
