import { type AttributionBy, HeldShareDocument, type MarkedFragment } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { linkTo } from '../words/address.ts';
import type { Kind } from '../words/kinds.ts';
import { dayText } from '../words/times.ts';
import { Percent } from './money.tsx';
import { NodeLink } from './nodes.tsx';
import { A } from './router.tsx';
import { Notice } from './states.tsx';

interface Marked {
  readonly of: { readonly id: string };
  readonly kind: Kind;
}

/** What this comes from that is in quarantine now, by which way, and what is held because of it. */
export const Marks = ({ marks, ...marked }: Marked & { readonly marks: readonly MarkedFragment[] }) =>
  marks.map((mark) => <Mark key={mark.quarantine.key} mark={mark} {...marked} />);

function Mark({ mark: { quarantine, path }, of, kind }: Marked & { readonly mark: MarkedFragment }) {
  const isItself = quarantine.of.id === of.id;
  return (
    <Notice>
      <p>
        <A to={linkTo('Quarantine', quarantine.key)}>In quarantine since {dayText(quarantine.at)}</A>:{' '}
        <NodeLink node={quarantine.of} /> (“{quarantine.reason}
        ”).{' '}
        {isItself || !CREDITED.includes(kind) ? (
          `What ${isItself ? 'it' : 'that'} earns meanwhile is held.`
        ) : (
          <Held of={of.id} quarantined={quarantine.of} isAnswer={kind === 'Inference'} />
        )}
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
  );
}

/** Kinds whose data credit is divided, so that one can say which part of it is held. */
const CREDITED: readonly Kind[] = ['Inference', 'RouteVersion', 'FineTune', 'DatanetVersion'];
const BY: Partial<Record<string, AttributionBy>> = { Record: 'RECORD', DatanetVersion: 'DATANET_VERSION' };

/** Which part of the credit goes to what is in quarantine: of an answer whose evidence does not name it, none may. */
function Held({
  of,
  quarantined,
  isAnswer,
}: {
  readonly of: string;
  readonly quarantined: MarkedFragment['quarantine']['of'];
  readonly isAnswer: boolean;
}) {
  const by = BY[quarantined.__typename];
  const { data } = useAnswer(
    HeldShareDocument,
    { of, by: by ?? 'RECORD', only: quarantined.id },
    { wait: by === undefined },
  );
  if (!data) return null;
  const parts = data.attribution.edges.reduce((sum, { parts }) => sum + BigInt(parts), 0n);
  const what = isAnswer ? 'this answer’s' : 'the';
  if (parts === 0n) return <>None of {what} credit goes to it, so nothing is held here.</>;
  return (
    <>
      <Percent of={parts} /> of {what} data credit goes to it; what it earns meanwhile is held.
    </>
  );
}
