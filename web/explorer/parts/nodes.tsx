import type { NamedFragment } from '../api/generated.ts';
import { linkTo } from '../words/address.ts';
import { hasPage, nameOf } from '../words/kinds.ts';
import { callOf, pageLinkOf } from '../words/names.ts';
import { A } from './router.tsx';

/** A node by name, with the link of its page. */
export function NodeLink({
  node,
  withKind = false,
}: {
  readonly node: NamedFragment;
  readonly withKind?: boolean;
}) {
  const call = callOf(node);
  return (
    <span className="node">
      {withKind && <Kind label={node.__typename} />}
      <A to={pageLinkOf(node)} title={call === node.key ? undefined : node.key}>
        {call}
      </A>
    </span>
  );
}

/** The owner of an account, `Label:key`: by its name where it is a node that is known, else by its key. */
export function OwnerLink({ owner, node }: { readonly owner: string; readonly node?: NamedFragment | null }) {
  if (node) return <NodeLink node={node} withKind />;
  const colon = owner.indexOf(':');
  const label = owner.slice(0, Math.max(colon, 0));
  const key = owner.slice(colon + 1);
  return (
    <span className="node">
      {label && <Kind label={label} />}
      {hasPage(label) ? <A to={linkTo(label, key)}>{key}</A> : <span>{key}</span>}
    </span>
  );
}

export const Kind = ({ label }: { readonly label: string }) => (
  <span className={`kind of-${label}`}>{nameOf(label)}</span>
);
