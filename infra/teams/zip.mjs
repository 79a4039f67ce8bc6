// A plain ZIP (PKWARE's APPNOTE): files at the root, deflated, with one date, so that the same input gives the same bytes.
import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

const date = ((2026 - 1980) << 9) | (1 << 5) | 1;

function header(signature, central, name, data, packed, offset) {
  const fixed = Buffer.alloc(central ? 46 : 30);
  let at = fixed.writeUInt32LE(signature, 0);
  if (central) at = fixed.writeUInt16LE(20, at);
  for (const value of [20, 0x0800, 8, 0, date]) at = fixed.writeUInt16LE(value, at); // version, UTF-8 names, deflate, time, date
  for (const value of [crc32(data), packed.length, data.length]) at = fixed.writeUInt32LE(value, at);
  at = fixed.writeUInt16LE(name.length, at);
  if (central) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, name]);
}

export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path, 'utf8');
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, { level: 9 });
    const local = header(0x04034b50, false, name, data, packed, 0);
    directory.push(header(0x02014b50, true, name, data, packed, offset));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
