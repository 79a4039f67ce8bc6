import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Beside each text file the same in brotli and gzip, so that the host compresses nothing while somebody waits. */
export async function compress(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css|html|svg|webmanifest)$/.test(name));
  await Promise.all(files.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, `${name}.br`), await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1e6 ? 9 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
    await writeFile(join(folder, `${name}.gz`), await zip(bytes, { level: 9 }));
  }));
}
