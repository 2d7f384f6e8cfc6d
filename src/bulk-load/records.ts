import { bytes, doubles, type Integers, integers, shorts } from './column.ts';
import type { Change } from './graph-files.ts';
import { KeyTable } from './key-table.ts';
import type { Datanet } from './memory.ts';

const VERDICTS = [undefined, 'ACCEPTED', 'REJECTED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Stands in a column for "none": numbers in it are one higher. */
const NONE = 0;

export interface NewRecord {
  readonly key: string;
  readonly fact: number;
  readonly bytes: bigint;
  readonly weight: bigint;
  readonly revision: bigint;
  /** Contributors by number, with their shares. */
  readonly by: readonly { readonly contributor: number; readonly share: bigint }[];
}

/**
 * The records, by number from 0, in columns: a heap object each would cost several times as much. A record's place in a
 * Datanet is an `IN` relationship; one that was deleted stays in its lists, of no Datanet.
 */
export class Records {
  readonly keys = new KeyTable();
  readonly quarantines = new Map<number, string>();
  private readonly facts = integers();
  private readonly sizes = doubles();
  private readonly weights = integers();
  private readonly revisions = shorts();
  private readonly verdicts = bytes();

  private readonly contributions = integers();
  private readonly contributors = integers();
  private readonly shares = doubles();

  private readonly corrected = integers();
  private readonly fractions = integers();
  private readonly fractionTexts: string[] = [];
  private readonly fractionNumbers = new Map<string, number>();
  private readonly firstCorrection = integers();
  private readonly nextCorrection = integers();

  private readonly firstPlace = integers();
  readonly places = new Places();

  get size(): number {
    return this.facts.length;
  }

  add({ key, fact, bytes, weight, revision, by }: NewRecord): number {
    const record = this.keys.add(key);
    this.facts.push(fact);
    this.sizes.push(Number(bytes));
    this.weights.push(Number(weight));
    this.revisions.push(Number(revision));
    this.verdicts.push(0);
    this.contributions.push(this.contributors.length);
    for (const { contributor, share } of by) {
      this.contributors.push(contributor);
      this.shares.push(Number(share));
    }
    for (const column of [this.corrected, this.fractions, this.firstCorrection, this.nextCorrection])
      column.push(NONE);
    this.firstPlace.push(NONE);
    return record;
  }

  correct(record: number, corrected: number, share: string): void {
    let fraction = this.fractionNumbers.get(share);
    if (fraction === undefined) {
      fraction = this.fractionTexts.push(share) - 1;
      this.fractionNumbers.set(share, fraction);
    }
    this.corrected.set(record, corrected + 1);
    this.fractions.set(record, fraction);
    this.nextCorrection.set(record, this.firstCorrection.at(corrected));
    this.firstCorrection.set(corrected, record + 1);
  }

  factOf = (record: number): number => this.facts.at(record);
  bytesOf = (record: number): bigint => BigInt(this.sizes.at(record));
  weightOf = (record: number): bigint => BigInt(this.weights.at(record));
  revisionOf = (record: number): bigint => BigInt(this.revisions.at(record));
  verdictOf = (record: number): Verdict => VERDICTS[this.verdicts.at(record)];

  judge(record: number, verdict: Verdict): void {
    this.verdicts.set(record, VERDICTS.indexOf(verdict));
  }

  by(record: number): [contributor: number, share: bigint][] {
    const last = record + 1 === this.size;
    const end = last ? this.contributors.length : this.contributions.at(record + 1);
    const by: [number, bigint][] = [];
    for (let i = this.contributions.at(record); i < end; i++)
      by.push([this.contributors.at(i), BigInt(this.shares.at(i))]);
    return by;
  }

  /** What has been said of records since they came, in their order. */
  *changes(): Iterable<Change> {
    for (let record = 0; record < this.size; record++) {
      const verdict = this.verdictOf(record);
      const quarantine = this.quarantines.get(record);
      if (verdict !== undefined || quarantine !== undefined) yield [record, { verdict, quarantine }];
    }
  }

  /** The record that it corrects, and the fraction that it keeps. */
  correctionOf(record: number): { readonly record: number; readonly share: string } | undefined {
    const corrected = this.corrected.at(record);
    if (corrected === NONE) return undefined;
    return { record: corrected - 1, share: this.fractionTexts[this.fractions.at(record)] as string };
  }

  *correctionsOf(record: number): Iterable<number> {
    for (let it = this.firstCorrection.at(record); it !== NONE; it = this.nextCorrection.at(it - 1))
      yield it - 1;
  }

  /** All that a record corrects, however far back, from the nearest on. */
  *correctedBy(record: number): Iterable<number> {
    for (let it = this.correctionOf(record); it; it = this.correctionOf(it.record)) yield it.record;
  }

  /** All that correct a record, however far on. */
  correcting(record: number): number[] {
    const found: number[] = [...this.correctionsOf(record)];
    for (const it of found) found.push(...this.correctionsOf(it));
    return found;
  }

  /** Gives a record a place in a Datanet: a member from version `since` on, or waiting. */
  enter(record: number, datanet: Datanet, since: number | undefined): void {
    const place = this.places.add(record, datanet.number, since, this.firstPlace.at(record));
    this.firstPlace.set(record, place + 1);
    datanet.places.push(place);
  }

  *placesOf(record: number): Iterable<number> {
    for (let it = this.firstPlace.at(record); it !== NONE; it = this.places.next(it - 1)) yield it - 1;
  }

  /** Its place in a Datanet now, as a member or waiting; undefined where it is not there. */
  presentPlace(record: number, datanet: number): number | undefined {
    for (const place of this.placesOf(record))
      if (this.places.datanetOf(place) === datanet && this.places.isPresent(place)) return place;
    return undefined;
  }

  /** The Datanets it is in now. */
  *presentDatanets(record: number): Iterable<number> {
    for (const place of this.placesOf(record))
      if (this.places.isPresent(place)) yield this.places.datanetOf(place) as number;
  }

  /** The records of one Datanet that are connected with a record by corrections, itself included. */
  chain(record: number, datanet: number): number[] {
    if (this.presentPlace(record, datanet) === undefined) return [];
    const found = new Set([record]);
    for (const it of found) {
      const corrected = this.correctionOf(it);
      if (corrected && this.presentPlace(corrected.record, datanet) !== undefined)
        found.add(corrected.record);
      for (const correction of this.correctionsOf(it))
        if (this.presentPlace(correction, datanet) !== undefined) found.add(correction);
    }
    return [...found];
  }
}

/** `IN` relationships, by number from 0. */
export class Places {
  private readonly records = integers();
  private readonly datanets = integers();
  private readonly sinces = integers();
  private readonly untils = integers();
  private readonly nexts = integers();

  get size(): number {
    return this.records.length;
  }

  add(record: number, datanet: number, since: number | undefined, next: number): number {
    this.records.push(record);
    this.datanets.push(datanet + 1);
    this.sinces.push(since ?? NONE);
    this.untils.push(NONE);
    return this.nexts.push(next);
  }

  next = (place: number): number => this.nexts.at(place);
  recordOf = (place: number): number => this.records.at(place);
  /** Versions count from 1. */
  sinceOf = (place: number): number | undefined => this.sinces.at(place) || undefined;
  untilOf = (place: number): number | undefined => this.untils.at(place) || undefined;

  datanetOf(place: number): number | undefined {
    const datanet = this.datanets.at(place);
    return datanet === NONE ? undefined : datanet - 1;
  }

  isPresent = (place: number): boolean => this.datanets.at(place) !== NONE && this.untils.at(place) === NONE;

  setSince(place: number, since: number | undefined): void {
    this.sinces.set(place, since ?? NONE);
  }

  setUntil(place: number, until: number): void {
    this.untils.set(place, until);
  }

  delete(place: number): void {
    this.datanets.set(place, NONE);
  }
}

export type PlaceNumbers = Integers;
