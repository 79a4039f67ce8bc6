const status = document.querySelector<HTMLElement>('#status')!;

/** One line above the chat; an empty one hides it. */
export function say(text: string, trouble = false): void {
  status.textContent = text;
  status.classList.toggle('trouble', trouble);
}
