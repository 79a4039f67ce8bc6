// Reads a JSON array of Adaptive Cards on standard input and holds each against the schema that Microsoft's own package carries: types, values,
// version 1.5, and no property that the schema doesn't know. Prints one line for each fault; nothing when all are valid.
import ac from "adaptivecards/dist/adaptivecards.js";

// Of the host, not of a card.
const ofTheCard = new Set(["$schema", "type", "version", "fallback", "requires"]);
const faults = new Set();

// What the package reads by hand and not by its schema.
const children = { AdaptiveCard: ["body", "actions"], ColumnSet: ["columns"], Column: ["items"], Container: ["items"], ImageSet: ["images"], ActionSet: ["actions"], "Action.ShowCard": ["card"] };

const known = new Map();
function remember(name, make) {
  const schema = make().getSchema();
  known.set(name, new Set([...Array(schema.getCount()).keys()].map((at) => schema.getItemAt(at).name)));
}
for (let at = 0; at < ac.GlobalRegistry.elements.getItemCount(); at++) {
  const item = ac.GlobalRegistry.elements.getItemAt(at);
  remember(item.typeName, () => new item.objectType());
}
for (let at = 0; at < ac.GlobalRegistry.actions.getItemCount(); at++) {
  const item = ac.GlobalRegistry.actions.getItemAt(at);
  remember(item.typeName, () => new item.objectType());
}
remember("AdaptiveCard", () => new ac.AdaptiveCard());
remember("Column", () => new ac.Column());

function walk(json, at) {
  if (Array.isArray(json)) {
    json.forEach((item, index) => walk(item, `${at}[${index}]`));
    return;
  }
  if (json === null || typeof json !== "object") return;
  if (json.lang !== undefined && !/^[a-z]{2,3}$/i.test(json.lang)) faults.add(`${at}: no language ${json.lang}`);
  if (typeof json.type === "string") {
    if (json.type.startsWith("Chart.")) {
      // Teams' own element: what the schema knows is its fallback.
      if (!json.fallback) faults.add(`${at}: ${json.type} has no fallback`);
      walk(json.fallback, `${at}.fallback`);
      return;
    }
    const properties = known.get(json.type);
    if (!properties) faults.add(`${at}: no element ${json.type}`);
    else for (const name of Object.keys(json)) {
      if (!properties.has(name) && !ofTheCard.has(name) && !children[json.type]?.includes(name)) faults.add(`${at}: ${json.type} has no property ${name}`);
    }
  }
  for (const [name, value] of Object.entries(json)) {
    if (name !== "data" && name !== "facts" && name !== "choices") walk(value, `${at}.${name}`);
  }
}

/** Charts give way to their fallbacks, as in every client but Teams; the package's pattern for lang remembers where it was and fails every other time. */
function withoutCharts(json) {
  if (Array.isArray(json)) return json.map(withoutCharts);
  if (json === null || typeof json !== "object") return json;
  if (typeof json.type === "string" && json.type.startsWith("Chart.")) return withoutCharts(json.fallback);
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "lang").map(([name, value]) => [name, withoutCharts(value)]));
}

let text = "";
for await (const piece of process.stdin) text += piece;
const cards = JSON.parse(text);
cards.forEach((card, index) => {
  const at = `card ${index} (${card.body?.[0]?.text ?? ""})`;
  walk(card, at);
  const context = new ac.SerializationContext(ac.Versions.v1_5);
  new ac.AdaptiveCard().parse(withoutCharts(card), context);
  for (let event = 0; event < context.eventCount; event++) faults.add(`${at}: ${context.getEventAt(event).message}`);
});
for (const fault of faults) console.log(fault);
