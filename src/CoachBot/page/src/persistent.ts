import type { DirectLine } from './webchat';

type Activity = Parameters<DirectLine['postActivity']>[0];
type Observer = Parameters<ReturnType<DirectLine['postActivity']>['subscribe']>[0];

const pause = 2000;
const stored = new Set<string>();
let post: DirectLine['postActivity'];
let last = Promise.resolve();

/**
 * The official client posts once, and calls what a server in trouble has not taken 'retry'. Here it is posted again until it is taken, by
 * whichever connection is open then, and under one id, so that it is heard once, and in the order it was said: two requests under way
 * at once may overtake each other. `trouble` is told whether something waits.
 */
export function persistent(directLine: DirectLine, trouble: (waits: boolean) => void): DirectLine {
  post = directLine.postActivity.bind(directLine);
  const attempt = (activity: Named, observer: Observer): void => {
    const done = (id: string) => {
      trouble(false);
      observer.next?.(id);
      observer.complete?.();
    };
    const later = () => {
      trouble(true);
      window.setTimeout(() => (stored.delete(idOf(activity)) ? done(idOf(activity)) : attempt(activity, observer)), pause);
    };
    post(activity).subscribe({
      next: (id) => (id === 'retry' ? later() : done(id)),
      error: (problem) => (refused(problem) ? observer.error?.(problem) : later()),
    });
  };
  directLine.postActivity = (activity) => ({
    subscribe(observer) {
      const said = named(activity);
      last = last.then(() => new Promise((taken) => attempt(said, followed(observer, taken))));
      return { unsubscribe: () => undefined }; // whoever no longer waits for it has still said it
    },
  });
  return directLine;
}

function followed(observer: Observer, ended: () => void): Observer {
  return {
    next: (id) => observer.next?.(id),
    complete: () => (ended(), observer.complete?.()),
    error: (problem) => (ended(), observer.error?.(problem)),
  };
}

/** What comes back over the connection is stored, whatever the answer to its post was: the coach may have failed over it and said so. */
export function came(activity: { channelData?: { clientActivityID?: string } }): void {
  if (activity.channelData?.clientActivityID) {
    stored.add(activity.channelData.clientActivityID);
  }
}

/** By the coach, for what it is; anything else passes. */
function refused(problem: unknown): boolean {
  const status = (problem as { status?: number }).status ?? 0;
  return status >= 400 && status < 500 && status !== 429;
}

type Named = Activity & { channelData: { clientActivityID: string } };

const idOf = (activity: Named): string => activity.channelData.clientActivityID;

function named(activity: Activity): Named {
  const data = activity.channelData as { clientActivityID?: string } | undefined;
  return { ...activity, channelData: { ...data, clientActivityID: data?.clientActivityID ?? `${Date.now()}-${Math.random()}` } };
}
