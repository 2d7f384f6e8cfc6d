import { Readable } from 'node:stream';

export type Event = Record<string, unknown> & { id: string; type: string };

/** A small generator of numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const AT = '2026-01-01T00:00:00Z';

/** An event of a type, with a time that does not matter. */
export const event = (id: string, type: string, fields: Record<string, unknown>): Event => ({
  id,
  type,
  at: AT,
  ...fields,
});

/** Events as a body of NDJSON, in pieces of about 64 KiB, made while they are read. */
export function body(events: Iterable<Event>): Readable {
  return Readable.from(pieces(events), { objectMode: true });
}

function* pieces(events: Iterable<Event>): Iterable<Buffer> {
  let piece = '';
  for (const it of events) {
    piece += `${JSON.stringify(it)}\n`;
    if (piece.length > 65_536) {
      yield Buffer.from(piece);
      piece = '';
    }
  }
  yield Buffer.from(piece);
}

const HASH = `sha256:${'0123456789abcdef'.repeat(4)}`;

export function* people(prefix: string, count: number): Iterable<Event> {
  for (let i = 0; i < count; i++) {
    yield event(`${prefix}-${i}`, 'contributor.registered', { contributor: { key: `${prefix}-${i}` } });
  }
}

export const datanet = (key: string) =>
  event(key, 'datanet.created', { datanet: { key, name: key, domain: 'bench' } });

/** Records of one Datanet, or of several by turns, by contributors `<people>-0 … <people>-<among - 1>`. */
export function* records(
  of: string | readonly string[],
  people: string,
  among: number,
  count: number,
  prefix = `${of}`,
): Iterable<Event> {
  const random = seeded(count);
  const datanets = typeof of === 'string' ? [of] : of;
  for (let i = 0; i < count; i++) {
    yield event(`${prefix}-r${i}`, 'record.contributed', {
      record: {
        key: `${prefix}-r${i}`,
        datanet: datanets[i % datanets.length],
        contentHash: HASH,
        mediaType: 'text/plain',
        bytes: Math.floor(random() * 10_000),
      },
      by: [{ contributor: `${people}-${Math.floor(random() * among)}` }],
    });
  }
}

export const freeze = (of: string, version = 1) =>
  event(`${of}@${version}`, 'datanet.frozen', { datanet: of, version });

export function fineTune(
  key: string,
  { on = [], from = [], by }: { on?: string[]; from?: string[]; by: string },
): Event {
  return event(key, 'fineTune.completed', {
    fineTune: { key, name: key, method: 'lora' },
    builtBy: [{ contributor: by }],
    trainedOn: on.map((datanet) => ({ datanet, version: 1 })),
    derivedFrom: from.map((fineTune) => ({ fineTune })),
  });
}

export const route = (key: string, fineTunes: string[]) =>
  event(key, 'route.published', {
    route: key,
    version: 1,
    serves: fineTunes.map((fineTune) => ({ fineTune })),
  });

export const asset = (code: string) => event(code, 'asset.registered', { asset: { code, decimals: 18 } });

/** Inferences over routes `<routes>-0 … <routes>-<among - 1>`. */
export function* inferences(
  prefix: string,
  routes: string,
  among: number,
  code: string,
  count: number,
): Iterable<Event> {
  const random = seeded(count + 1);
  for (let i = 0; i < count; i++) {
    yield event(`${prefix}-${i}`, 'inference.served', {
      inference: `${prefix}-${i}`,
      route: `${routes}-${Math.floor(random() * among)}`,
      version: 1,
      task: 'answer',
      inputTokens: Math.floor(random() * 2_000),
      outputTokens: Math.floor(random() * 500),
      fee: { asset: code, amount: String(BigInt(Math.floor(random() * 1e9)) * 10n ** 9n) },
      latencyMs: Math.floor(random() * 900),
    });
  }
}

/** Evidence on inferences `<prefix>-0 … <prefix>-<count - 1>`: ten records of a Datanet each. */
export function* evidence(prefix: string, of: string, among: number, count: number): Iterable<Event> {
  const random = seeded(count + 2);
  for (let i = 0; i < count; i++) {
    const first = Math.floor(random() * (among - 10));
    yield event(`${prefix}-${i}`, 'attribution.reported', {
      inference: `${prefix}-${i}`,
      method: 'TRAK',
      methodVersion: '1',
      sign: 'POSITIVE_HELPS',
      items: Array.from({ length: 10 }, (_, j) => ({
        record: `${of}-r${first + j}`,
        score: (random() * 2 - 0.5).toFixed(6),
      })),
    });
  }
}
