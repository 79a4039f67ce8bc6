import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canvas, paint } from './paint.mjs';
import { png } from './png.mjs';

const [width, height] = [480, 240];

/** A card's picture cannot follow its reader's theme, so it brings its own light ground. */
const colours = { card: [246, 247, 244], halo: [246, 247, 244], near: [23, 32, 26], body: [23, 32, 26], far: [143, 160, 150], thing: [194, 65, 12], ground: [196, 204, 196], hint: [20, 83, 45] };

/** Start and end of every exercise side by side, one PNG each, for cards that can show no SVG. */
export async function writeFigures(folder) {
  const { outputFiles: [code] } = await build({ entryPoints: ['src/figures/draw.ts'], bundle: true, format: 'esm', write: false, logLevel: 'warning' });
  const { drawn, drawingsOf } = await import(`data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`);
  await mkdir(folder, { recursive: true });
  await Promise.all(drawn.map((id) => writeFile(join(folder, `${id}.png`), picture(drawingsOf(id)))));
}

function picture({ frame, pictures }) {
  const image = canvas(width, height);
  paint(image, [{ kind: 'box', left: 0, top: 0, width, height, round: 14, ink: 'card' }], colours, { scale: 1, x: 0, y: 0 });
  const scale = Math.min((width / 2 - 12) / frame.width, (height - 16) / frame.height);
  pictures.forEach((shapes, index) =>
    paint(image, shapes, colours, { scale, x: width * (0.25 + index / 2) - (frame.left + frame.width / 2) * scale, y: height - 8 - (frame.top + frame.height) * scale }));
  return png(width, height, image.rgba);
}
