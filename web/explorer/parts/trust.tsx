import { ONE } from '../../../src/values/parts.ts';
import { TrustOfDocument, type TrustRole } from '../api/generated.ts';
import { useList } from '../api/use-list.ts';
import { amountText } from '../words/amounts.ts';
import { nameOf } from '../words/kinds.ts';
import { pageLinkOf } from '../words/names.ts';
import { Growing } from './list.tsx';
import { useMoment } from './moment.tsx';
import { Percent } from './money.tsx';
import { A } from './router.tsx';
import { Facts, Section } from './section.tsx';
import { Table } from './table.tsx';
import { useIsDrawn } from './turns.tsx';

const TITLES = { CONTRIBUTOR: 'How far they are trusted', BUILDER: 'How far they are trusted as a builder' };

/** How far a contributor is trusted, and every single thing that this rests on. */
export function TrustOf({ contributor, as }: { readonly contributor: string; readonly as: TrustRole }) {
  const list = useList(
    TrustOfDocument,
    { key: contributor, as, asOf: useMoment().asOf ?? null, first: 5 },
    ({ contributor }) => contributor && { ...contributor.trust.points, trust: contributor.trust },
    { wait: !useIsDrawn() },
  );
  const trust = list.page?.trust;
  return (
    <Section title={TITLES[as]}>
      {trust && (
        <>
          <p>
            A new observation would be a good one with a likelihood of <Percent of={trust.expected} />:{' '}
            <Percent of={trust.belief} /> is trust, <Percent of={trust.uncertainty} /> is not known.
          </p>
          <Facts
            facts={[
              ['Observations for them', rough(trust.good)],
              ['Against them', rough(trust.bad)],
              ['They lose half their weight in', `${trust.halfLifeDays} days`],
            ]}
          />
        </>
      )}
      <Growing
        list={list}
        what="observations"
        empty="Nothing was said yet of what they gave: a newcomer has no trust to lose."
      >
        {(edges) => (
          <Table
            caption="What trust rests on, newest first"
            rows={edges.map(({ node }) => node)}
            keyOf={({ source }) => source.id}
            columns={[
              { name: 'Said', of: ({ explanation }) => explanation },
              { name: 'For', isNumber: true, of: ({ good }) => rough(good) },
              { name: 'Against', isNumber: true, of: ({ bad }) => rough(bad) },
              {
                name: 'In',
                of: ({ source }) => <A to={pageLinkOf(source)}>{nameOf(source.__typename)}</A>,
              },
            ]}
          />
        )}
      </Growing>
    </Section>
  );
}

/** Observations to two decimals, rounded down: in full they have eighteen. */
const rough = (parts: string) => amountText((BigInt(parts) * 100n) / ONE, 2);
