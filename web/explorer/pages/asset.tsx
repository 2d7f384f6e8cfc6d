import { AssetPageDocument, SettlementsOfDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useList } from '../api/use-list.ts';
import { Growing } from '../parts/list.tsx';
import { NowOnly } from '../parts/moment.tsx';
import { Amount, type AssetOf } from '../parts/money.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { SettlementTable } from '../parts/settlements.tsx';
import { Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { grouped } from '../words/kinds.ts';

export function AssetPage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(AssetPageDocument, { code: nodeKey }, { live: true });
  const books = answer.data?.trialBalance;
  // A list begins anew when there is one more.
  const count = answer.data?.settlements.totalCount;
  return (
    <NodePage kind="Asset" nodeKey={nodeKey} answer={answer} pick={({ asset }) => asset}>
      {({ key, decimals }) => (
        <>
          <Facts facts={[['Decimals', decimals]]} />
          <NowOnly title="Settlements">
            <Settlements key={count} asset={key} />
          </NowOnly>
          {books && (
            <NowOnly title="The books">
              <Books books={books} asset={{ key, decimals }} />
            </NowOnly>
          )}
        </>
      )}
    </NodePage>
  );
}

function Settlements({ asset }: { readonly asset: string }) {
  const list = useList(SettlementsOfDocument, { asset, first: 10 }, ({ settlements }) => settlements);
  const empty = `Nothing in ${asset} has been settled yet. “lineage settle ${asset}” pays what was used.`;
  return (
    <Section title="Settlements, newest first">
      <Growing list={list} what="settlements" empty={empty}>
        {(edges) => <SettlementTable settlements={edges.map(({ node }) => node)} empty={empty} />}
      </Growing>
    </Section>
  );
}

const KINDS: Record<string, string> = {
  FEES: 'Fees that came in',
  LINE: 'Remainders on the line',
  MODEL: 'Remainders at fine-tunes, for builders',
  TRAINING: 'Remainders at fine-tunes, for compute',
  PAYABLE: 'Payable now',
  HELD: 'Held',
  PAID: 'Paid',
  POOL: 'Accounts of policies',
  UNTRACED: 'Untraced',
};

interface Line {
  readonly kind: string;
  readonly accounts: number;
  readonly balance: string;
}

/** All accounts of the asset by kind. Double entry: what came in is below zero, and everything sums to zero. */
function Books({
  books,
  asset,
}: {
  readonly books: { readonly lines: readonly Line[] };
  readonly asset: AssetOf;
}) {
  if (books.lines.length === 0)
    return (
      <Section title="The books">
        <Empty>Nothing has been booked yet: the first settlement opens the accounts.</Empty>
      </Section>
    );
  const sum = books.lines.reduce((sum, { balance }) => sum + BigInt(balance), 0n);
  return (
    <Section title="The books">
      <Table
        caption="Trial balance"
        rows={books.lines}
        keyOf={({ kind }) => kind}
        columns={[
          { name: 'What', of: ({ kind }) => KINDS[kind] ?? kind },
          { name: 'Accounts', isNumber: true, of: ({ accounts }) => grouped(accounts) },
          {
            name: `Balance, ${asset.key}`,
            isNumber: true,
            of: ({ balance }) => <Amount of={balance} asset={asset} inColumn />,
          },
        ]}
        foot={[
          {
            name:
              sum === 0n
                ? '✓ They sum to nothing, as double entry must'
                : '✗ They do not sum to nothing: run lineage verify',
            value: <Amount of={sum} asset={asset} inColumn />,
          },
        ]}
      />
    </Section>
  );
}
