/** How far a point is outside a shape; negative within it. */
const distance = {
  line: ({ from: [ax, ay], to: [bx, by], width }, x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy) - width / 2;
  },
  disc: ({ at, radius }, x, y) => Math.hypot(x - at[0], y - at[1]) - radius,
  box: ({ left, top, width, height, round = 2 }, x, y) => {
    const [qx, qy] = [Math.abs(x - left - width / 2) - width / 2 + round, Math.abs(y - top - height / 2) - height / 2 + round];
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - round;
  },
};

const bounds = {
  line: ({ from, to, width }) => [Math.min(from[0], to[0]) - width, Math.min(from[1], to[1]) - width, Math.max(from[0], to[0]) + width, Math.max(from[1], to[1]) + width],
  disc: ({ at, radius }) => [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius],
  box: ({ left, top, width, height }) => [left, top, left + width, top + height],
};

/** An empty picture of so many pixels. */
export const canvas = (width, height) => ({ width, height, rgba: new Uint8ClampedArray(width * height * 4) });

/** Paints shapes onto a picture, smooth at the edges. `place` says where the shapes' own units land: pixels per unit, and the offset in pixels. */
export function paint(picture, shapes, colours, { scale, x: ox, y: oy }) {
  for (const shape of shapes) {
    const colour = colours[shape.ink];
    const [left, top, right, bottom] = bounds[shape.kind](shape);
    for (let y = Math.max(0, Math.floor(oy + top * scale) - 1); y < Math.min(picture.height, oy + bottom * scale + 2); y++) {
      for (let x = Math.max(0, Math.floor(ox + left * scale) - 1); x < Math.min(picture.width, ox + right * scale + 2); x++) {
        const cover = Math.min(1, Math.max(0, 0.5 - distance[shape.kind](shape, (x + 0.5 - ox) / scale, (y + 0.5 - oy) / scale) * scale));
        if (cover > 0) {
          blend(picture.rgba, (y * picture.width + x) * 4, colour, cover);
        }
      }
    }
  }
}

function blend(rgba, at, [red, green, blue], cover) {
  const below = (rgba[at + 3] / 255) * (1 - cover);
  const all = cover + below;
  [red, green, blue].forEach((value, index) => (rgba[at + index] = (value * cover + rgba[at + index] * below) / all));
  rgba[at + 3] = all * 255;
}
