/** The part of the official bundle that this page uses. */
export interface DirectLine {
  activity$: { subscribe(next: (activity: { type: string; text?: string; from: { id: string; role?: string }; timestamp?: string }) => void): { unsubscribe(): void } };
  connectionStatus$: { subscribe(next: (status: number) => void): { unsubscribe(): void } };
  postActivity(activity: Record<string, unknown>): { subscribe(observer: { error(problem: unknown): void }): unknown };
  end(): void;
}

declare global {
  interface Window {
    WebChat: {
      createDirectLine(options: { token: string; domain: string }): DirectLine;
      renderWebChat(options: Record<string, unknown>, element: HTMLElement): void;
    };
  }
}
