import { expect } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { apply } from '../support/apply.ts';
import type { Outcome } from './reference.ts';
import type { Event } from './reference-credit.ts';

/** An event, and what the reference has said to it. */
export interface Told {
  readonly event: Event;
  readonly outcome: Outcome;
}

interface Waiting {
  readonly told: readonly Told[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Sends what several sequences have to tell in one body, because a body of many costs hardly more than one of few. */
export class SharedDoor {
  private waiting: Waiting[] = [];
  private open = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** Resolves when the service has said of each event what the reference has said. */
  send(told: readonly Told[]): Promise<void> {
    if (told.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.waiting.push({ told, done, failed });
      // Whoever comes while a body is on its way goes with the next one.
      if (this.waiting.length === 1) this.open = this.open.then(() => this.body());
    });
  }

  private async body(): Promise<void> {
    const bodies = this.waiting;
    this.waiting = [];
    // In turns, so that what sequences do at the same place can be written at once; each keeps its own order.
    const longest = Math.max(...bodies.map(({ told }) => told.length));
    const lines = Array.from({ length: longest }, (_, i) =>
      bodies.flatMap(({ told }) => told[i] ?? []),
    ).flat();
    try {
      const { applied, duplicates, rejected } = await apply(
        this.database,
        lines.map(({ event }) => event),
      );
      const said = new Map(rejected.map(({ line, code }) => [lines[line - 1], code as string]));
      const count = (outcome: string) => lines.filter((it) => it.outcome === outcome).length;
      for (const { told, done, failed } of bodies) {
        try {
          const refused = told.map((it) => said.get(it) ?? 'taken');
          const expected = told.map(({ outcome }) => (/^[A-Z]/.test(outcome) ? outcome : 'taken'));
          expect(refused, JSON.stringify(told)).toEqual(expected);
          expect({ applied, duplicates }).toEqual({
            applied: count('applied'),
            duplicates: count('duplicate'),
          });
          done();
        } catch (error) {
          failed(error);
        }
      }
    } catch (error) {
      for (const { failed } of bodies) failed(error);
    }
  }
}
