/** The part of the official bundle that this page uses. */
export interface DirectLine {
  activity$: { subscribe(next: (activity: { type: string; text?: string; from: { id: string; role?: string }; timestamp?: string; channelData?: { clientActivityID?: string } }) => void): { unsubscribe(): void } };
  connectionStatus$: { subscribe(next: (status: number) => void): { unsubscribe(): void } };
  postActivity(activity: Record<string, unknown>): { subscribe(observer: { next?(id: string): void; error?(problem: unknown): void; complete?(): void }): unknown };
  end(): void;
}

export interface Action {
  type: string;
  payload?: object;
}

export type Middleware = (store: { dispatch(action: Action): Action }) => (next: (action: Action) => Action) => (action: Action) => Action;

/** Web Chat's own state; it outlives a connection. */
export type Store = object;

declare global {
  interface Window {
    WebChat: {
      createDirectLine(options: { token: string; domain: string; conversationStartProperties?: { locale: string } }): DirectLine;
      createStore(initial: object, ...middleware: Middleware[]): Store;
      renderWebChat(options: Record<string, unknown>, element: HTMLElement): void;
    };
  }
}
