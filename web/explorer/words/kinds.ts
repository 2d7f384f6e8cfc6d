import type { Label } from '../../../src/values/keys.ts';

/** The kinds of node that have a page, and how a sentence calls them. */
export const KINDS = [
  { label: 'Contributor', one: 'contributor', many: 'contributors' },
  { label: 'Datanet', one: 'Datanet', many: 'Datanets' },
  { label: 'Record', one: 'record', many: 'records' },
  { label: 'DatanetVersion', one: 'Datanet version', many: 'Datanet versions' },
  { label: 'BaseModel', one: 'base model', many: 'base models' },
  { label: 'FineTune', one: 'fine-tune', many: 'fine-tunes' },
  { label: 'ComputeProvider', one: 'compute provider', many: 'compute providers' },
  { label: 'ModelRoute', one: 'route', many: 'routes' },
  { label: 'RouteVersion', one: 'route version', many: 'route versions' },
  { label: 'Inference', one: 'inference', many: 'inferences' },
  { label: 'Asset', one: 'asset', many: 'assets' },
  { label: 'Settlement', one: 'settlement', many: 'settlements' },
  { label: 'Transfer', one: 'transfer', many: 'transfers' },
  { label: 'Judgement', one: 'judgement', many: 'judgements' },
  { label: 'Validation', one: 'review', many: 'reviews' },
  { label: 'Evaluation', one: 'evaluation', many: 'evaluations' },
  { label: 'Evidence', one: 'report of evidence', many: 'reports of evidence' },
  { label: 'Quarantine', one: 'quarantine', many: 'quarantines' },
  { label: 'MeasuredVersion', one: 'measured version', many: 'measured versions' },
] as const satisfies readonly { readonly label: Label; readonly one: string; readonly many: string }[];

export type Kind = Label;

const byLabel = new Map<string, (typeof KINDS)[number]>(KINDS.map((kind) => [kind.label, kind]));

export const hasPage = (label: string): label is Kind => byLabel.has(label);

/** What a sentence calls it; what has no page, such as an account, by its own name. */
export const nameOf = (label: string): string => byLabel.get(label)?.one ?? label.toLowerCase();

/** `1 record`, `1,204 records`. */
export function counted(count: number, kind: Kind): string {
  const { one, many } = byLabel.get(kind) as (typeof KINDS)[number];
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands apart. */
export const grouped = (count: number | bigint) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
