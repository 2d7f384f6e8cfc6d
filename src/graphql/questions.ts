import { type FieldDefinitionNode, Kind, parse, print } from 'graphql';
import { KINDS } from '../lineage/ancestry.ts';

/** A field of nodes that asks what a field of Query asks, where the node is given by an argument. */
interface NodeQuestion {
  readonly root: string;
  readonly given: string;
  /** The types it makes sense of. */
  readonly types: readonly string[];
}

/** What can be asked of a node as a field of it. The fields of Query stay beside them, for clients that hold an id. */
export const NODE_QUESTIONS = {
  ancestry: { root: 'ancestry', given: 'of', types: KINDS },
  lineageGraph: { root: 'lineageGraph', given: 'of', types: KINDS },
  pathsTo: { root: 'lineagePaths', given: 'from', types: KINDS },
  attribution: {
    root: 'attribution',
    given: 'of',
    types: ['DatanetVersion', 'FineTune', 'RouteVersion', 'Inference'],
  },
  impact: {
    root: 'impact',
    given: 'of',
    types: ['Record', 'Contributor', 'DatanetVersion', 'FineTune', 'BaseModel', 'ComputeProvider'],
  },
  rootCauses: { root: 'rootCauses', given: 'of', types: ['ModelRoute', 'RouteVersion', 'FineTune'] },
  diffTo: { root: 'diff', given: 'from', types: ['DatanetVersion', 'FineTune', 'RouteVersion'] },
  receipt: { root: 'receipt', given: 'inference', types: ['Inference'] },
} as const satisfies Record<string, NodeQuestion>;

/** `memory` is a field of nodes alone. */
const NAMES: ReadonlySet<string> = new Set([...Object.keys(NODE_QUESTIONS), 'memory']);

/** Whether a field of a type asks a question about a node, of which one request may ask few. */
export const isNodeQuestion = (type: string, field: string) => type !== 'Query' && NAMES.has(field);

/** These fields as extensions of their types, in the words of the fields of Query that the SDL has. */
export function nodeQuestions(sdl: string): string {
  const queries = new Map<string, FieldDefinitionNode>();
  for (const it of parse(sdl).definitions) {
    const isType = it.kind === Kind.OBJECT_TYPE_DEFINITION || it.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (isType && it.name.value === 'Query')
      for (const field of it.fields ?? []) queries.set(field.name.value, field);
  }
  return Object.entries(NODE_QUESTIONS)
    .flatMap(([name, { root, given, types }]) => {
      const query = queries.get(root) as FieldDefinitionNode;
      const field: FieldDefinitionNode = {
        ...query,
        name: { kind: Kind.NAME, value: name },
        arguments: query.arguments?.filter((it) => it.name.value !== given),
        // One that fails takes neither the node nor the other answers with it.
        type: query.type.kind === Kind.NON_NULL_TYPE ? query.type.type : query.type,
      };
      return types.map((type) =>
        print({ kind: Kind.OBJECT_TYPE_EXTENSION, name: { kind: Kind.NAME, value: type }, fields: [field] }),
      );
    })
    .join('\n');
}
