/**
 * The line between the two halves of PDF.js, which both run in this thread.
 *
 * PDF.js's own line copies every message down to its last number, as it must between two threads.
 * Within one, a message may be handed over as it is: neither half changes what it was given, and
 * what it has sent it changes in one place only (`withOwnChunk`).
 */

/** What PDF.js asks of a port: the part of `MessagePort` that it uses. */
export interface Port {
  postMessage(message: object): void;
  addEventListener(name: 'message', listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(name: 'message', listener: Listener): void;
}

type Listener = (event: { readonly data: object }) => void;

/** Two ports: what is posted at one arrives at the other, in order and never before the poster is done. */
export function linkedPorts(): readonly [Port, Port] {
  const here = new Set<Listener>();
  const there = new Set<Listener>();
  return [portOf(here, there), portOf(there, here)];
}

const DONE = Promise.resolve();

function portOf(own: Set<Listener>, others: ReadonlySet<Listener>): Port {
  return {
    postMessage(message) {
      const event = { data: withOwnChunk(message) };
      void DONE.then(() => {
        for (const listener of others) listener(event);
      });
    },
    addEventListener(_name, listener, options) {
      own.add(listener);
      options?.signal?.addEventListener('abort', () => own.delete(listener));
    },
    removeEventListener(_name, listener) {
      own.delete(listener);
    },
  };
}

/** A chunk of a page's text is sent and then filled anew: the message keeps what it held when it was sent. */
function withOwnChunk(message: object): object {
  return 'chunk' in message ? { ...message, chunk: { ...(message.chunk as object) } } : message;
}
