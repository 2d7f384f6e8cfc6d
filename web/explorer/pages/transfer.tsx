import { unqualified } from '../../../src/values/keys.ts';
import { PostingsOfDocument, type TransferNameFragment, TransferPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useList } from '../api/use-list.ts';
import { Growing } from '../parts/list.tsx';
import { Amount, type AssetOf } from '../parts/money.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { OwnerLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { linkTo } from '../words/address.ts';
import { callOf } from '../words/names.ts';

/** What a transfer is called; its key is made for machines. */
const CALLED = {
  SETTLEMENT: 'Division at',
  RELEASE: 'Release at',
  PAYOUT: 'Payout to',
  REVERSAL: 'Payout taken back from',
  ERASURE: 'Erasure of',
};
const KINDS = {
  SETTLEMENT: 'A node of the line divided what it received',
  RELEASE: 'A quarantine ended',
  PAYOUT: 'Someone was paid',
  REVERSAL: 'A payout was undone',
  ERASURE: 'A contributor was erased: what was payable is held',
};

export function TransferPage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(TransferPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="Transfer"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ transfer, node }) => {
        const found = transfer ?? (node?.__typename === 'Transfer' ? node : null);
        return found && { ...found, name: nameOf(found) };
      }}
    >
      {({ key, kind, owner, node, settlement, reference, reason, reverses, statement, asset }) => (
        <>
          <Facts
            facts={[
              ['What', KINDS[kind]],
              ['Of', owner && <OwnerLink key="o" owner={owner} node={node} />],
              [
                'Settlement',
                settlement && (
                  <A key="s" to={linkTo('Settlement', settlement.key)}>
                    {settlement.key}
                  </A>
                ),
              ],
              ['Received before', statement && <Amount key="b" of={statement.before} asset={asset} />],
              ['And after', statement && <Amount key="a" of={statement.after} asset={asset} />],
              ['Reference', reference],
              [
                'Undoes',
                reverses && (
                  <A key="u" to={linkTo('Transfer', reverses.id)}>
                    {nameOf(reverses)}
                  </A>
                ),
              ],
              ['Why', reason],
            ]}
          />
          <Postings transfer={key} asset={asset} />
        </>
      )}
    </NodePage>
  );
}

/** What a transfer did, and whose it is. */
function nameOf({ kind, owner, node }: TransferNameFragment): string | null {
  return owner && `${CALLED[kind]} ${node ? callOf(node) : unqualified(owner).key}`;
}

function Postings({ transfer, asset }: { readonly transfer: string; readonly asset: AssetOf }) {
  const list = useList(PostingsOfDocument, { key: transfer, first: 50 }, (data) => data.transfer?.postings);
  const sum = list.items.reduce((sum, { node }) => sum + BigInt(node.amount), 0n);
  return (
    <Section title="Its postings">
      <Growing list={list} what="postings" empty="It has no posting.">
        {(edges) => (
          <Table
            caption="Postings"
            rows={edges.map(({ node }) => node)}
            keyOf={({ account, number }) => `${account.kind} ${account.owner} ${number}`}
            columns={[
              { name: 'Account', of: ({ account }) => <OwnerLink {...account} /> },
              {
                name: 'Kind',
                of: ({ account, reason }) =>
                  `${account.kind.toLowerCase()}${reason ? ` (${reason.toLowerCase().replaceAll('_', ' ')})` : ''}`,
              },
              { name: 'Pool', of: ({ pool }) => pool ?? '' },
              {
                name: `Amount, ${asset.key}`,
                isNumber: true,
                of: ({ amount }) => <Amount of={amount} asset={asset} inColumn />,
              },
            ]}
            foot={
              list.hasMore
                ? []
                : [
                    {
                      name:
                        sum === 0n
                          ? '✓ They sum to nothing: what left one account entered another'
                          : '✗ They do not sum to nothing: run lineage verify',
                      value: <Amount of={sum} asset={asset} inColumn />,
                    },
                  ]
            }
          />
        )}
      </Growing>
    </Section>
  );
}
