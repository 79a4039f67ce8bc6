// Reads a calendar from standard input with ical.js and tells what it understood, one JSON document.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
}

const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent('valarm');
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    summary: event.summary,
    description: event.description,
    start: event.startDate.toString(),
    startUtc: event.startDate.toJSDate().toISOString(),
    zone: event.startDate.zone?.tzid ?? null,
    minutes: event.duration.toSeconds() / 60,
    allDay: event.startDate.isDate,
    alarm: alarm ? alarm.getFirstPropertyValue('trigger').toString() : null,
  };
});
const again = new ICAL.Component(ICAL.parse(calendar.toString())).toString() === calendar.toString();
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue('method'), name: calendar.getFirstPropertyValue('name'), again, events }));
