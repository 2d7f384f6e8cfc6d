import { SettlementsOfDocument } from '../../api/generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Amount, type AssetOf, Share } from '../../parts/money.tsx';
import { Kind as KindSign } from '../../parts/nodes.tsx';
import { A } from '../../parts/router.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty, Notice } from '../../parts/states.tsx';
import { Table } from '../../parts/table.tsx';
import { linkTo } from '../../words/address.ts';
import { amountInBrief, amountText } from '../../words/amounts.ts';
import { hasPage } from '../../words/kinds.ts';
import { cut } from '../../words/names.ts';
import { type Flow, gatherFlow, type Stop } from './gather.ts';
import { BAR, sankey } from './geometry.ts';
import { type Receipt, useReceipt } from './use-receipt.ts';

const WIDTH = 1080;
/** Room for what is written beside the last column. */
const LABELS = 176;

/** Where the fee of an inference went: to pools, down the line, to people and machines. */
export function ReceiptOf({
  inference,
  asset,
  evidence,
}: {
  readonly inference: string;
  readonly asset: string | undefined;
  readonly evidence: string | undefined;
}) {
  // It changes when new evidence comes, or when it is settled.
  const last = useAnswer(
    SettlementsOfDocument,
    { asset: asset ?? '', first: 1 },
    { live: true, wait: !asset },
  );
  const answer = useReceipt(inference, `${evidence} ${last.data?.settlements.totalCount ?? ''}`);
  return (
    <Section title="Where its fee went">
      <Answered answer={answer} what="its receipt">
        {(receipt) => (receipt ? <Told receipt={receipt} /> : <Empty>There is no receipt.</Empty>)}
      </Answered>
    </Section>
  );
}

function Told({ receipt }: { readonly receipt: Receipt }) {
  const { fee, voided, settled, settlement, pools } = receipt;
  if (voided) return <Empty>This inference was taken back before it was settled, so it pays nothing.</Empty>;
  if (!fee)
    return <Empty>It was free, so there is nothing to divide. Who would deserve it is told below.</Empty>;
  const flow = gatherFlow(pools);
  const isListed = pools.every(({ hops }) => hops.edges.length === hops.totalCount);
  return (
    <>
      <p>
        {settled && settlement ? (
          <>
            Settled in <A to={linkTo('Settlement', settlement.key)}>{settlement.key}</A>: nothing in it
            changes any more.
          </>
        ) : (
          'Not settled yet: this is how it will be divided, unless new evidence on this answer comes first.'
        )}
      </p>
      <FlowPicture flow={flow} asset={fee.asset} />
      {!isListed && (
        <Notice>
          <p>
            Not every hop of this receipt is listed here: what is left out is together in “others, not
            listed”.
          </p>
        </Notice>
      )}
      <details className="as-table">
        <summary>Who receives what, as a table</summary>
        <Ends ends={flow.ends} fee={BigInt(fee.amount)} asset={fee.asset} />
      </details>
    </>
  );
}

function FlowPicture({ flow, asset }: { readonly flow: Flow; readonly asset: AssetOf }) {
  const { bars, ribbons, height } = sankey(flow, WIDTH, LABELS);
  const told = flow.ends
    .slice(0, 5)
    .map(({ call, amount }) => `${call} ${amountText(amount, asset.decimals)}`);
  return (
    <figure className="picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="flow" tabIndex={0} aria-label="The way of the fee">
        <svg
          viewBox={`-12 -14 ${WIDTH + 24} ${height + 28}`}
          role="img"
          aria-label={`From the fee at the left to those who are paid at the right, in ${asset.key}. The largest: ${told.join(', ')}. The table below has all.`}
        >
          {ribbons.map(({ stream, path, width }) => (
            <path
              key={`${stream.from} ${stream.to} ${stream.pool}`}
              className={`ribbon pool-${stream.pool}`}
              d={path}
              strokeWidth={width}
            >
              <title>{`${stream.pool}: ${amountText(stream.amount, asset.decimals, asset.key)}`}</title>
            </path>
          ))}
          {bars.map(({ stop, x, y, height }) => (
            <g key={stop.id} className={`stop of-${stop.label}`}>
              <rect x={x} y={y} width={BAR} height={height} rx={2} />
              <text x={x + BAR + 7} y={y + height / 2 - 3}>
                {cut(stop.call, 22)}
              </text>
              <text className="sum" x={x + BAR + 7} y={y + height / 2 + 12}>
                {amountInBrief(stop.amount, asset.decimals)}
              </text>
              <title>{`${stop.call}: ${amountText(stop.amount, asset.decimals, asset.key)}`}</title>
            </g>
          ))}
        </svg>
      </section>
      <figcaption>
        From left to right: the fee, the pools of the route’s policy, the line, and who receives it. Heights
        are amounts in {asset.key}.
      </figcaption>
    </figure>
  );
}

/** Everyone at the end of the way, with the sum beside the fee. */
function Ends({
  ends,
  fee,
  asset,
}: {
  readonly ends: readonly Stop[];
  readonly fee: bigint;
  readonly asset: AssetOf;
}) {
  const sum = ends.reduce((sum, { amount }) => sum + amount, 0n);
  return (
    <Table
      caption="Who receives what"
      rows={ends}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'Who',
          of: ({ label, call, link }) => (
            <span className="node">
              {hasPage(label) && <KindSign label={label} />}
              {link ? <A to={link}>{call}</A> : call}
            </span>
          ),
        },
        { name: 'Part', isNumber: true, of: ({ amount }) => <Share parts={amount} whole={fee} /> },
        {
          name: `Amount, ${asset.key}`,
          isNumber: true,
          of: ({ amount }) => <Amount of={amount} asset={asset} inColumn />,
        },
      ]}
      foot={[
        {
          name: (
            <>
              Together{' '}
              {sum === fee ? (
                <span className="good">✓ exactly the fee</span>
              ) : (
                <span className="bad">✗ not the fee</span>
              )}
            </>
          ),
          value: <Amount of={sum} asset={asset} inColumn />,
        },
      ]}
    />
  );
}
