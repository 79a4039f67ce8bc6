import { allowPush, pushKey, revokePush } from './api';

/** Whether this browser can be pushed to at all: on an iPhone only once the page is on the home screen. */
export const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

export const isPushed = async (): Promise<boolean> =>
  canPush() && Notification.permission === 'granted' && (await (await navigator.serviceWorker.ready).pushManager.getSubscription()) !== null;

/** Asks the runner, then the browser. False when either says no. */
export async function push(): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') {
    return false;
  }
  const manager = (await navigator.serviceWorker.ready).pushManager;
  const subscription = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: await pushKey() });
  await allowPush(subscription.toJSON());
  return true;
}

export async function unpush(): Promise<void> {
  const subscription = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
  if (subscription) {
    await revokePush(subscription.endpoint);
    await subscription.unsubscribe();
  }
}
