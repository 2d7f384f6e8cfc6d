import { EarningsOfDocument, type EarningsOfQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NowOnly } from './moment.tsx';
import { Amount, type AssetOf } from './money.tsx';
import { OwnerLink } from './nodes.tsx';
import { Section } from './section.tsx';
import { Answered, Empty } from './states.tsx';
import { Table } from './table.tsx';

type Earning = NonNullable<EarningsOfQuery['contributor']>['earnings'][number];

/** What someone has earned, by what it came through, largest first, with the sum in each asset. */
export const EarningsOf = (props: { readonly contributor: string }) => (
  <NowOnly title={TITLE}>
    <EarningsNow {...props} />
  </NowOnly>
);

const TITLE = 'What they earned, and through what';

function EarningsNow({ contributor }: { readonly contributor: string }) {
  const answer = useAnswer(EarningsOfDocument, { key: contributor, bucket: 'MONTH' }, { live: true });
  return (
    <Section title={TITLE}>
      <Answered answer={answer} what="earnings">
        {(data) => {
          const byAsset = sumsOf(data.contributor?.earnings ?? []);
          if (byAsset.length === 0) return <Empty>Nothing has been settled for them yet.</Empty>;
          return byAsset.map(({ asset, lines, sum }) => (
            <Table
              key={asset.key}
              caption={`Earned in ${asset.key}`}
              rows={lines}
              keyOf={({ through }) => through}
              columns={[
                { name: 'Through', of: ({ through }) => <OwnerLink owner={through} /> },
                {
                  name: `Earned, ${asset.key}`,
                  isNumber: true,
                  of: ({ amount }) => <Amount of={amount} asset={asset} inColumn />,
                },
              ]}
              foot={[{ name: 'All together', value: <Amount of={sum} asset={asset} inColumn /> }]}
            />
          ));
        }}
      </Answered>
    </Section>
  );
}

/** Earnings summed over time, by asset and by what brought them. */
function sumsOf(earnings: readonly Earning[]) {
  const assets = new Map<string, { asset: AssetOf; through: Map<string, bigint> }>();
  for (const { through, amount } of earnings) {
    const known = assets.get(amount.asset.key) ?? { asset: amount.asset, through: new Map<string, bigint>() };
    known.through.set(through, (known.through.get(through) ?? 0n) + BigInt(amount.amount));
    assets.set(amount.asset.key, known);
  }
  return [...assets.values()].map(({ asset, through }) => {
    const lines = [...through].map(([through, amount]) => ({ through, amount }));
    lines.sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0));
    return { asset, lines, sum: lines.reduce((sum, { amount }) => sum + amount, 0n) };
  });
}
