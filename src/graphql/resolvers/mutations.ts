import { randomUUID } from 'node:crypto';
import { applyOne } from '../../events/ingest.ts';
import { parseEvent } from '../../events/parse.ts';
import { EVENTS, type MutationName } from '../../events/registry.ts';
import type { Outcome } from '../../facts/apply.ts';
import type { Registered } from '../../facts/definition.ts';
import { Refusal } from '../../values/errors.ts';
import type { Context } from '../context.ts';
import type { GqlMutationResolvers } from '../generated/types.ts';

type Input = Record<string, unknown>;

interface Arguments {
  readonly input: Input;
  /** Only where the schema offers it. */
  readonly dryRun?: boolean;
}

/** Every mutation is its event, applied at once. */
export const mutations = Object.fromEntries(
  Object.entries(EVENTS).map(([name, definition]) => [
    name,
    (_: unknown, { input, dryRun = false }: Arguments, context: Context) =>
      mutate(definition, input, context, dryRun),
  ]),
) as unknown as Required<Pick<GqlMutationResolvers<Context>, MutationName>>;

/** In a dry run the event is only checked, and nothing is kept. */
async function mutate(definition: Registered, input: Input, context: Context, dryRun: boolean) {
  const outcome = await applied(definition, input, context, dryRun);
  if (outcome instanceof Refusal) {
    const { code, message, path } = outcome;
    return { duplicate: false, userErrors: [{ code, message, path: ['input', ...path.map(String)] }] };
  }
  const { status, subject } = outcome;
  context.loaders.clear();
  const node = await context.loaders.byKey(subject.label, subject.key);
  return { [fieldOf(subject.label)]: node, duplicate: status === 'duplicate', userErrors: [] };
}

async function applied(
  definition: Registered,
  input: Input,
  context: Context,
  dryRun: boolean,
): Promise<Outcome> {
  try {
    const { id, at, ...fields } = input;
    const event = parseEvent(definition, {
      id: id ?? randomUUID(),
      type: definition.type,
      at: at ?? new Date().toISOString(),
      // Clients send null for what they leave out; only in updates does it mean something.
      ...(definition.type.endsWith('.updated') ? fields : (withoutNulls(fields) as Input)),
    });
    const told = { ...event, undated: at == null };
    return await applyOne(context.database, told, { ...context.options, actor: context.actor, dryRun });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Fields that hold what their owner chose, null included. */
const FREE: ReadonlySet<string> = new Set(['hyperparameters', 'metrics', 'policy']);

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, FREE.has(name) ? field : withoutNulls(field)]),
  );
}

/** `DatanetVersion` → `datanetVersion` */
const fieldOf = (label: string) => label[0]?.toLowerCase() + label.slice(1);
