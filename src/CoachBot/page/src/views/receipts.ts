import { h } from '../dom';
import { say } from '../talk';
import type { Me } from '../types';
import type { Say } from '../words';

/** Every change, its reason, and the way back of the last one. */
export function receiptsView(me: Me, words: Say): HTMLElement[] {
  return [
    h('h2', {}, words.changes),
    ...(me.receipts.length === 0 ? [h('p', { class: 'soft' }, words.noReceipts)] : []),
    h('ol', { class: 'receipts' }, me.receipts.map((receipt) => h('li', { class: receipt.undone ? 'receipt undone' : 'receipt' },
      h('p', { class: 'soft small' }, words.day(receipt.on), receipt.undone ? ` · ${words.undone}` : ''),
      h('h3', {}, words.dates(receipt.heard.text)),
      receipt.because.text === receipt.heard.text ? null : h('p', {}, words.dates(receipt.because.text)),
      receipt.changes.length > 0
        ? h('ul', { class: 'lines' }, receipt.changes.slice(0, 8).map((line) => h('li', {}, h('span', { class: 'soft' }, line.date ? `${words.day(line.date)}, ` : '', words.dates(line.subject)), ' ', line.before ? h('del', {}, words.dates(line.before)) : null, line.before && line.after ? ' → ' : '', line.after ? h('ins', {}, words.dates(line.after)) : null)),
          receipt.changes.length > 8 ? h('li', { class: 'soft' }, `+ ${receipt.changes.length - 8}`) : null)
        : null,
      receipt.wouldChange ? h('p', { class: 'soft small' }, `${words.would}: ${words.dates(receipt.wouldChange.text)}`) : null,
      receipt.number === me.undoable && !receipt.undone ? h('button', { class: 'quiet', click: () => say(words.undoSay) }, words.undo) : null))),
  ];
}
