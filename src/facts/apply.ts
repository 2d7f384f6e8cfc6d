import { LostRace, type Transaction } from '../neo4j/database.ts';
import { Refusal } from '../values/errors.ts';
import { anA, isPseudonym, qualified } from '../values/keys.ts';
import type { Candidate, EventDefinition, Parsed, Ref, Row } from './definition.ts';
import { type Known, known } from './known.ts';
import { lock, lockToAdd } from './lock.ts';

/** What stands where a digest was that would tell who was erased: there is nothing to compare with any more. */
const ERASED_DIGEST = 'erased';

export type Outcome = { readonly status: 'applied' | 'duplicate'; readonly subject: Ref } | Refusal;

/**
 * Applies events of one type that touch no common node, in the caller's transaction: locks, looks up what is known, lets
 * the definition decide, writes. Returns one outcome an event; a refused event leaves nothing behind.
 */
export async function apply(
  tx: Transaction,
  definition: EventDefinition,
  events: readonly Parsed[],
  actor: string,
): Promise<Outcome[]> {
  await takeLocks(tx, definition, events);
  const facts = await lookUp(tx, definition, events);
  const outcomes = await decideAndWrite(tx, definition, events, facts, actor);
  await stillThere(
    tx,
    definition,
    events.filter((_, i) => isApplied(outcomes[i] as Outcome)),
  );
  return outcomes;
}

const isApplied = (outcome: Outcome) => !(outcome instanceof Refusal) && outcome.status === 'applied';

/** Applies events of one type that touch no common node, by what is known of all that they name. */
export async function decideAndWrite(
  tx: Transaction,
  definition: EventDefinition,
  events: readonly Parsed[],
  facts: Known,
  actor: string,
): Promise<Outcome[]> {
  const outcomes = events.map((event) => settledBefore(definition, event, facts));

  const fresh = events.flatMap((event, index) => (outcomes[index] ? [] : [{ event, index }]));
  if (fresh.length > 0) {
    const decisions = await definition.decide(
      tx,
      fresh.map(({ event }) => candidate(event, actor)),
    );
    const accepted: Row[] = [];
    fresh.forEach(({ event, index }, i) => {
      const decision = decisions[i] as Row | Refusal;
      if (decision instanceof Refusal) {
        outcomes[index] = decision;
      } else {
        accepted.push(decision);
        outcomes[index] = { status: 'applied', subject: definition.subject(event.content, event.eventId) };
      }
    });
    if (accepted.length > 0) await definition.write(tx, accepted);
  }
  return outcomes as Outcome[];
}

async function takeLocks(tx: Transaction, definition: EventDefinition, events: readonly Parsed[]) {
  const refs = events.flatMap(({ content }) => definition.locks?.(content) ?? []);
  if (refs.length > 0) await lock(tx, keysByLabel(refs));
  const { addsTo } = definition;
  if (addsTo) await lockToAdd(tx, new Set(events.map(({ content }) => addsTo(content))));
}

async function lookUp(
  tx: Transaction,
  definition: EventDefinition,
  events: readonly Parsed[],
): Promise<Known> {
  const refs = events.flatMap(({ content, eventId }) => [
    ...definition.references(content),
    ...(definition.makes ? [definition.subject(content, eventId)] : []),
  ]);
  const ids = events.map(({ id }) => id);
  return known(tx, keysByLabel(refs).set('Fact', ids));
}

/**
 * Contributors are named but not locked, for many name the same one; whoever was erased in between was not found by what
 * was written, so all of it is done again.
 */
async function stillThere(
  tx: Transaction,
  definition: EventDefinition,
  written: readonly Parsed[],
): Promise<void> {
  const people = new Set<string>();
  for (const event of written) {
    const locked = definition.locks?.(event.content) ?? [];
    for (const { label, key } of definition.references(event.content))
      if (label === 'Contributor' && !locked.some((it) => it.label === label && it.key === key))
        people.add(key);
  }
  if (people.size === 0) return;
  const found = await known(tx, new Map([['Contributor', [...people]]]));
  if (found.size < people.size) throw new LostRace();
}

function keysByLabel(refs: readonly Ref[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { label, key } of refs) {
    const keys = sets.get(label);
    if (keys) keys.add(key);
    else sets.set(label, new Set([key]));
  }
  return new Map([...sets].map(([label, keys]) => [label, [...keys]]));
}

/** What is decided by what is known already: a duplicate, a conflict or an unknown reference. */
function settledBefore(definition: EventDefinition, event: Parsed, facts: Known): Outcome | undefined {
  const subject = definition.subject(event.content, event.eventId);
  const duplicate: Outcome = { status: 'duplicate', subject };

  const sameEvent = facts.get(qualified('Fact', event.id));
  if (sameEvent) {
    if (sameEvent.digest === ERASED_DIGEST) return duplicate;
    return sameEvent.digest === event.digest && (event.undated || sameEvent.at === BigInt(event.at))
      ? duplicate
      : new Refusal(
          'CONFLICT',
          `${anA(definition.type)} event with this id and other content was applied before`,
          ['id'],
        );
  }
  const sameNode = definition.makes && facts.get(qualified(subject.label, subject.key));
  if (sameNode) {
    if (definition.taken) return definition.taken(subject);
    return sameNode.digest === event.digest ? duplicate : keyTaken(subject);
  }
  for (const { label, key, path } of definition.references(event.content)) {
    if (label === 'Contributor' && isPseudonym(key)) {
      return new Refusal('CONFLICT', 'the Contributor was erased, so nothing more can be told of it', path);
    }
    if (!facts.has(qualified(label, key))) {
      return new Refusal(
        'UNKNOWN_REFERENCE',
        `there is no ${label} with the key ${JSON.stringify(key)}`,
        path,
      );
    }
  }
}

const keyTaken = ({ label, key }: Ref) =>
  new Refusal(
    'CONFLICT',
    `${anA(label)} with the key ${JSON.stringify(key)} and other content exists already`,
  );

function candidate(event: Parsed, actor: string): Candidate<unknown> {
  return {
    event: event.content,
    eventId: event.eventId,
    row: (properties) => ({
      at: BigInt(event.at),
      properties: { ...defined(properties), id: event.id, digest: event.digest, actor },
    }),
  };
}

/** Runs for every event, so it builds no lists on the way. */
function defined<T extends object>(properties: T) {
  const kept: Partial<T> = {};
  for (const name in properties) if (properties[name] !== undefined) kept[name] = properties[name];
  return kept;
}
