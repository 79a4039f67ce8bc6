let held: Promise<WakeLockSentinel> | undefined;

/** The screen stays on for whoever is on the floor, until they leave the page; browsers without that go dark as ever. */
export function stayAwake(): void {
  held ??= navigator.wakeLock?.request('screen');
  held?.then((lock) => lock.addEventListener('release', () => (held = undefined)), () => (held = undefined));
}
