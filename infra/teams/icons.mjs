// Draws the two icons: a kettlebell with three lines of speed. Shapes are functions of a point in a square from 0 to 1;
// each pixel is the mean of 8 × 8 points, so that edges are smooth at any size.
import { png } from './png.mjs';

const circle = (x, y, cx, cy, r) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
const box = (x, y, x0, y0, x1, y1) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
const bar = (x, y, x0, x1, cy, r) => box(x, y, x0, cy - r, x1, cy + r) || circle(x, y, x0, cy, r) || circle(x, y, x1, cy, r);

const handle = (x, y) => {
  const outer = box(x, y, 0.42, 0.2, 0.78, 0.5) && (y > 0.3 || circle(x, y, 0.52, 0.3, 0.1) || circle(x, y, 0.68, 0.3, 0.1) || box(x, y, 0.52, 0.2, 0.68, 0.3));
  const inner = box(x, y, 0.5, 0.28, 0.7, 0.5);
  return outer && !inner;
};
const body = (x, y) => circle(x, y, 0.6, 0.6, 0.21) && y < 0.78;
const speed = (x, y) => bar(x, y, 0.16, 0.3, 0.48, 0.022) || bar(x, y, 0.12, 0.3, 0.6, 0.022) || bar(x, y, 0.2, 0.32, 0.72, 0.022);
const mark = (x, y) => handle(x, y) || body(x, y) || speed(x, y);

/** Share of the pixel that the shape covers. */
function coverage(shape, px, py, size) {
  const points = 8;
  let hits = 0;
  for (let i = 0; i < points; i++) {
    for (let j = 0; j < points; j++) {
      if (shape((px + (i + 0.5) / points) / size, (py + (j + 0.5) / points) / size)) hits++;
    }
  }
  return hits / (points * points);
}

function draw(size, pixel) {
  const rgba = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      pixel(coverage(mark, x, y, size)).forEach((value, i) => { rgba[(y * size + x) * 4 + i] = Math.round(value); });
    }
  }
  return png(size, size, rgba);
}

/** 192 × 192: white on the accent colour, without transparency. */
export const color = ([r, g, b]) => draw(192, share => [r + (255 - r) * share, g + (255 - g) * share, b + (255 - b) * share, 255]);

/** 32 × 32: white on nothing, as Teams asks. */
export const outline = () => draw(32, share => [255, 255, 255, 255 * share]);
