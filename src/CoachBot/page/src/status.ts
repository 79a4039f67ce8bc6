const status = document.querySelector<HTMLElement>('#status')!;
const said = new Map<string, string>();

/** One line above everything; an empty one hides it. Each cause has its own, so that one does not hide another's. */
export function say(text: string, cause = 'chat'): void {
  said.set(cause, text);
  status.textContent = [...said.values()].find((line) => line.length > 0) ?? '';
  status.classList.toggle('trouble', status.textContent.length > 0);
}
