import type { Readable } from 'node:stream';

/** Why a body was not read to its end, although its sender is still there. The message is safe to show. */
export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';

  constructor(
    readonly code: 'TIMEOUT' | 'STOPPING',
    message: string,
  ) {
    super(message);
  }
}

export interface Pace {
  /** Milliseconds that a sender may be silent. */
  readonly idle: number;
  /** Milliseconds that the whole may take, if that is limited. */
  readonly whole?: number;
  /** Aborted when the service stops. */
  readonly stopping: AbortSignal;
}

/** A body of a request as it arrives. Throws EndedEarly when its sender is silent for too long and when the service stops. */
export async function* paced(request: Readable, { idle, whole, stopping }: Pace): AsyncGenerator<Uint8Array> {
  // Kept open when reading stops early: a destroyed request would look like a sender who has gone.
  const chunks = request.iterator({ destroyOnReturn: false });
  const deadline = whole === undefined ? Number.POSITIVE_INFINITY : Date.now() + whole;
  try {
    for (;;) {
      const next = chunks.next();
      next.catch(() => {});
      const { done, value } = await within(next, Math.min(idle, deadline - Date.now()), stopping);
      if (done) return;
      yield value;
    }
  } finally {
    // Once the read under way has ended, the rest is read and dropped: a sender hears nothing while it is still sending.
    chunks.return?.().then(
      () => request.resume(),
      () => {},
    );
  }
}

/** What `next` gives, unless the time is over or the service stops before that. */
async function within<T>(next: Promise<T>, milliseconds: number, stopping: AbortSignal): Promise<T> {
  let undo = () => {};
  const end = new Promise<never>((_, reject) => {
    const stop = () => reject(new EndedEarly('STOPPING', 'the service is stopping'));
    if (stopping.aborted) stop();
    stopping.addEventListener('abort', stop);
    const timer = setTimeout(
      () => reject(new EndedEarly('TIMEOUT', 'the rest of the body did not come in time')),
      milliseconds,
    );
    undo = () => {
      stopping.removeEventListener('abort', stop);
      clearTimeout(timer);
    };
  });
  return Promise.race([next, end]).finally(undo);
}
