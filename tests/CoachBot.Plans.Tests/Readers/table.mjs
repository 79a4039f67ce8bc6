// Reads comma-separated values from standard input with csv-parse: an array of one object a line.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

console.log(JSON.stringify(parse(readFileSync(0), { columns: true, bom: true, record_delimiter: '\r\n' })));
