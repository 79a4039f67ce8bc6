// Builds the page into the folder named on the command line: our script and style, and the official Web Chat bundle beside them.
import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const out = resolve(process.argv[2] ?? 'dist');
await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'assets'), { recursive: true });
await build({
  entryPoints: ['src/main.ts', 'src/style.css'],
  outdir: join(out, 'assets'),
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
});
for (const page of ['index.html', 'privacy.html', 'terms.html']) {
  await cp(join('src', page), join(out, page));
}
await cp('src/icon.svg', join(out, 'assets', 'icon.svg'));
for (const file of ['webchat.js', 'webchat.js.LICENSE.txt']) {
  await cp(join('node_modules/botframework-webchat/dist', file), join(out, 'assets', file));
}
