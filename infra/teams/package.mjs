// Builds the app package for Teams:
//   node infra/teams/package.mjs --app-id 00000000-0000-0000-0000-000000000000 --domain coach.example [--version 1.0.0] [--out coachbot.zip]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { color, outline } from './icons.mjs';
import { zip } from './zip.mjs';

const fail = problem => { console.error(problem); process.exit(2); };
const read = name => readFileSync(new URL(name, import.meta.url), 'utf8');

let values;
try {
  ({ values } = parseArgs({ options: {
    'app-id': { type: 'string' }, domain: { type: 'string' }, version: { type: 'string' }, out: { type: 'string', default: 'coachbot.zip' },
  } }));
} catch (error) {
  fail(error.message);
}
const { 'app-id': appId = '', domain = '', version, out } = values;
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId)) fail("--app-id must be the bot's app id, a GUID");
if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(domain)) fail('--domain must be the host name alone, such as coach.example');
if (version !== undefined && !/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) fail('--version must be three numbers, such as 1.2.0');

const manifest = JSON.parse(read('manifest.json').replaceAll('{{appId}}', appId.toLowerCase()).replaceAll('{{domain}}', domain.toLowerCase()));
if (version) manifest.version = version;
const accent = [1, 3, 5].map(at => parseInt(manifest.accentColor.slice(at, at + 2), 16));

writeFileSync(out, zip({
  'manifest.json': JSON.stringify(manifest, null, 2),
  'es.json': read('es.json'),
  'color.png': color(accent),
  'outline.png': outline(),
}));
console.log(`${out}: upload it in Teams under Apps, Manage your apps, Upload an app`);
