// Reads what a runner takes along with tools that others wrote: the plan against the host's own OpenAPI schema with ajv, the table with
// csv-parse, the workout with Garmin's SDK, the calendar with ical.js. Takes a folder with the files.
import { Decoder, Stream } from '@garmin/fitsdk';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = (name) => readFileSync(join(process.argv[2], name));
const openapi = JSON.parse(file('openapi.json'));

/** Nothing may stand in the file that the schema does not name. */
const close = (schema) => {
  if (schema && typeof schema === 'object') {
    if (schema.properties && schema.additionalProperties === undefined) {
      schema.additionalProperties = false;
    }
    Object.values(schema).forEach(close);
  }
};
close(openapi.components);

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema({ $id: 'https://coach.example/openapi', components: openapi.components });
const answer = openapi.paths['/api/plans/preview'].post.responses['200'].content['application/json'].schema;
const validate = ajv.compile(JSON.parse(JSON.stringify(answer).replaceAll('"#/components/', '"https://coach.example/openapi#/components/')));
const plan = JSON.parse(file('plan.json'));
const errors = validate(plan) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);

// A schema that takes anything would prove nothing.
const spoilt = structuredClone(plan);
delete spoilt.weeks[0].startsOn;
spoilt.weeks[0].sessions = 'none';
const refusesWrong = !validate(spoilt);

const rows = parse(file('plan.csv'), { columns: true, bom: true, record_delimiter: '\r\n' });
const decoder = new Decoder(Stream.fromBuffer(file('session.fit')));
const intact = decoder.isFIT() && decoder.checkIntegrity();
const { messages, errors: faults } = decoder.read();
const calendar = new ICAL.Component(ICAL.parse(file('calendar.ics').toString('utf8')));
console.log(JSON.stringify({
  errors, refusesWrong,
  sessions: plan.weeks.flatMap((week) => week.sessions).length,
  exercises: plan.weeks.flatMap((week) => week.sessions).flatMap((session) => session.exercises).length,
  rows: rows.length, columns: Object.keys(rows[0] ?? {}), names: [...new Set(rows.map((row) => row.name))],
  intact: intact && faults.length === 0, workout: messages.workoutMesgs?.[0], steps: (messages.workoutStepMesgs ?? []).map((step) => step.wktStepName ?? null),
  events: calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary')),
}));
