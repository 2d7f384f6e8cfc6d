import { splitVersionKey } from '../../../src/values/keys.ts';
import {
  ChangesOfDocument,
  DatanetVersionPageDocument,
  type NamedFragment,
  VersionIdDocument,
} from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit } from '../parts/credit.tsx';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { RecordsOf } from '../parts/records.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Answered } from '../parts/states.tsx';
import { Listed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { counted, grouped } from '../words/kinds.ts';
import { versionNumber } from '../words/versions.ts';
import { WEIGHTINGS } from './datanet.tsx';

export function DatanetVersionPage({ nodeKey }: { readonly nodeKey: string }) {
  const { of, version } = splitVersionKey(nodeKey);
  const isNow = useMoment().asOf === undefined;
  const answer = useAnswer(
    DatanetVersionPageDocument,
    { datanet: of, version: versionNumber(version) },
    { live: true },
  );
  return (
    <NodePage
      kind="DatanetVersion"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ datanetVersion }) => datanetVersion}
    >
      {({ id, datanet, version, recordCount, fineTunes }) => (
        <>
          <Facts
            facts={[
              ['Datanet', <NodeLink key="d" node={datanet} />],
              ['Records', grouped(recordCount)],
              ['They weigh', WEIGHTINGS[datanet.weighting]],
              [
                'Fine-tunes trained on it',
                isNow && fineTunes.totalCount > 0 && (
                  <Listed
                    key="f"
                    nodes={fineTunes.edges.map(({ node }) => node)}
                    totalCount={fineTunes.totalCount}
                  />
                ),
              ],
            ]}
          />
          <Ancestry id={id} kind="DatanetVersion" />
          <Credit of={id} views={VIEWS} />
          {version > 1 && <Changes id={id} datanet={datanet.key} before={version - 1} />}
          <RecordsOf id={id} title="Its records" empty="It has no record." />
          <ImpactOf of={id} />
        </>
      )}
    </NodePage>
  );
}

const VIEWS = [
  { name: 'People', by: 'CONTRIBUTOR', pool: 'DATA' },
  { name: 'Records', by: 'RECORD', pool: 'DATA' },
] as const;

/** What came, went and was corrected since the version before. */
function Changes({
  id,
  datanet,
  before,
}: {
  readonly id: string;
  readonly datanet: string;
  readonly before: number;
}) {
  const previous = useAnswer(VersionIdDocument, { datanet, version: before });
  const from = previous.data?.datanetVersion?.id;
  const answer = useAnswer(ChangesOfDocument, { from: from ?? '', to: id }, { wait: from === undefined });
  return (
    <Section title={`What changed since version ${before}`}>
      <Answered answer={answer} what="what changed">
        {({ diff: { addedRecords, removedRecords, correctedRecords } }) => (
          <div className="columns">
            <Change
              title={`${counted(addedRecords.totalCount, 'Record')} came`}
              total={addedRecords.totalCount}
              nodes={addedRecords.edges.map(({ node }) => node)}
            />
            <Change
              title={`${counted(correctedRecords.totalCount, 'Record')} corrected`}
              total={correctedRecords.totalCount}
              nodes={correctedRecords.edges.map(({ node }) => node.to)}
            />
            <Change
              title={`${counted(removedRecords.totalCount, 'Record')} left`}
              total={removedRecords.totalCount}
              nodes={removedRecords.edges.map(({ node }) => node)}
            />
          </div>
        )}
      </Answered>
    </Section>
  );
}

const Change = ({
  title,
  total,
  nodes,
}: {
  readonly title: string;
  readonly total: number;
  readonly nodes: readonly NamedFragment[];
}) => (
  <div>
    <h3>{title}</h3>
    <Listed nodes={nodes} totalCount={total} />
  </div>
);
