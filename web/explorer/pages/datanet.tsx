import { DatanetPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NodePage } from '../parts/node-page.tsx';
import { RecordsOf } from '../parts/records.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Shape } from '../parts/shape.tsx';
import { Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { Time } from '../parts/time.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';

export const WEIGHTINGS = {
  UNIFORM: 'every record alike',
  BYTES: 'by bytes',
  DECLARED: 'by declared weight',
  TRUST: 'by declared weight and trust',
};

export function DatanetPage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(DatanetPageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="Datanet" nodeKey={nodeKey} answer={answer} pick={({ datanet }) => datanet}>
      {({ id, domain, license, weighting, validation, records, versions, shape }) => (
        <>
          <Facts
            facts={[
              ['Domain', domain],
              ['Licence', license],
              ['Records weigh', WEIGHTINGS[weighting]],
              ['Counts', validation === 'REQUIRED' ? 'what a reviewer accepted' : 'at once'],
              ['Records now', grouped(records.totalCount)],
              ['Versions', grouped(versions.totalCount)],
            ]}
          />
          <Ancestry id={id} kind="Datanet" />
          <Section title="Versions">
            {versions.totalCount === 0 ? (
              <Empty>Nothing is frozen yet, so nothing can be trained on it.</Empty>
            ) : (
              <Table
                caption="Versions, newest first"
                rows={versions.edges.map(({ node }) => node).reverse()}
                keyOf={({ id }) => id}
                columns={[
                  { name: 'Version', of: ({ key }) => <A to={linkTo('DatanetVersion', key)}>{key}</A> },
                  { name: 'Frozen', of: ({ at }) => <Time at={at} day /> },
                  { name: 'Records', isNumber: true, of: ({ recordCount }) => grouped(recordCount) },
                  {
                    name: 'Fine-tunes on it',
                    isNumber: true,
                    of: ({ fineTunes }) => grouped(fineTunes.totalCount),
                  },
                ]}
              />
            )}
          </Section>
          {shape && (
            <Shape shape={shape} what="How the credit of its last version is spread over contributors." />
          )}
          <RecordsOf id={id} title="Records in it now" empty="It holds no record." />
        </>
      )}
    </NodePage>
  );
}
