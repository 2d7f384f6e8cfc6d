import type { MarkedFragment } from '../api/generated.ts';
import { linkTo } from '../words/address.ts';
import { dayText } from '../words/times.ts';
import { NodeLink } from './nodes.tsx';
import { A } from './router.tsx';
import { Notice } from './states.tsx';

/** What this comes from that is in quarantine now, and by which way. */
export const Marks = ({ marks }: { readonly marks: readonly MarkedFragment[] }) =>
  marks.map(({ quarantine, path }) => (
    <Notice key={quarantine.key}>
      <p>
        <A to={linkTo('Quarantine', quarantine.key)}>In quarantine since {dayText(quarantine.at)}</A>:{' '}
        <NodeLink node={quarantine.of} /> (“{quarantine.reason}
        ”). What it earns is held.
        {path.length > 2 && (
          <>
            {' '}
            The way to it:{' '}
            {path.map((node, i) => (
              <span key={node.id}>
                {i > 0 && ' → '}
                <NodeLink node={node} />
              </span>
            ))}
            .
          </>
        )}
      </p>
    </Notice>
  ));
