import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canvas, paint } from './paint.mjs';
import { png } from './png.mjs';

const colours = { ground: [20, 83, 45], mark: [255, 255, 255] };
const bar = (x, from, to) => ({ kind: 'line', from: [x, from], to: [x, to], width: 2.6, ink: 'mark' });

/** The same barbell as in icon.svg, on its 32 × 32 units. */
const barbell = [bar(5, 20, 15), bar(8, 22, 13), bar(24, 22, 13), bar(27, 20, 15), { kind: 'line', from: [8, 17.5], to: [24, 17.5], width: 2.6, ink: 'mark' }];

function icon(size, { round = 7, filled = true, shrink = 1 } = {}) {
  const picture = canvas(size, size);
  const scale = size / 32;
  if (filled) {
    paint(picture, [{ kind: 'box', left: 0, top: 0, width: 32, height: 32, round, ink: 'ground' }], colours, { scale, x: 0, y: 0 });
  }
  paint(picture, barbell, colours, { scale: scale * shrink, x: (size * (1 - shrink)) / 2, y: (size * (1 - shrink)) / 2 - scale * shrink * 1.5 });
  return png(size, size, picture.rgba);
}

/** Launchers cut a maskable icon to any shape within its middle four fifths; a badge is a white outline. */
export async function writeIcons(folder) {
  await Promise.all([
    writeFile(join(folder, 'icon-192.png'), icon(192)),
    writeFile(join(folder, 'icon-512.png'), icon(512)),
    writeFile(join(folder, 'icon-maskable-512.png'), icon(512, { round: 0.01, shrink: 0.75 })),
    writeFile(join(folder, 'badge-96.png'), icon(96, { filled: false })),
  ]);
}
