/** The kinds of node that have a page: how the API, an address and a sentence call them. */
export const KINDS = [
  { label: 'Contributor', path: 'contributor', one: 'contributor', many: 'contributors' },
  { label: 'Datanet', path: 'datanet', one: 'Datanet', many: 'Datanets' },
  { label: 'Record', path: 'record', one: 'record', many: 'records' },
  { label: 'DatanetVersion', path: 'datanet-version', one: 'Datanet version', many: 'Datanet versions' },
  { label: 'BaseModel', path: 'base-model', one: 'base model', many: 'base models' },
  { label: 'FineTune', path: 'fine-tune', one: 'fine-tune', many: 'fine-tunes' },
  { label: 'ComputeProvider', path: 'compute-provider', one: 'compute provider', many: 'compute providers' },
  { label: 'ModelRoute', path: 'route', one: 'route', many: 'routes' },
  { label: 'RouteVersion', path: 'route-version', one: 'route version', many: 'route versions' },
  { label: 'Inference', path: 'inference', one: 'inference', many: 'inferences' },
  { label: 'Asset', path: 'asset', one: 'asset', many: 'assets' },
  { label: 'Settlement', path: 'settlement', one: 'settlement', many: 'settlements' },
  { label: 'Transfer', path: 'transfer', one: 'transfer', many: 'transfers' },
  { label: 'Judgement', path: 'judgement', one: 'judgement', many: 'judgements' },
  { label: 'Validation', path: 'validation', one: 'review', many: 'reviews' },
  { label: 'Evaluation', path: 'evaluation', one: 'evaluation', many: 'evaluations' },
  { label: 'Evidence', path: 'evidence', one: 'report of evidence', many: 'reports of evidence' },
  { label: 'Quarantine', path: 'quarantine', one: 'quarantine', many: 'quarantines' },
  { label: 'MeasuredVersion', path: 'measured-version', one: 'measured version', many: 'measured versions' },
] as const;

export type Kind = (typeof KINDS)[number]['label'];

const byLabel = new Map<string, (typeof KINDS)[number]>(KINDS.map((kind) => [kind.label, kind]));
const byPath = new Map<string, (typeof KINDS)[number]>(KINDS.map((kind) => [kind.path, kind]));

export const hasPage = (label: string): label is Kind => byLabel.has(label);
export const kindAt = (path: string): Kind | undefined => byPath.get(path)?.label;
export const pathOf = (kind: Kind): string => byLabel.get(kind)?.path as string;

/** What a sentence calls it; what has no page, such as an account, by its own name. */
export const nameOf = (label: string): string => byLabel.get(label)?.one ?? label.toLowerCase();

/** `1 record`, `1,204 records`. */
export function counted(count: number, kind: Kind): string {
  const { one, many } = byLabel.get(kind) as (typeof KINDS)[number];
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands apart. */
export const grouped = (count: number | bigint) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
