import { type RecordLineFragment, RecordsOfDocument } from '../api/generated.ts';
import { useList } from '../api/use-list.ts';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';
import { cut } from '../words/names.ts';
import { Growing } from './list.tsx';
import { NodeLink } from './nodes.tsx';
import { A } from './router.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { Time } from './time.tsx';
import { useIsDrawn } from './turns.tsx';

/** The records of a Datanet, of a version of it or of a contributor, a page at a time. */
export function RecordsOf({
  id,
  title,
  empty,
}: {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
}) {
  const list = useList(
    RecordsOfDocument,
    { id, first: 10 },
    ({ node }) => (node && 'records' in node ? node.records : undefined),
    { wait: !useIsDrawn() },
  );
  return (
    <Section title={title}>
      <Growing list={list} what="records" empty={empty}>
        {(edges) => <RecordTable of={id} records={edges.map(({ node }) => node)} />}
      </Growing>
    </Section>
  );
}

/** Who gave a record is said where it was not the one whose page this is, alone. */
const RecordTable = ({
  of,
  records,
}: {
  readonly of: string;
  readonly records: readonly RecordLineFragment[];
}) => (
  <Table
    caption="Records"
    rows={records}
    keyOf={({ id }) => id}
    columns={[
      { name: 'Record', of: ({ key }) => <A to={linkTo('Record', key)}>{key}</A> },
      {
        name: 'Begins',
        of: ({ excerpt }) => (excerpt ? <span className="begins">{cut(excerpt, 80)}</span> : ''),
      },
      {
        name: 'By',
        of: ({ contributors }) =>
          contributors.every(({ contributor }) => contributor.id === of)
            ? ''
            : contributors.map(({ contributor }, i) => (
                <span key={contributor.id}>
                  {i > 0 && ', '}
                  <NodeLink node={contributor} />
                </span>
              )),
      },
      { name: 'When', of: ({ at }) => <Time at={at} day /> },
      { name: 'Bytes', isNumber: true, of: ({ bytes }) => grouped(bytes) },
    ]}
  />
);
