import { stayAwake } from './awake';
import { h } from './dom';
import type { Say } from './words';

let ticking: number | undefined;
const bar = h('div', { class: 'rest', role: 'timer', hidden: true });
const spoken = h('p', { class: 'hidden', role: 'status' });
document.body.append(bar, spoken);

/** Counts the rest down at the page's foot; says so once at its end and not each second. */
export function startRest(seconds: number, words: Say): void {
  stop();
  stayAwake();
  if (seconds <= 0) {
    return;
  }
  const until = Date.now() + seconds * 1000;
  const left = h('b', {});
  const gone = h('span', { class: 'gone' });
  bar.replaceChildren(gone, h('span', {}, words.restNow), left, h('button', { class: 'quiet', click: stop }, words.stopRest));
  bar.hidden = false;
  const draw = () => {
    const rest = Math.max(0, Math.round((until - Date.now()) / 1000));
    left.textContent = `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`;
    gone.style.width = `${100 - (rest / seconds) * 100}%`;
    if (rest === 0) {
      stop();
      spoken.textContent = words.restOver;
      navigator.vibrate?.(300);
    }
  };
  spoken.textContent = '';
  draw();
  ticking = window.setInterval(draw, 250);
}

function stop(): void {
  window.clearInterval(ticking);
  bar.hidden = true;
}
