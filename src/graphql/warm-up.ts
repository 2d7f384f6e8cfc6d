import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

const EXPLORER = fileURLToPath(new URL('../../web/explorer', import.meta.url));
/** Milliseconds that a question may take: planning is done long before, and nobody waits for the answer. */
const PATIENCE = 30_000;

// biome-ignore lint/suspicious/noExplicitAny: answers are walked for the few fields below
type Answer = any;
type Ask = (operation: string, variables?: Record<string, unknown>) => Promise<Answer>;

/**
 * Asks the service what the explorer asks first: its start page, then the newest route and the newest inference, one
 * question after another. Neo4j plans a statement when it is first sent, which takes longer than to run it, so that
 * somebody would wait for it otherwise. (EXPLAIN is not enough: it finds the plan, but leaves half of the work.) Stops at the
 * first question without an answer. Returns the operations that were answered.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<string[]> {
  const answered: string[] = [];
  const operations = operationsOf(EXPLORER);
  const ask: Ask = async (operation, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operations(operation), variables }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (errors) throw new Error(errors[0].message);
    answered.push(operation);
    return data;
  };
  await askAll(ask).catch(() => {});
  return answered;
}

async function askAll(ask: Ask): Promise<void> {
  const { modelRoutes, inferences, assets } = await ask('Home');
  const [asset] = assets.edges;
  if (asset) await ask('SettlementsOf', { asset: asset.node.key, first: 3 });
  const [route] = modelRoutes.edges;
  if (route) await askRoute(ask, route.node.key, asset?.node.key);
  const [inference] = inferences.edges;
  if (inference) await askInference(ask, inference.node);
}

async function askRoute(ask: Ask, key: string, asset: string | undefined): Promise<void> {
  const { modelRoute } = await ask('RoutePage', { key });
  await ask('RouteOverTime', { key, bucket: 'WEEK' });
  const version = modelRoute.versions.edges.at(-1)?.node.id;
  if (!version) return;
  await askPicture(ask, modelRoute.id, version);
  await ask('Credit', { ...CREDIT, of: version, asset });
  await ask('EvidenceBehind', { of: version, people: true });
  await ask('MemoryOf', { routeVersion: version });
}

async function askInference(ask: Ask, { id, key }: { id: string; key: string }): Promise<void> {
  await ask('InferencePage', { key });
  await ask('ReceiptOf', { inference: key });
  await askPicture(ask, id, id);
  await ask('EvidenceBehind', { of: id, people: true });
  await ask('Credit', { ...CREDIT, of: id });
}

/** `credited` is the node whose credit the picture shows. */
async function askPicture(ask: Ask, of: string, credited: string): Promise<void> {
  const where = { of, direction: 'UPSTREAM', maxDepth: null, asOf: null };
  const kinds = ['DATANET_VERSION', 'BASE_MODEL', 'FINE_TUNE', 'ROUTE_VERSION'];
  const { lineageGraph } = await ask('LineagePicture', { ...where, kinds, maxNodes: 150, downstream: false });
  const version = lineageGraph.nodes.find((node: Answer) => node.__typename === 'DatanetVersion');
  if (version) await ask('PeopleBehind', { of: credited, through: version.id, first: 3 });
  await ask('AncestryTotals', where);
}

const CREDIT = { by: 'CONTRIBUTOR', pool: 'DATA', first: 10 };

/** Finds an operation of the explorer by its name, with the fragments it needs. */
function operationsOf(folder: string): (name: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const definitions = new Map<string, DefinitionNode>();
  for (const file of files.filter((it) => it.endsWith('.graphql')))
    for (const definition of parse(readFileSync(`${folder}/${file}`, 'utf8')).definitions)
      if ('name' in definition && definition.name) definitions.set(definition.name.value, definition);
  return (name) => {
    const needed = new Set<string>();
    const add = (wanted: string) => {
      const definition = definitions.get(wanted);
      if (!definition || needed.has(wanted)) return;
      needed.add(wanted);
      visit(definition, { [Kind.FRAGMENT_SPREAD]: ({ name: spread }) => add(spread.value) });
    };
    add(name);
    return [...needed].map((it) => print(definitions.get(it) as DefinitionNode)).join('\n\n');
  };
}
