/** "/v3/conversations/:conversationId" as a pattern and the names of its parts. */
export function pathToRegexp(path) {
  const names = [];
  const pattern = path.replace(/:(\w+)/g, (_, name) => { names.push(name); return '([^/]+)'; });
  return { pattern: new RegExp(`^${pattern}$`), names };
}
