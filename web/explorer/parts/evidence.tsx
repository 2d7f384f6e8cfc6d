import type { EvidenceFactsFragment } from '../api/generated.ts';
import { linkTo } from '../words/address.ts';
import { cut } from '../words/names.ts';
import { Percent } from './money.tsx';
import { A } from './router.tsx';
import { Table } from './table.tsx';

/** A report of evidence: which records an answer leaned on, largest score first. `also` is said of it besides. */
export function Evidence({
  evidence: { method, methodVersion, coverage, items, late },
  also,
}: {
  readonly evidence: EvidenceFactsFragment;
  readonly also?: string | false;
}) {
  const [covered, whole] = coverage.split('/').map(BigInt) as [bigint, bigint];
  return (
    <>
      <p>
        {method} {methodVersion} found which records it leaned on; they cover{' '}
        <Percent of={covered} whole={whole} /> of the data’s credit.
        {also && ` ${also}`}
        {late && ' It came after settlement, so no money follows it.'}
      </p>
      <Table
        caption="Records by evidence"
        rows={items.edges.map(({ node }) => node)}
        keyOf={({ record }) => record.key}
        columns={[
          { name: 'Record', of: ({ record }) => <A to={linkTo('Record', record.key)}>{record.key}</A> },
          {
            name: 'Begins',
            of: ({ record }) => <span className="begins">{cut(record.excerpt ?? '', 90)}</span>,
          },
          { name: 'Score', isNumber: true, of: ({ score }) => score },
          { name: 'Share', isNumber: true, of: ({ parts }) => <Percent of={parts} /> },
        ]}
      />
      {items.totalCount > items.edges.length && (
        <p className="quiet-line">and {items.totalCount - items.edges.length} more records.</p>
      )}
    </>
  );
}
