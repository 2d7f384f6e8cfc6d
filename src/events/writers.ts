import { type Batch, type Placed, Schedule } from './schedule.ts';

/** What is held of a body at once: enough to fill the batches of all writers, few enough to keep memory small. */
const MOST_LINES = 4_000;
const MOST_CHARACTERS = 8_000_000;

/**
 * Writes the events of a body by several writers. None waits for another but where one batch has to wait for another: who
 * is done takes the next batch that is full, or any where no more can come until something is written.
 */
export class Writers {
  private readonly schedule = new Schedule();
  private lines = 0;
  private characters = 0;
  private busy = 0;
  private ended = false;
  private failure: { readonly error: unknown } | undefined;
  private wake: (() => void) | undefined;

  constructor(
    private readonly width: number,
    private readonly write: (batch: Batch) => Promise<void>,
  ) {}

  get hasRoom(): boolean {
    return this.lines < MOST_LINES && this.characters < MOST_CHARACTERS;
  }

  /** Waits until there is room for one more event. Throws what made a writer fail. */
  async room(): Promise<void> {
    while (!this.hasRoom) await this.progress();
  }

  add(placed: Placed): void {
    this.lines++;
    this.characters += placed.size;
    if (this.schedule.add(placed)) this.start();
  }

  /** Lets nothing wait for more to come while no writer has anything to do: senders may be slow. */
  flushWhenIdle(): void {
    if (this.busy === 0) this.start(true);
  }

  /** Waits until everything is written. Throws what made a writer fail. */
  async finish(): Promise<void> {
    this.ended = true;
    this.start();
    while (this.busy > 0) await this.progress();
    this.throwFailure();
  }

  private async progress(): Promise<void> {
    this.throwFailure();
    this.start();
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }

  private throwFailure(): void {
    if (this.failure && this.busy === 0) throw this.failure.error;
  }

  private start(any = false): void {
    while (this.busy < this.width && !this.failure) {
      const batch =
        this.schedule.take(false) ??
        (any || this.ended || !this.hasRoom ? this.schedule.take(true) : undefined);
      if (!batch) return;
      this.busy++;
      void this.apply(batch);
    }
  }

  private async apply(batch: Batch): Promise<void> {
    try {
      await this.write(batch);
      this.schedule.done(batch);
      this.lines -= batch.events.length;
      for (const { size } of batch.events) this.characters -= size;
    } catch (error) {
      this.failure ??= { error };
    }
    this.busy--;
    this.start();
    this.wake?.();
  }
}
