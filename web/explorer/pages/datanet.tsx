import { DatanetPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NowOnly, useMoment } from '../parts/moment.tsx';
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
import { wasThere } from '../words/moment.ts';

export const WEIGHTINGS = {
  UNIFORM: 'every record alike',
  BYTES: 'by bytes',
  DECLARED: 'by declared weight',
  TRUST: 'by declared weight and trust',
};

export function DatanetPage({ nodeKey }: { readonly nodeKey: string }) {
  const moment = useMoment();
  const isNow = moment.asOf === undefined;
  const answer = useAnswer(DatanetPageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="Datanet" nodeKey={nodeKey} answer={answer} pick={({ datanet }) => datanet}>
      {({ id, domain, license, weighting, validation, records, versions, shape }) => {
        const lines = versions.edges
          .map(({ node }) => node)
          .filter(wasThere(moment))
          .reverse();
        return (
          <>
            <Facts
              facts={[
                ['Domain', domain],
                ['Licence', license],
                ['Records weigh', WEIGHTINGS[weighting]],
                ['Counts', validation === 'REQUIRED' ? 'what a reviewer accepted' : 'at once'],
                ['Records now', isNow && grouped(records.totalCount)],
                ['Versions', grouped(isNow ? versions.totalCount : lines.length)],
              ]}
            />
            <Ancestry id={id} kind="Datanet" />
            <Section title="Versions">
              {lines.length === 0 ? (
                <Empty>
                  Nothing {isNow ? 'is frozen yet' : 'was frozen by then'}, so nothing can be trained on it.
                </Empty>
              ) : (
                <Table
                  caption="Versions, newest first"
                  rows={lines}
                  keyOf={({ id }) => id}
                  columns={[
                    { name: 'Version', of: ({ key }) => <A to={linkTo('DatanetVersion', key)}>{key}</A> },
                    { name: 'Frozen', of: ({ at }) => <Time at={at} day /> },
                    { name: 'Records', isNumber: true, of: ({ recordCount }) => grouped(recordCount) },
                    {
                      name: 'Fine-tunes on it',
                      isNumber: true,
                      of: ({ fineTunes }) => (isNow ? grouped(fineTunes.totalCount) : ''),
                    },
                  ]}
                />
              )}
            </Section>
            {shape && (
              <Shape shape={shape} what="How the credit of its last version is spread over contributors." />
            )}
            <NowOnly title="Records in it">
              <RecordsOf id={id} title="Records in it now" empty="It holds no record." />
            </NowOnly>
          </>
        );
      }}
    </NodePage>
  );
}
