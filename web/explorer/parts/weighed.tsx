import type { NamedFragment } from '../api/generated.ts';
import { Percent } from './money.tsx';
import { NodeLink } from './nodes.tsx';

/** Nodes with the part that each has of all their weights together. */
export function Weighed({
  items,
}: {
  readonly items: readonly { readonly node: NamedFragment; readonly weight: number | bigint }[];
}) {
  const whole = items.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  return (
    <ul className="weighed">
      {items.map(({ node, weight }) => (
        <li key={node.id}>
          <NodeLink node={node} withKind />
          {items.length > 1 && whole > 0n && (
            <span className="part">
              {' '}
              <Percent of={BigInt(weight)} whole={whole} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Nodes one below the other; more than shown are counted. */
export function Listed({
  nodes,
  totalCount = nodes.length,
}: {
  readonly nodes: readonly NamedFragment[];
  readonly totalCount?: number;
}) {
  return (
    <ul className="weighed">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} withKind />
        </li>
      ))}
      {totalCount > nodes.length && <li className="quiet-line">and {totalCount - nodes.length} more</li>}
    </ul>
  );
}
