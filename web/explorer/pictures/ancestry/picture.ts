import type { LineagePictureQuery, NamedFragment } from '../../api/generated.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM';
export type Graph = LineagePictureQuery['lineageGraph'];

/** A node of the picture: one of the line, or a group of many that are not drawn one by one. */
export interface Drawn {
  readonly id: string;
  readonly label: string;
  readonly call: string;
  /** Its page; a group has none. */
  readonly link?: string;
  readonly isRoot: boolean;
  /** The part of the credit that goes through it, where that is known. */
  readonly parts?: bigint;
  /** What a group stands for. */
  readonly group?: Group;
}

export interface Group {
  /** What is opened: people or records behind a version, inferences of a route version; `nothing` where it is not. */
  readonly opens: 'people' | 'records' | 'inferences' | 'nothing';
  readonly of: string;
  readonly count: number;
}

/** A line between two nodes, from cause to effect, as wide as the credit it carries. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly parts?: bigint;
}

export interface Picture {
  readonly nodes: readonly Drawn[];
  readonly lines: readonly Line[];
}

/** A person, a record with those who contributed it, or an inference; with its part of the root's credit where it has one. */
export interface Listed {
  readonly node: NamedFragment;
  readonly parts?: bigint;
  readonly by?: readonly NamedFragment[];
}

/** The pages of a group that have been asked for. */
export interface Pages {
  readonly items: readonly Listed[];
  readonly totalCount: number;
  /** What all of them have together, of the root's credit. */
  readonly parts?: bigint;
  readonly cursor: string | null;
}

/** What was asked for behind each node, by its id. */
export type Behind = ReadonlyMap<
  string,
  { readonly people?: Pages; readonly records?: Pages; readonly inferences?: Pages }
>;

/** Something that may have credit. */
export const withParts = (parts: bigint | undefined) => (parts === undefined ? {} : { parts });

/** What of the credit each node has, as the service says, by node id. */
export const creditOf = ({ credit }: Graph): ReadonlyMap<string, bigint> =>
  new Map(credit.map(({ node, parts }) => [node, BigInt(parts)]));

/** What a step carries, as the service says. */
export const carriedBy = ({ parts }: Graph['edges'][number]) => (parts === null ? undefined : BigInt(parts));

/** Steps from the root, along the direction of the picture; by node id. */
export function distances(root: string, { edges }: Graph, direction: Direction): Map<string, number> {
  const found = new Map([[root, 0]]);
  for (const [node, steps] of found) {
    for (const { from, to } of edges) {
      // A Datanet and a route stand for their versions, whichever way one walks.
      const next =
        direction === 'UPSTREAM'
          ? from === node
            ? to
            : to === root && node === root
              ? from
              : undefined
          : to === node
            ? from
            : undefined;
      if (next !== undefined && !found.has(next)) found.set(next, steps + 1);
    }
  }
  return found;
}
