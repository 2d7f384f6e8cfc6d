/** Thrown where more is asked at once than there are slots and places in the queue. The message is safe to show. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
  readonly code = 'OVERLOADED';
  /** Seconds to wait before trying again: from 1 to 4, so that those who are refused together do not come back together. */
  readonly retryAfter = 1 + Math.floor(4 * Math.random());

  constructor() {
    super('the service is busy with other requests of this kind; try again in a few seconds');
  }
}

export interface SlotLimits {
  /** How many run at once. */
  readonly slots: number;
  /** How many wait for one of them at most; any number unless stated. */
  readonly queue?: number;
  /** Milliseconds that each of them waits at most; for ever unless stated. */
  readonly wait?: number;
}

type Release = () => void;

/** A semaphore: so many run at once, the others wait in the order in which they came. */
export class Slots {
  private taken = 0;
  /** Those who wait, each as what hands it a slot. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly limits: SlotLimits) {}

  /**
   * Takes a slot; what it gives back frees it, once. Throws Overloaded where the queue is full or the wait too long, and
   * the reason of `signal` as soon as that is aborted.
   */
  async take(signal?: AbortSignal): Promise<Release> {
    signal?.throwIfAborted();
    const { slots, queue = Number.POSITIVE_INFINITY } = this.limits;
    if (this.taken < slots) this.taken++;
    else if (this.waiting.size < queue) await this.turn(signal);
    else throw new Overloaded();
    let isFree = false;
    return () => {
      if (isFree) return;
      isFree = true;
      const [next] = this.waiting;
      // A slot is handed over, so that nobody who comes meanwhile is faster than those who wait.
      if (next) next();
      else this.taken--;
    };
  }

  private turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.waiting.delete(enter);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abandon);
      };
      const enter = () => {
        leave();
        resolve();
      };
      const abandon = () => {
        leave();
        reject(signal?.reason);
      };
      const { wait } = this.limits;
      const timer =
        wait === undefined
          ? undefined
          : setTimeout(() => {
              leave();
              reject(new Overloaded());
            }, wait);
      signal?.addEventListener('abort', abandon, { once: true });
      this.waiting.add(enter);
    });
  }
}

/** What one class of work may use: requests that run, requests that wait, connections to Neo4j that its requests share. */
export interface ClassLimits extends Required<SlotLimits> {
  readonly connections: number;
}

/** Requests of one kind, admitted within limits of their own, so that no other kind can starve them. */
export class WorkClass {
  /** Taken for each statement or transaction; who has been admitted waits for as long as it takes. */
  readonly connections: Slots;
  private readonly requests: Slots;

  constructor(limits: ClassLimits) {
    this.requests = new Slots(limits);
    this.connections = new Slots({ slots: limits.connections });
  }

  /** Admits a request; what it gives back ends it. Throws as `Slots.take` does. */
  admit(signal?: AbortSignal): Promise<Release> {
    return this.requests.take(signal);
  }
}
