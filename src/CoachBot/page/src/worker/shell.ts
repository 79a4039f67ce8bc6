declare const SHELL: string[];
declare const VERSION: string;
declare const self: ServiceWorkerGlobalScope;

const prefix = 'coachbot-';
const name = prefix + VERSION;
const home = () => new URL('./', self.registration.scope).href;

/** The page's own files for when there is no connection; what runners say and are told is never among them. */
export async function keep(): Promise<void> {
  await (await caches.open(name)).addAll(SHELL);
}

keep.tidy = async (): Promise<void> => {
  const old = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
};

/** Files whose name changes with their content come from what is kept; the page itself is asked for first, so that a new one shows at once. */
export function serve(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) {
    return undefined;
  }
  if (request.mode === 'navigate' && request.url.split(/[?#]/)[0] === home()) {
    return fetch(request).catch(async () => (await caches.match(home())) ?? Response.error());
  }
  return SHELL.some((one) => one !== './' && pathname.endsWith(`/${one}`)) ? caches.match(request, { ignoreSearch: true }).then((kept) => kept ?? fetch(request)) : undefined;
}
