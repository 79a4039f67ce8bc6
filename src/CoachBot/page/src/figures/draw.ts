import poses from './poses.json';
import { props, type Ink, type Shape } from './props';
import { floor, headRadius, mat, skeletonOf, type Point, type Pose, type Side, type Skeleton } from './skeleton';

/** The part of the world that both pictures of an exercise show; the floor is at 0 and up is less. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room around what is drawn, and the least that a picture shows: nobody grows by lying down. */
const margin = 7;
const least = { width: 96, height: 84 };

type Layer = Record<string, unknown>;
const layers = poses.layers as unknown as Record<string, Layer>;
const exercises = poses.exercises as unknown as Record<string, [string, string]>;

export const drawn = Object.keys(exercises);

/** The start and the end of an exercise, each as shapes from back to front, in one frame; null for one that has no picture. */
export function drawingsOf(exercise: string): { frame: Frame; pictures: [Shape[], Shape[]] } | null {
  const pair = exercises[exercise];
  if (!pair) {
    return null;
  }
  const bare: [Shape[], Shape[]] = [drawing(pair[0]), drawing(pair[1])];
  const frame = frameOf(bare.flat());
  const ground: Shape = { kind: 'line', from: [frame.left + 4, floor + 1], to: [frame.left + frame.width - 4, floor + 1], width: 2, ink: 'ground' };
  return { frame, pictures: [[ground, ...bare[0]], [ground, ...bare[1]]] };
}

function frameOf(shapes: Shape[]): Frame {
  const corners = shapes.flatMap((shape): Point[] => {
    switch (shape.kind) {
      case 'line':
        return [shape.from, shape.to];
      case 'disc':
        return [[shape.at[0] - shape.radius, shape.at[1] - shape.radius], [shape.at[0] + shape.radius, shape.at[1]]];
      case 'box':
        return [[shape.left, shape.top], [shape.left + shape.width, shape.top]];
    }
  });
  const [left, right] = [Math.min(...corners.map(([x]) => x)) - margin, Math.max(...corners.map(([x]) => x)) + margin];
  const width = Math.max(least.width, right - left);
  const height = Math.max(least.height, margin - Math.min(...corners.map(([, y]) => y)));
  return { left: (left + right - width) / 2, top: -height, width, height: height + margin };
}

function drawing(recipe: string): Shape[] {
  const [person = '', things = ''] = recipe.split('|').map((part) => part.trim());
  const pose = poseOf(person.split(' '));
  const body = skeletonOf(pose);
  const far = pose.wide ? 'near' : 'far'; // seen from before or above, no side is the farther one
  const around = things.split(' ').filter(Boolean).map((name) => {
    const prop = props[name];
    if (!prop) {
      throw new Error(`no such thing to draw: ${name}`);
    }
    return prop;
  });
  const line = (from: keyof Side, to: keyof Side, side: Side, ink: Ink, width: number) => ({ kind: 'line' as const, from: side[from], to: side[to], width, ink });
  const leg = (side: Side, ink: Ink) => [line('hip', 'knee', side, ink, 7), line('knee', 'ankle', side, ink, 6), line('ankle', 'toe', side, ink, 5)];
  const arm = (side: Side, ink: Ink) => [line('shoulder', 'elbow', side, ink, 5.4), line('elbow', 'hand', side, ink, 4.8)];
  return [
    ...(pose.above ? [{ kind: 'box' as const, left: -mat.width / 2, top: floor - mat.height, width: mat.width, height: mat.height, ink: 'ground' as const }] : []),
    ...around.filter((prop) => prop.behind).flatMap((prop) => prop.draw(body)),
    ...arm(body.far, far),
    ...leg(body.far, far),
    ...leg(body.near, 'near'),
    ...(pose.wide ? [across('shoulder', body, 7), across('hip', body, 8)] : []),
    { kind: 'line', from: body.hip, to: body.back, width: 9, ink: 'body' },
    { kind: 'line', from: body.back, to: body.shoulder, width: 9, ink: 'body' },
    { kind: 'disc', at: body.head, radius: headRadius, ink: 'body' },
    ...around.filter((prop) => !prop.behind).flatMap((prop) => prop.draw(body)),
    ...arm(body.near, 'halo').map((limb) => ({ ...limb, width: limb.width + 1.8 })),
    ...arm(body.near, 'near'),
  ];
}

const across = (joint: 'shoulder' | 'hip', body: Skeleton, width: number): Shape => ({ kind: 'line', from: body.near[joint], to: body.far[joint], width, ink: 'body' });

/** Later layers change what earlier ones said. */
function poseOf(names: string[]): Pose {
  const pose: Pose = { torso: 180, near: { leg: [0, 0], arm: [0, 0] }, far: { leg: [0, 0], arm: [0, 0] } };
  for (const name of names) {
    const layer = layers[name];
    if (!layer) {
      throw new Error(`no such pose: ${name}`);
    }
    for (const [key, value] of Object.entries(layer)) {
      const [side, limb] = key.includes('.') ? key.split('.') : [undefined, key];
      if (limb === 'leg' || limb === 'arm' || limb === 'foot' || limb === 'seen') {
        for (const one of side ? [side as 'near' | 'far'] : (['near', 'far'] as const)) {
          Object.assign(pose[one], { [limb]: value });
        }
      } else {
        Object.assign(pose, { [key]: value });
      }
    }
  }
  return pose;
}
