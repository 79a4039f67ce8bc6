import { keep, serve } from './shell';
import { answer, announce } from './reminders';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(keep.tidy().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const answered = serve(event.request);
  if (answered) {
    event.respondWith(answered);
  }
});
self.addEventListener('push', (event) => event.waitUntil(announce(event.data)));
self.addEventListener('notificationclick', (event) => event.waitUntil(answer(event.notification, event.action)));
