/** The part of the official bundle that this page uses. */
export interface DirectLine {
  connectionStatus$: { subscribe(next: (status: number) => void): { unsubscribe(): void } };
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
