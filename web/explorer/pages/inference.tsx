import { InferencePageDocument, type InferencePageQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit } from '../parts/credit.tsx';
import { Amount } from '../parts/money.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { Time } from '../parts/time.tsx';
import { Verdict } from '../parts/verdict.tsx';
import { Weighed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { ReceiptOf } from '../pictures/flow/flow.tsx';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';
import { cut } from '../words/names.ts';
import { percent } from '../words/shares.ts';

type Inference = NonNullable<InferencePageQuery['inference']>;

export function InferencePage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(InferencePageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="Inference" nodeKey={nodeKey} answer={answer} pick={({ inference }) => inference}>
      {(inference) => (
        <>
          <About inference={inference} />
          <ReceiptOf
            inference={inference.key}
            asset={inference.fee?.asset.key}
            evidence={inference.decisiveEvidence?.key}
          />
          <Ancestry id={inference.id} kind="Inference" />
          <Judgements inference={inference} />
          <EvidenceOn inference={inference} />
          <Credit of={inference.id} />
        </>
      )}
    </NodePage>
  );
}

function About({ inference }: { readonly inference: Inference }) {
  const { routeVersion, provider, fee, task, inputTokens, outputTokens, latencyMs, verdict, serves } =
    inference;
  const host = provider ?? routeVersion.provider;
  return (
    <Facts
      facts={[
        [
          'Answered by',
          <A key="r" to={linkTo('RouteVersion', routeVersion.key)}>
            {routeVersion.key}
          </A>,
        ],
        [
          serves ? 'Adapters merged for it' : 'Serving',
          <Weighed
            key="s"
            items={(serves ?? routeVersion.serves).map(({ fineTune, weight }) => ({
              node: fineTune,
              weight,
            }))}
          />,
        ],
        ['Hosted by', host && <NodeLink key="h" node={host} />],
        ['Task', task],
        ['Tokens', `${grouped(inputTokens)} read, ${grouped(outputTokens)} written`],
        ['Took', latencyMs === null ? null : `${grouped(latencyMs)} ms`],
        ['Fee', fee ? <Amount key="f" of={fee.amount} asset={fee.asset} /> : 'free'],
        ['Judged', verdict && <Verdict key="v" of={verdict} />],
      ]}
    />
  );
}

function Judgements({ inference: { judgements } }: { readonly inference: Inference }) {
  return (
    <Section title="Judgements">
      {judgements.totalCount === 0 ? (
        <Empty>Nobody has judged this answer.</Empty>
      ) : (
        <Table
          caption="Judgements, oldest first; the last one counts"
          rows={judgements.edges.map(({ node }) => node)}
          keyOf={({ id }) => id}
          columns={[
            { name: 'Verdict', of: ({ verdict }) => <Verdict of={verdict} /> },
            { name: 'Score', of: ({ score }) => score ?? '' },
            { name: 'By', of: ({ by }) => (by ? <NodeLink node={by} /> : 'not said') },
            { name: 'Why', of: ({ note }) => note ?? '' },
            { name: 'When', of: ({ at }) => <Time at={at} /> },
          ]}
        />
      )}
    </Section>
  );
}

function EvidenceOn({ inference: { evidence, decisiveEvidence } }: { readonly inference: Inference }) {
  if (!decisiveEvidence) return null;
  const { method, methodVersion, coverage, items, late } = decisiveEvidence;
  const [covered, whole] = coverage.split('/').map(BigInt) as [bigint, bigint];
  return (
    <Section title="Evidence on this answer">
      <p>
        {method} {methodVersion} found which records it leaned on; they cover {percent(covered, whole)} of the
        data’s credit.
        {evidence.totalCount > 1 && ` ${evidence.totalCount} reports were made; money follows this one.`}
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
          { name: 'Share', isNumber: true, of: ({ parts }) => percent(BigInt(parts)) },
        ]}
      />
    </Section>
  );
}
