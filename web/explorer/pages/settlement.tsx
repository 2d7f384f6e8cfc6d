import {
  ClaimsOfDocument,
  SettlementPageDocument,
  type SettlementPageQuery,
  TransfersOfDocument,
} from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useList } from '../api/use-list.ts';
import { Growing } from '../parts/list.tsx';
import { Amount, Share } from '../parts/money.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { OwnerLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Notice } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';
import { settlementOf } from '../words/versions.ts';

type Settlement = NonNullable<SettlementPageQuery['settlement']>;

export function SettlementPage({ nodeKey }: { readonly nodeKey: string }) {
  const variables = settlementOf(nodeKey);
  const answer = useAnswer(SettlementPageDocument, variables, { live: true });
  return (
    <NodePage kind="Settlement" nodeKey={nodeKey} answer={answer} pick={({ settlement }) => settlement}>
      {(settlement) => (
        <>
          <Facts
            facts={[
              [
                'Asset',
                <A key="a" to={linkTo('Asset', settlement.asset.key)}>
                  {settlement.asset.key}
                </A>,
              ],
              ['Inferences paid for', grouped(settlement.inferences)],
              ['Voided', settlement.voided > 0 && grouped(settlement.voided)],
              ['Merkle root of all claims', settlement.root && <code key="r">{settlement.root}</code>],
            ]}
          />
          {!settlement.closed && (
            <Notice>
              <p>It has taken these inferences and not yet paid: settling again finishes it.</p>
            </Notice>
          )}
          <Totals settlement={settlement} />
          <Transfers {...variables} settlement={settlement} />
          {settlement.root && <Claims {...variables} settlement={settlement} />}
        </>
      )}
    </NodePage>
  );
}

/** What came in, and where all of it went: added up here, from what the service says. */
function Totals({ settlement }: { readonly settlement: Settlement }) {
  const { fees, pools, payable, held, untraced, remainder, asset } = settlement;
  const lines = [
    { name: 'Payable to people and machines', amount: payable },
    { name: 'To accounts of policies, such as the platform', amount: pools },
    { name: 'Held, for what is in quarantine or who was erased', amount: held },
    { name: 'Untraced: nobody can be named', amount: untraced },
    { name: 'Left on the line by rounding down, for the next settlement', amount: remainder },
  ];
  const sum = lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const whole = BigInt(fees);
  return (
    <Section title="Its statement">
      <Table
        caption="Where the fees went"
        rows={lines}
        keyOf={({ name }) => name}
        columns={[
          { name: 'Where it went', of: ({ name }) => name },
          { name: 'Part', isNumber: true, of: ({ amount }) => <Share parts={amount} whole={whole} /> },
          {
            name: `Amount, ${asset.key}`,
            isNumber: true,
            of: ({ amount }) => <Amount of={amount} asset={asset} inColumn />,
          },
        ]}
        foot={[
          { name: 'Together', value: <Amount of={sum} asset={asset} inColumn /> },
          {
            name: (
              <>
                Fees that came in{' '}
                {sum === whole ? (
                  <span className="good">✓ it adds up</span>
                ) : (
                  <span className="bad">✗ it does not add up: run lineage verify</span>
                )}
              </>
            ),
            value: <Amount of={fees} asset={asset} inColumn />,
          },
        ]}
      />
    </Section>
  );
}

interface Which {
  readonly asset: string;
  readonly number: number;
  readonly settlement: Settlement;
}

function Transfers({ asset, number, settlement }: Which) {
  const list = useList(
    TransfersOfDocument,
    { asset, number, first: 20 },
    (data) => data.settlement?.transfers,
  );
  return (
    <Section title="Its transfers, one for each node that divided something">
      <Growing list={list} what="transfers" empty="Nothing was divided.">
        {(edges) => (
          <Table
            caption="Transfers"
            rows={edges.map(({ node }) => node)}
            keyOf={({ id }) => id}
            columns={[
              {
                name: 'Divided at',
                of: ({ owner, node }) => owner && <OwnerLink owner={owner} node={node} />,
              },
              {
                name: 'Received before',
                isNumber: true,
                of: ({ statement }) =>
                  statement && <Amount of={statement.before} asset={settlement.asset} inColumn />,
              },
              {
                name: 'And after',
                isNumber: true,
                of: ({ statement }) =>
                  statement && <Amount of={statement.after} asset={settlement.asset} inColumn />,
              },
              {
                name: 'Postings',
                isNumber: true,
                of: ({ id, postings }) => (
                  <A to={linkTo('Transfer', id)}>{grouped(postings.totalCount)} postings</A>
                ),
              },
            ]}
          />
        )}
      </Growing>
    </Section>
  );
}

function Claims({ asset, number, settlement }: Which) {
  const list = useList(ClaimsOfDocument, { asset, number, first: 10 }, (data) => data.settlement?.claims);
  return (
    <Section title="What wallets may claim after it">
      <Growing list={list} what="claims" empty="No wallet has a claim.">
        {(edges) => (
          <Table
            caption="Claims"
            rows={edges.map(({ node }) => node)}
            keyOf={({ leaf }) => leaf}
            columns={[
              { name: 'Wallet', of: ({ wallet }) => (wallet === null ? 'erased' : <code>{wallet}</code>) },
              {
                name: `In all, ${settlement.asset.key}`,
                isNumber: true,
                of: ({ amount }) => <Amount of={amount} asset={settlement.asset} inColumn />,
              },
            ]}
          />
        )}
      </Growing>
    </Section>
  );
}
