import type { NamedFragment } from '../../api/generated.ts';
import { counted, grouped, type Kind } from '../../words/kinds.ts';
import { callOf, pageLinkOf } from '../../words/names.ts';
import { type Drawn, type Group, withParts } from './picture.ts';

/** A node of the line as it is drawn. */
export function drawn(node: NamedFragment): Drawn {
  return {
    id: node.id,
    label: node.__typename,
    call: callOf(node),
    isRoot: false,
    link: pageLinkOf(node),
  };
}

/** A box that stands for many of one kind, or for those that are left when some are drawn. */
export function groupOf(
  id: string,
  label: Kind,
  isRest: boolean,
  parts: bigint | undefined,
  group: Group,
): Drawn {
  const call = isRest ? `${grouped(group.count)} more` : counted(group.count, label);
  return { id, label, call, isRoot: false, group, ...withParts(parts) };
}
