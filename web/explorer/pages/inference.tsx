import { InferencePageDocument, type InferencePageQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit } from '../parts/credit.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { NowOnly, useMoment } from '../parts/moment.tsx';
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
import { wasThere } from '../words/moment.ts';

type Inference = NonNullable<InferencePageQuery['inference']>;

export function InferencePage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(InferencePageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="Inference" nodeKey={nodeKey} answer={answer} pick={({ inference }) => inference}>
      {(inference) => (
        <>
          <About inference={inference} />
          <NowOnly title="Where its fee went">
            <ReceiptOf
              inference={inference.key}
              asset={inference.fee?.asset.key}
              evidence={inference.decisiveEvidence?.key}
            />
          </NowOnly>
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
  const isNow = useMoment().asOf === undefined;
  const { routeVersion, provider, fee, task, inputTokens, outputTokens, latencyMs, verdict } = inference;
  const { serves, voidReason } = inference;
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
        [
          'Voided',
          isNow && voidReason !== null && (
            <span key="x" className="bad">
              ✗ it pays nothing: {voidReason}
            </span>
          ),
        ],
        ['Judged', isNow && verdict && <Verdict key="v" of={verdict} />],
      ]}
    />
  );
}

function Judgements({ inference: { judgements } }: { readonly inference: Inference }) {
  const moment = useMoment();
  const said = judgements.edges.map(({ node }) => node).filter(wasThere(moment));
  return (
    <Section title="Judgements">
      {said.length === 0 ? (
        <Empty>Nobody {moment.asOf ? 'had judged this answer by then' : 'has judged this answer'}.</Empty>
      ) : (
        <Table
          caption="Judgements, oldest first; the last one counts"
          rows={said}
          keyOf={({ id }) => id}
          columns={[
            { name: 'Verdict', of: ({ verdict }) => <Verdict of={verdict} /> },
            { name: 'Score', of: ({ score }) => score ?? '' },
            { name: 'By', of: ({ by }) => (by ? <NodeLink node={by} /> : 'not said') },
            { name: 'Why', of: ({ note }) => note ?? '' },
            {
              name: 'When',
              of: ({ key, at }) => (
                <A to={linkTo('Judgement', key)}>
                  <Time at={at} />
                </A>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function EvidenceOn({ inference: { evidence, decisiveEvidence } }: { readonly inference: Inference }) {
  const there = wasThere(useMoment());
  if (!decisiveEvidence || !there(decisiveEvidence)) return null;
  const others =
    evidence.totalCount > 1 && `${evidence.totalCount} reports were made; money follows this one.`;
  return (
    <Section
      title="Evidence on this answer"
      aside={<A to={linkTo('Evidence', decisiveEvidence.key)}>This report</A>}
    >
      <Evidence evidence={decisiveEvidence} also={others} />
    </Section>
  );
}
