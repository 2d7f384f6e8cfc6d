import { lazy, Suspense, useEffect, useState } from 'react';
import type { AncestryTotalsQuery } from '../../api/generated.ts';
import { announce } from '../../parts/announce.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { Percent } from '../../parts/money.tsx';
import { Kind as KindSign } from '../../parts/nodes.tsx';
import { A, choose, go, useAddress } from '../../parts/router.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty, Loading, Notice } from '../../parts/states.tsx';
import { Table } from '../../parts/table.tsx';
import { useDrawn, useIsDrawn } from '../../parts/turns.tsx';
import { counted, type Kind } from '../../words/kinds.ts';
import { percent } from '../../words/shares.ts';
import type { Places } from './layout.ts';
import type { Direction, Drawn, Group, Picture } from './picture.ts';
import { usePicture } from './use-picture.ts';
import { wishOf } from './wish.ts';

// What draws is large: it is fetched apart from the page, while the service is asked what to draw.
const canvas = () => import('./canvas.tsx');
const layouts = () => import('./layout.ts');
const Canvas = lazy(() => canvas().then(({ Canvas }) => ({ default: Canvas })));
const fetchAhead = () => {
  canvas().catch(() => {});
  layouts()
    .then(({ warmUp }) => warmUp())
    .catch(() => {});
};

/** Those of which one asks first what came of them. */
const CAUSES: readonly Kind[] = ['Contributor', 'Record', 'BaseModel', 'ComputeProvider'];
/** Where the line begins and where it ends: there is only one way to look. */
const ENDS: readonly Kind[] = ['Contributor', 'ComputeProvider', 'Inference'];
const DEPTHS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The line around a node as a picture and as a table, either way, as deep as one wishes. */
export function Ancestry({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const usual: Direction = CAUSES.includes(kind) ? 'DOWNSTREAM' : 'UPSTREAM';
  const isEnd = ENDS.includes(kind);
  const asked = wishOf(useAddress().search, usual);
  const wish = isEnd ? { ...asked, direction: usual } : asked;
  const { asOf } = useMoment();
  const { answer, totals, graph, picture, open } = usePicture(id, kind, { ...wish, asOf }, useIsDrawn());
  useEffect(fetchAhead, []);
  // Where there is nothing to draw, nobody need wait for it.
  const drawn = useDrawn();
  const isAlone = picture !== undefined && picture.nodes.length < 2;
  useEffect(() => {
    if (isAlone || answer.fault) drawn();
  }, [isAlone, answer.fault, drawn]);

  const [isOpening, setOpening] = useState(false);
  const openGroup = (group: Group) => {
    if (isOpening || group.opens === 'nothing') return;
    setOpening(true);
    open(group)
      .then(() => announce('The next page is drawn'))
      .catch(({ message }) => announce(message))
      .finally(() => setOpening(false));
  };
  const openNode = ({ group, link }: Drawn) => (group ? openGroup(group) : link && go(link));

  return (
    <Section
      title="The line"
      aside={
        <span className="choices">
          {!isEnd &&
            WAYS.map(({ direction, name }) => (
              <button
                key={direction}
                type="button"
                aria-pressed={wish.direction === direction}
                onClick={() => choose('direction', direction === usual ? undefined : direction.toLowerCase())}
              >
                {name}
              </button>
            ))}
          <label>
            Depth{' '}
            <select
              value={wish.maxDepth ?? ''}
              onChange={({ target }) => choose('depth', target.value || undefined)}
            >
              <option value="">all</option>
              {depths(wish.maxDepth).map((depth) => (
                <option key={depth}>{depth}</option>
              ))}
            </select>
          </label>
        </span>
      }
    >
      <Answered answer={answer} what="the line">
        {() =>
          picture && graph ? (
            <>
              <Wholeness reason={reasonOf(graph, totals)} depth={wish.maxDepth} />
              {picture.nodes.length < 2 ? (
                <Empty>
                  {wish.direction === 'UPSTREAM'
                    ? `Nothing ${asOf ? `was known by then to stand` : 'stands'} behind it.`
                    : `Nothing ${asOf ? 'had come of it by then' : 'has come of it yet'}.`}
                </Empty>
              ) : (
                <Pictured
                  picture={picture}
                  direction={wish.direction}
                  open={openNode}
                  isOpening={isOpening}
                />
              )}
              <Totals totals={totals} direction={wish.direction} depth={wish.maxDepth} />
            </>
          ) : (
            <Loading what="what is behind it" />
          )
        }
      </Answered>
    </Section>
  );
}

/** The depths to choose from, with the one in the link. */
const depths = (chosen: number | undefined) =>
  [...new Set([...DEPTHS, ...(chosen === undefined ? [] : [chosen])])].sort((a, b) => a - b);

const WAYS = [
  { direction: 'UPSTREAM', name: 'Where it comes from' },
  { direction: 'DOWNSTREAM', name: 'What came of it' },
] as const;

interface PicturedProps {
  readonly picture: Picture;
  readonly direction: Direction;
  readonly open: (node: Drawn) => void;
  readonly isOpening: boolean;
}

/** The picture and the table beside it. */
function Pictured({ picture, direction, open, isOpening }: PicturedProps) {
  const [placed, setPlaced] = useState<{ readonly picture: Picture; readonly places: Places }>();
  const [fault, setFault] = useState<string>();
  const drawn = useDrawn();
  useEffect(() => {
    let isLeft = false;
    layouts()
      .then(({ layout }) => layout(picture, direction))
      .then((places) => !isLeft && setPlaced({ picture, places }))
      .catch((error) => !isLeft && setFault(String(error?.message ?? error)))
      .finally(drawn);
    return () => {
      isLeft = true;
    };
  }, [picture, direction, drawn]);

  const waiting = <div className="canvas waiting" />;
  return (
    <>
      {fault ? (
        <Notice>
          <p>The picture cannot be drawn here ({fault}). The table has all of it.</p>
        </Notice>
      ) : (
        <figure className="picture" data-drawn={placed?.picture === picture}>
          <Suspense fallback={waiting}>
            {placed ? <Canvas picture={placed.picture} places={placed.places} open={open} /> : waiting}
          </Suspense>
          <figcaption>
            {captionOf(picture, direction)}
            <span className="when-narrow"> What does not fit is moved sideways.</span>
          </figcaption>
        </figure>
      )}
      <details className="as-table" open={fault !== undefined}>
        <summary>The same as a table</summary>
        <PictureTable picture={picture} open={open} isOpening={isOpening} />
      </details>
    </>
  );
}

/** How the picture is to be read. */
function captionOf({ nodes, lines }: Picture, direction: Direction): string {
  const parts =
    direction === 'UPSTREAM'
      ? 'parts are of this node’s data credit'
      : 'parts are what is this node’s of the credit there';
  return [
    'Causes left, effects right.',
    lines.some(({ parts }) => parts) && `A line is as wide as the data credit it carries; ${parts}.`,
    lines.some(({ parts }) => !parts) && 'Dashed lines carry none of it that is known.',
    nodes.some(({ group }) => group) && 'Dashed boxes stand for many: open them, a page at a time.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Effects of one node that the table names. */
const MOST_SAID = 6;

function PictureTable({ picture: { nodes, lines }, open, isOpening }: Omit<PicturedProps, 'direction'>) {
  const calls = new Map(nodes.map((node) => [node.id, node.call]));
  const leadsTo = (id: string) => {
    const its = lines.filter(({ from }) => from === id);
    const said = its
      .slice(0, MOST_SAID)
      .map(({ to, parts }) => `${calls.get(to)}${parts ? ` (${percent(parts)})` : ''}`);
    return [...said, ...(its.length > MOST_SAID ? [`${its.length - MOST_SAID} more`] : [])].join(', ');
  };
  return (
    <Table
      caption="The nodes of the picture"
      rows={nodes}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Kind', of: ({ label }) => <KindSign label={label} /> },
        {
          name: 'Node',
          of: (node) =>
            node.link ? (
              <A to={node.link}>{node.call}</A>
            ) : (
              <Opening node={node} open={open} isOpening={isOpening} />
            ),
        },
        {
          name: 'Leads to',
          of: ({ id }) => leadsTo(id),
        },
        {
          name: 'Share of credit',
          isNumber: true,
          of: ({ parts }) => (parts === undefined ? '' : <Percent of={parts} />),
        },
      ]}
    />
  );
}

const Opening = ({
  node,
  open,
  isOpening,
}: {
  readonly node: Drawn;
  readonly open: (node: Drawn) => void;
  readonly isOpening: boolean;
}) => (
  <>
    {node.call}{' '}
    {node.group && node.group.opens !== 'nothing' && (
      <button type="button" className="small" disabled={isOpening} onClick={() => open(node)}>
        Open a page<span className="unseen"> of {node.call}</span>
      </button>
    )}
  </>
);

type Reason = 'MAX_DEPTH' | 'NODE_LIMIT';

/** Why the picture or the counts beside it are not whole; undefined where they are. */
function reasonOf(
  graph: { readonly complete: boolean; readonly incompleteReason: Reason | null },
  totals: AncestryTotalsQuery | undefined,
): Reason | undefined {
  const all = [graph, ...Object.values(totals ?? {})];
  const reasons = all.flatMap(({ complete, incompleteReason }) =>
    complete ? [] : [incompleteReason ?? 'NODE_LIMIT'],
  );
  return reasons.includes('NODE_LIMIT') ? 'NODE_LIMIT' : reasons[0];
}

function Wholeness({
  reason,
  depth,
}: {
  readonly reason: Reason | undefined;
  readonly depth: number | undefined;
}) {
  if (!reason) return null;
  return (
    <Notice>
      <p>
        {reason === 'MAX_DEPTH'
          ? `This is not all of it: it ends after ${depth} ${depth === 1 ? 'step' : 'steps'}, and more lies deeper. Choose a greater depth, or “all”.`
          : 'This is not all of it: there is more than one picture holds. Begin from a node nearer to what you look for.'}
      </p>
    </Notice>
  );
}

const KINDS = [
  ['contributors', 'Contributor'],
  ['records', 'Record'],
  ['versions', 'DatanetVersion'],
  ['baseModels', 'BaseModel'],
  ['fineTunes', 'FineTune'],
  ['routeVersions', 'RouteVersion'],
  ['inferences', 'Inference'],
] as const;

/** How many there are of each kind, drawn or not, as deep as one looks. */
function Totals({
  totals,
  direction,
  depth,
}: {
  readonly totals: AncestryTotalsQuery | undefined;
  readonly direction: Direction;
  readonly depth: number | undefined;
}) {
  if (!totals) return <p className="quiet-line totals">Counting all of it …</p>;
  const counts = KINDS.flatMap(([name, kind]) => {
    const { totalCount, incompleteReason } = totals[name];
    return totalCount === 0
      ? []
      : [`${incompleteReason === 'NODE_LIMIT' ? 'at least ' : ''}${counted(totalCount, kind)}`];
  });
  if (counts.length === 0) return null;
  return (
    <p className="quiet-line totals">
      {depth === undefined ? 'In all' : `Within ${depth} ${depth === 1 ? 'step' : 'steps'}`}{' '}
      {direction === 'UPSTREAM' ? 'behind it' : 'after it'}: {counts.join(', ')}.
    </p>
  );
}
