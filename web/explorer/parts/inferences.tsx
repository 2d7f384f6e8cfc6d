import type { InferenceLineFragment } from '../api/generated.ts';
import { linkTo } from '../words/address.ts';
import { Amount } from './money.tsx';
import { A } from './router.tsx';
import { Empty } from './states.tsx';
import { Table } from './table.tsx';
import { Time } from './time.tsx';
import { Verdict } from './verdict.tsx';

/** Inferences, one a line: when, by which route, what they brought, what was said of them. */
export function InferenceTable({
  inferences,
  empty,
}: {
  readonly inferences: readonly InferenceLineFragment[];
  readonly empty: string;
}) {
  if (inferences.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table
      caption="Inferences"
      rows={inferences}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Inference', of: ({ key }) => <A to={linkTo('Inference', key)}>{key}</A> },
        { name: 'When', of: ({ at }) => <Time at={at} /> },
        {
          name: 'Route version',
          of: ({ routeVersion }) => <A to={linkTo('RouteVersion', routeVersion.key)}>{routeVersion.key}</A>,
        },
        { name: 'Task', of: ({ task }) => task ?? '' },
        { name: 'Judged', of: ({ verdict }) => (verdict ? <Verdict of={verdict} /> : '') },
        {
          name: 'Fee',
          isNumber: true,
          of: ({ fee, voidReason }) =>
            voidReason !== null ? (
              <span className="bad" title={voidReason}>
                ✗ voided, pays nothing
              </span>
            ) : fee ? (
              <Amount of={fee.amount} asset={fee.asset} />
            ) : (
              <span className="quiet-line">free</span>
            ),
        },
      ]}
    />
  );
}
