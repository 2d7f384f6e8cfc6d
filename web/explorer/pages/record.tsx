import { RecordPageDocument, type RecordPageQuery, type RecordTextFragment } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { Percent } from '../parts/money.tsx';
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
import { wasThere } from '../words/moment.ts';

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
  const isNow = useMoment().asOf === undefined;
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
          ['Review', isNow && verdict && REVIEWED[verdict]],
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
  const moment = useMoment();
  const corrections = correctedBy.edges.map(({ node }) => node).filter(wasThere(moment));
  if (!corrects && corrections.length === 0) return null;
  return (
    <Section title="Corrections, side by side">
      {corrects && <Pair before={corrects.record} after={record} share={corrects.share} />}
      {corrections.map((node) => (
        <Pair
          key={node.id}
          before={record}
          after={node}
          share={node.corrects?.share}
          isRejected={moment.asOf === undefined && node.verdict === 'REJECTED'}
        />
      ))}
      {moment.asOf === undefined && correctedBy.totalCount > correctedBy.edges.length && (
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
        The correction keeps <Percent of={n} whole={d} /> of the credit ({share}) and passes the rest to what
        it corrects.
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

function Reviews({ record }: { readonly record: Record }) {
  const moment = useMoment();
  const validations = record.validations.edges.map(({ node }) => node).filter(wasThere(moment));
  const quarantines = record.quarantines.edges.map(({ node }) => node).filter(wasThere(moment));
  const isReleased = (at: string | null) => at !== null && wasThere(moment)({ at });
  return (
    <>
      {validations.length > 0 && (
        <Section title="Reviews">
          <Table
            caption="Reviews, oldest first; the last one counts"
            rows={validations}
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
      {quarantines.length > 0 && (
        <Section title="Quarantines">
          <Table
            caption="Quarantines, oldest first"
            rows={quarantines}
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
                of: ({ releasedAt }) =>
                  releasedAt !== null && isReleased(releasedAt) ? <Time at={releasedAt} /> : 'not yet',
              },
              {
                name: 'Why released',
                of: ({ releasedAt, releaseReason }) => (isReleased(releasedAt) && releaseReason) || '',
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
