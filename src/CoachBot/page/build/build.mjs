// Builds the page into the folder named on the command line: our script and style, the official Web Chat bundle, drawings as pictures,
// icons, and the service worker that keeps them all for when there is no connection.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compress } from './compress.mjs';
import { writeFigures } from './figures.mjs';
import { writeIcons } from './icons.mjs';

const out = resolve(process.argv[2] ?? 'dist');
const assets = join(out, 'assets');
await rm(out, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
const bundle = async (options) => (await build({ bundle: true, minify: true, target: 'es2022', logLevel: 'warning', write: false, outdir: '/', ...options })).outputFiles;

// A name that changes with the content may be kept by browsers for ever.
const webchat = await readFile('node_modules/botframework-webchat/dist/webchat.js');
const names = { 'webchat.js': `webchat-${hash(webchat)}.js` };
await writeFile(join(assets, names['webchat.js']), webchat);
await cp('node_modules/botframework-webchat/dist/webchat.js.LICENSE.txt', join(assets, 'webchat.js.LICENSE.txt'));
for (const file of await bundle({ entryPoints: ['src/main.ts', 'src/style.css'], define: { WEBCHAT: JSON.stringify(`assets/${names['webchat.js']}`) } })) {
  const [name, kind] = file.path.slice(1).split('.');
  names[`${name}.${kind}`] = `${name}-${hash(file.contents)}.${kind}`;
  await writeFile(join(assets, names[`${name}.${kind}`]), file.contents);
}
for (const page of ['index.html', 'privacy.html', 'terms.html']) {
  const text = await readFile(join('src', page), 'utf8');
  await writeFile(join(out, page), text.replace(/assets\/(main\.js|style\.css)/g, (_, name) => `assets/${names[name]}`));
}
await cp('src/icon.svg', join(assets, 'icon.svg'));
await cp('src/manifest.webmanifest', join(out, 'manifest.webmanifest'));
await writeIcons(assets);
await writeFigures(join(assets, 'figures'));

const shell = ['./', 'manifest.webmanifest', 'privacy.html', 'terms.html', ...(await readdir(assets)).filter((name) => /\.(js|css|svg|png)$/.test(name)).map((name) => `assets/${name}`)];
const version = hash(JSON.stringify([shell, await readFile(join(out, 'index.html'), 'utf8'), await readFile('src/worker/worker.ts', 'utf8')]));
const [worker] = await bundle({ entryPoints: ['src/worker/worker.ts'], define: { SHELL: JSON.stringify(shell), VERSION: JSON.stringify(version) } });
await writeFile(join(out, 'worker.js'), worker.contents);
await compress(out);
