import type { DirectLine } from './webchat';

type Activity = Parameters<DirectLine['postActivity']>[0];
type Observer = Parameters<ReturnType<DirectLine['postActivity']>['subscribe']>[0];

const pause = 2000;
let post: DirectLine['postActivity'];

/**
 * The official client posts once, and calls what a server in trouble has not taken 'retry'. Here it is posted again until it is taken, by
 * whichever connection is open then, and under one id, so that it is heard once. `trouble` is told whether something waits.
 */
export function persistent(directLine: DirectLine, trouble: (waits: boolean) => void): DirectLine {
  post = directLine.postActivity.bind(directLine);
  const attempt = (activity: Activity, observer: Observer): void => {
    const later = () => {
      trouble(true);
      window.setTimeout(() => attempt(activity, observer), pause);
    };
    post(activity).subscribe({
      next(id) {
        if (id === 'retry') {
          later();
        } else {
          trouble(false);
          observer.next?.(id);
          observer.complete?.();
        }
      },
      error: (problem) => (refused(problem) ? observer.error?.(problem) : later()),
    });
  };
  directLine.postActivity = (activity) => ({
    subscribe(observer) {
      attempt(named(activity), observer);
      return { unsubscribe: () => undefined }; // whoever no longer waits for it has still said it
    },
  });
  return directLine;
}

/** By the coach, for what it is; anything else passes. */
function refused(problem: unknown): boolean {
  const status = (problem as { status?: number }).status ?? 0;
  return status >= 400 && status < 500 && status !== 429;
}

function named(activity: Activity): Activity {
  const data = activity.channelData as { clientActivityID?: string } | undefined;
  return data?.clientActivityID ? activity : { ...activity, channelData: { ...data, clientActivityID: `${Date.now()}-${Math.random()}` } };
}
