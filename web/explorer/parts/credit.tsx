import { type AttributionBy, CreditDocument, type Pool } from '../api/generated.ts';
import { useList } from '../api/use-list.ts';
import { Growing } from './list.tsx';
import { NowOnly } from './moment.tsx';
import { Amount, type AssetOf, ExactShares, Percent, Share } from './money.tsx';
import { NodeLink } from './nodes.tsx';
import { useChoice } from './router.tsx';
import { Section } from './section.tsx';
import { Notice } from './states.tsx';
import { Table } from './table.tsx';
import { useIsDrawn } from './turns.tsx';

/** The questions about credit that a page offers. */
export interface View {
  readonly name: string;
  readonly by: AttributionBy;
  readonly pool: Pool;
}

export const DATA_VIEWS: readonly View[] = [
  { name: 'People', by: 'CONTRIBUTOR', pool: 'DATA' },
  { name: 'Records', by: 'RECORD', pool: 'DATA' },
  { name: 'Versions', by: 'DATANET_VERSION', pool: 'DATA' },
];
export const MODEL_VIEWS: readonly View[] = [
  ...DATA_VIEWS,
  { name: 'Models', by: 'FINE_TUNE', pool: 'MODEL' },
];

const BASES = { DECLARED: 'declared weights', MEASURED: 'measured training', EVIDENCE: 'evidence' };
const REASONS = {
  NO_OWNER: 'a base model has no known owner',
  NO_PROVIDER: 'no provider is known',
  NO_WEIGHT: 'no weight is positive where it would have gone',
};

interface CreditProps {
  readonly of: string;
  readonly views?: readonly View[];
  /** What is paid in: beside the shares stands what they earned through it so far. */
  readonly asset?: AssetOf | undefined;
}

const TITLE = 'Who deserves credit';

/** Who deserves which part of the credit for something, largest first; all parts sum to a whole. */
export const Credit = (props: CreditProps) => (
  <NowOnly title={TITLE}>
    <CreditNow {...props} />
  </NowOnly>
);

function CreditNow({ of, views = DATA_VIEWS, asset }: CreditProps) {
  const [chosen, choose] = useChoice(
    'credit',
    views.map(({ name }) => name),
  );
  const { by, pool } = views.find(({ name }) => name === chosen) as View;
  const list = useList(
    CreditDocument,
    { of, by, pool, asset: asset?.key ?? null, first: 10 },
    ({ attribution }) => attribution,
    {
      wait: !useIsDrawn(),
    },
  );
  const untraced = BigInt(list.page?.untraced ?? 0);
  return (
    <Section
      title={TITLE}
      aside={
        <span className="choices">
          {views.map(({ name }) => (
            <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
              {name}
            </button>
          ))}
          <ExactShares />
        </span>
      }
    >
      <Growing list={list} what="shares" empty="Nobody can be named: all of this credit is untraced.">
        {(edges) => (
          <Table
            caption="Credit, largest share first"
            rows={edges}
            keyOf={({ node, basis }) => `${node.id} ${basis}`}
            columns={[
              { name: 'To', of: ({ node }) => <NodeLink node={node} withKind /> },
              { name: 'Rests on', of: ({ basis }) => BASES[basis] },
              { name: 'Share', isNumber: true, of: ({ parts }) => <Share parts={parts} /> },
              ...(asset
                ? [
                    {
                      name: `Earned through it, ${asset.key}`,
                      isNumber: true,
                      of: ({ amount }: (typeof edges)[number]) =>
                        amount === null ? '' : <Amount of={amount} asset={asset} inColumn />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Growing>
      {untraced > 0n && (
        <Notice>
          <p>
            <Percent of={untraced} /> cannot be traced to anyone:{' '}
            {list.page?.untracedReasons.map((reason) => REASONS[reason]).join('; ')}. It is kept apart, never
            spread over those who are known.
          </p>
        </Notice>
      )}
    </Section>
  );
}
