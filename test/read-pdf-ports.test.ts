/** The line between the two halves of PDF.js: what arrives, when, and what of it is shared. */
import { describe, expect, it } from 'vitest';
import { linkedPorts, type Port } from '../src/read/pdf/ports.js';

function heardAt(port: Port, signal?: AbortSignal): object[] {
  const heard: object[] = [];
  port.addEventListener('message', ({ data }) => heard.push(data), signal ? { signal } : {});
  return heard;
}

const delivered = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('linked ports', () => {
  it('deliver at the other end only, in order, after the poster is done', async () => {
    const [main, worker] = linkedPorts();
    const [atMain, atWorker] = [heardAt(main), heardAt(worker)];
    main.postMessage({ number: 1 });
    main.postMessage({ number: 2 });
    worker.postMessage({ number: 3 });
    expect([atMain, atWorker]).toEqual([[], []]);
    await delivered();
    expect([atMain, atWorker]).toEqual([[{ number: 3 }], [{ number: 1 }, { number: 2 }]]);
  });

  it('hand over what a chunk held when it was sent: PDF.js fills the same object again', async () => {
    const [main, worker] = linkedPorts();
    const heard = heardAt(main);
    const chunk = { items: ['first'], lang: null };
    worker.postMessage({ streamId: 1, chunk });
    chunk.items = [];
    await delivered();
    expect(heard).toEqual([{ streamId: 1, chunk: { items: ['first'], lang: null } }]);
  });

  it('copy no bytes', async () => {
    const [main, worker] = linkedPorts();
    const heard = heardAt(worker);
    const data = new Uint8Array(3);
    main.postMessage({ data });
    await delivered();
    expect((heard[0] as { data: Uint8Array }).data).toBe(data);
  });

  it('a listener hears nothing after its signal, nor after it is removed', async () => {
    const [main, worker] = linkedPorts();
    const stop = new AbortController();
    const heard = heardAt(worker, stop.signal);
    const removed = (): number => heard.push({});
    worker.addEventListener('message', removed);
    worker.removeEventListener('message', removed);
    stop.abort();
    main.postMessage({ number: 1 });
    await delivered();
    expect(heard).toEqual([]);
  });
});
