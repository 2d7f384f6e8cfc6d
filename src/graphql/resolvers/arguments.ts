import { instant } from '../../facts/fields.ts';
import type { Kind } from '../../lineage/ancestry.ts';
import { Refusal } from '../../values/errors.ts';
import type { GqlBucket, GqlNodeKind } from '../generated/types.ts';

/** Milliseconds of a time argument. Throws Refusal BAD_INPUT naming it. */
export function time(value: string | null | undefined, argument: string): number | undefined {
  if (value == null) return undefined;
  const result = instant.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('BAD_INPUT', `${argument} ${result.error.issues[0]?.message}`, [argument]);
}

const LABEL_OF_KIND: Record<GqlNodeKind, Kind> = {
  CONTRIBUTOR: 'Contributor',
  DATANET: 'Datanet',
  RECORD: 'Record',
  DATANET_VERSION: 'DatanetVersion',
  BASE_MODEL: 'BaseModel',
  FINE_TUNE: 'FineTune',
  COMPUTE_PROVIDER: 'ComputeProvider',
  MODEL_ROUTE: 'ModelRoute',
  ROUTE_VERSION: 'RouteVersion',
  INFERENCE: 'Inference',
};

/** Labels of the kinds asked for; undefined means all. */
export const labelsOf = (kinds: readonly GqlNodeKind[] | null | undefined): Kind[] | undefined =>
  kinds?.map((kind) => LABEL_OF_KIND[kind]);

interface Over {
  readonly bucket?: GqlBucket | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A window of time cut into stretches; days unless said otherwise. */
export const stretches = ({ bucket, since, until }: Over) => ({
  bucket: bucket ?? 'DAY',
  since: time(since, 'since'),
  until: time(until, 'until'),
});
