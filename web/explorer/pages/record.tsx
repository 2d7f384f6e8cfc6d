import { RecordPageDocument, type RecordPageQuery, type RecordTextFragment } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ImpactOf } from '../parts/impact.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { Time } from '../parts/time.tsx';
import { REVIEWED } from '../parts/verdict.tsx';
import { Weighed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { linkTo } from '../words/address.ts';
import { differences, type Stretch } from '../words/differences.ts';
import { grouped } from '../words/kinds.ts';
import { percent } from '../words/shares.ts';

type Record = NonNullable<RecordPageQuery['record']>;

export function RecordPage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(RecordPageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="Record" nodeKey={nodeKey} answer={answer} pick={({ record }) => record}>
      {(record) => (
        <>
          <About record={record} />
          <Ancestry id={record.id} kind="Record" />
          <Corrections record={record} />
          <ImpactOf of={record.id} />
          <Reviews record={record} />
        </>
      )}
    </NodePage>
  );
}

function About({ record }: { readonly record: Record }) {
  const { contributors, excerpt, mediaType, bytes, license, weight, contentHash, verdict } = record;
  return (
    <>
      <Facts
        facts={[
          [
            'By',
            <Weighed
              key="b"
              items={contributors.map(({ contributor, share }) => ({ node: contributor, weight: share }))}
            />,
          ],
          ['Content', `${mediaType}, ${grouped(bytes)} bytes`],
          ['Licence', license],
          ['Declared weight', weight === 1 ? null : grouped(weight)],
          ['Review', verdict && REVIEWED[verdict]],
          ['Hash', <code key="h">{contentHash}</code>],
        ]}
      />
      {excerpt && (
        <Section title="How it begins">
          <blockquote className="prose">{excerpt}</blockquote>
        </Section>
      )}
    </>
  );
}

/** Each correction beside what it corrects, with the words that differ marked in both. */
function Corrections({ record }: { readonly record: Record }) {
  const { corrects, correctedBy } = record;
  if (!corrects && correctedBy.totalCount === 0) return null;
  return (
    <Section title="Corrections, side by side">
      {corrects && <Pair before={corrects.record} after={record} share={corrects.share} />}
      {correctedBy.edges.map(({ node }) => (
        <Pair
          key={node.id}
          before={record}
          after={node}
          share={node.corrects?.share}
          isRejected={node.verdict === 'REJECTED'}
        />
      ))}
      {correctedBy.totalCount > correctedBy.edges.length && (
        <Empty>and {correctedBy.totalCount - correctedBy.edges.length} more corrections.</Empty>
      )}
    </Section>
  );
}

function Pair({
  before,
  after,
  share,
  isRejected = false,
}: {
  readonly before: RecordTextFragment;
  readonly after: RecordTextFragment;
  readonly share: string | undefined;
  readonly isRejected?: boolean;
}) {
  const texts = differences(before.excerpt ?? '', after.excerpt ?? '');
  const [n, d] = (share ?? '1/1').split('/').map(BigInt) as [bigint, bigint];
  return (
    <>
      <p className="quiet-line">
        The correction keeps {percent(n, d)} of the credit ({share}) and passes the rest to what it corrects.
        {isRejected && ' It was rejected, so it has no credit.'}
      </p>
      <div className="pair">
        <Side name="Before" record={before} stretches={texts.before} />
        <Side name="After" record={after} stretches={texts.after} />
      </div>
    </>
  );
}

function Side({
  name,
  record,
  stretches,
}: {
  readonly name: 'Before' | 'After';
  readonly record: RecordTextFragment;
  readonly stretches: readonly Stretch[];
}) {
  const Own = name === 'Before' ? 'del' : 'ins';
  return (
    <article>
      <h3>
        {name}: <A to={linkTo('Record', record.key)}>{record.key}</A>
      </h3>
      <p className="quiet-line">
        {record.contributors.map(({ contributor }, i) => (
          <span key={contributor.id}>
            {i > 0 && ', '}
            <NodeLink node={contributor} />
          </span>
        ))}
        , <Time at={record.at} day />
      </p>
      {record.excerpt === null ? (
        <Empty>No excerpt was given; only its hash is kept.</Empty>
      ) : (
        <p className="prose">
          {stretches.map(({ text, isOwn }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name, and never move
            isOwn ? <Own key={i}>{text}</Own> : <span key={i}>{text}</span>,
          )}
        </p>
      )}
    </article>
  );
}

function Reviews({ record: { validations, quarantines } }: { readonly record: Record }) {
  return (
    <>
      {validations.totalCount > 0 && (
        <Section title="Reviews">
          <Table
            caption="Reviews, oldest first; the last one counts"
            rows={validations.edges.map(({ node }) => node)}
            keyOf={({ id }) => id}
            columns={[
              { name: 'Verdict', of: ({ verdict }) => REVIEWED[verdict] },
              { name: 'Score', of: ({ score }) => score ?? '' },
              { name: 'By', of: ({ by }) => <NodeLink node={by} /> },
              { name: 'Why', of: ({ note }) => note ?? '' },
              {
                name: 'When',
                of: ({ key, at }) => (
                  <A to={linkTo('Validation', key)}>
                    <Time at={at} />
                  </A>
                ),
              },
            ]}
          />
        </Section>
      )}
      {quarantines.edges.length > 0 && (
        <Section title="Quarantines">
          <Table
            caption="Quarantines, oldest first"
            rows={quarantines.edges.map(({ node }) => node)}
            keyOf={({ id }) => id}
            columns={[
              {
                name: 'Since',
                of: ({ key, at }) => (
                  <A to={linkTo('Quarantine', key)}>
                    <Time at={at} />
                  </A>
                ),
              },
              { name: 'Why', of: ({ reason }) => reason },
              {
                name: 'Released',
                of: ({ releasedAt }) => (releasedAt ? <Time at={releasedAt} /> : 'not yet'),
              },
              { name: 'Why released', of: ({ releaseReason }) => releaseReason ?? '' },
            ]}
          />
        </Section>
      )}
    </>
  );
}
