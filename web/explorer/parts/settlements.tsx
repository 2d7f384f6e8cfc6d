import { useEffect, useRef } from 'react';
import { type SettlementLineFragment, SettlementsOfDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';
import { announce } from './announce.tsx';
import { Amount } from './money.tsx';
import { A } from './router.tsx';
import { Empty, Failed, Loading } from './states.tsx';
import { Table } from './table.tsx';
import { Time } from './time.tsx';

/** The latest settlements of each asset, as they come. */
export function LatestSettlements({ assets }: { readonly assets: readonly { readonly key: string }[] }) {
  if (assets.length === 0) return <Empty>No asset is known yet, so nothing can be paid.</Empty>;
  return assets.map(({ key }) => <OfAsset key={key} asset={key} />);
}

function OfAsset({ asset }: { readonly asset: string }) {
  const { data, fault, again } = useAnswer(SettlementsOfDocument, { asset, first: 3 }, { live: true });
  const count = data?.settlements.totalCount;
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (count === undefined) return;
    if (count > (before.current ?? count)) announce(`A new settlement of ${asset}`);
    before.current = count;
  }, [count, asset]);
  return (
    <>
      <h3>
        <A to={linkTo('Asset', asset)}>{asset}</A>
      </h3>
      {!data ? (
        fault ? (
          <Failed fault={fault} again={again} />
        ) : (
          <Loading what="settlements" />
        )
      ) : (
        <SettlementTable
          settlements={data.settlements.edges.map(({ node }) => node)}
          empty={`Nothing in ${asset} has been settled yet. “lineage settle ${asset}” pays what was used.`}
        />
      )}
    </>
  );
}

export function SettlementTable({
  settlements,
  empty,
}: {
  readonly settlements: readonly SettlementLineFragment[];
  readonly empty: string;
}) {
  if (settlements.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table
      caption={`Settlements in ${settlements[0]?.asset.key}`}
      rows={settlements}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Settlement', of: ({ key }) => <A to={linkTo('Settlement', key)}>{key}</A> },
        { name: 'When', of: ({ at }) => <Time at={at} /> },
        { name: 'Inferences', isNumber: true, of: ({ inferences }) => grouped(inferences) },
        { name: 'Fees', isNumber: true, of: ({ fees, asset }) => <Amount of={fees} asset={asset} /> },
      ]}
    />
  );
}
