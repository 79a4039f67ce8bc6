import { say as tell } from './status';
import type { Say } from './words';

/** How long it is said that something was not done. */
const readFor = 8000;
let clearing: number | undefined;

/** Work that takes a moment: what was tapped shows it and is not tapped twice; what fails is said above everything. False: it failed. */
export async function busy(tapped: HTMLElement, words: Say, work: () => Promise<unknown>): Promise<boolean> {
  if (tapped.getAttribute('aria-busy') === 'true') {
    return false;
  }
  tapped.setAttribute('aria-busy', 'true');
  window.clearTimeout(clearing);
  tell('', 'work');
  try {
    await work();
    return true;
  } catch (problem) {
    console.warn('It was not done', problem);
    tell(words.notDone, 'work');
    clearing = window.setTimeout(() => tell('', 'work'), readFor);
    return false;
  } finally {
    tapped.removeAttribute('aria-busy');
  }
}
