// What was said of something stands on the page of that; here each has a page of its own, so that it can be linked.
import {
  EvaluationPageDocument,
  EvidencePageDocument,
  JudgementPageDocument,
  MeasuredVersionPageDocument,
  type NamedFragment,
  QuarantinePageDocument,
  ValidationPageDocument,
} from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Evidence } from '../parts/evidence.tsx';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Time } from '../parts/time.tsx';
import { REVIEWED, Verdict } from '../parts/verdict.tsx';
import { grouped } from '../words/kinds.ts';
import { wasThere } from '../words/moment.ts';
import { callOf } from '../words/names.ts';

interface Props {
  readonly nodeKey: string;
}

const link = (node: NamedFragment | null, otherwise = 'not said') =>
  node ? <NodeLink key={node.id} node={node} withKind /> : otherwise;

/** What has no name of its own is called after what it is about. */
const named = <T extends object>(said: T | null, name: (said: T) => string) =>
  said && { ...said, name: name(said) };

export function JudgementPage({ nodeKey }: Props) {
  const answer = useAnswer(JudgementPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="Judgement"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ judgement }) => named(judgement, ({ inference }) => `Judgement of ${inference.key}`)}
    >
      {({ inference, verdict, score, by, note }) => (
        <Facts
          facts={[
            ['Of', link(inference)],
            ['Verdict', <Verdict key="v" of={verdict} />],
            ['Score', score],
            ['By', link(by)],
            ['Why', note],
          ]}
        />
      )}
    </NodePage>
  );
}

export function ValidationPage({ nodeKey }: Props) {
  const answer = useAnswer(ValidationPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="Validation"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ validation }) => named(validation, ({ record }) => `Review of ${record.key}`)}
    >
      {({ record, verdict, score, by, note }) => (
        <Facts
          facts={[
            ['Of', link(record)],
            ['Verdict', REVIEWED[verdict]],
            ['Score', score],
            ['By', link(by)],
            ['Why', note],
          ]}
        />
      )}
    </NodePage>
  );
}

export function EvaluationPage({ nodeKey }: Props) {
  const answer = useAnswer(EvaluationPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="Evaluation"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ evaluation }) =>
        named(evaluation, ({ fineTune, benchmark }) => `${callOf(fineTune)} on ${benchmark}`)
      }
    >
      {({ fineTune, benchmark, task, metric, before, after }) => (
        <Facts
          facts={[
            ['Of', link(fineTune)],
            ['Benchmark', benchmark],
            ['Task', task],
            ['Metric', metric],
            ['Before', before],
            ['After', after],
          ]}
        />
      )}
    </NodePage>
  );
}

export function EvidencePage({ nodeKey }: Props) {
  const answer = useAnswer(EvidencePageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="Evidence"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ evidence }) => named(evidence, ({ inference }) => `Evidence on ${inference.key}`)}
    >
      {(evidence) => (
        <>
          <Facts facts={[['On', link(evidence.inference)]]} />
          <Section title="What it says">
            <Evidence evidence={evidence} />
          </Section>
        </>
      )}
    </NodePage>
  );
}

export function QuarantinePage({ nodeKey }: Props) {
  const moment = useMoment();
  const isReleased = (at: string | null): at is string => at !== null && wasThere(moment)({ at });
  const answer = useAnswer(QuarantinePageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage
      kind="Quarantine"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ quarantine }) => named(quarantine, ({ of }) => `Quarantine of ${of.key}`)}
    >
      {({ of, by, reason, releasedAt, releaseReason }) => (
        <>
          <Facts
            facts={[
              ['Of', link(of)],
              ['Why', reason],
              ['By', link(by)],
              [
                'Released',
                isReleased(releasedAt) ? <Time key="r" at={releasedAt} /> : 'not yet: what it earns is held',
              ],
              ['Why released', isReleased(releasedAt) && releaseReason],
            ]}
          />
          <ImpactOf of={of.id} title="What stands on it" />
        </>
      )}
    </NodePage>
  );
}

const SIGNS = {
  POSITIVE_HELPS: 'above zero a record helped',
  NEGATIVE_HELPS: 'below zero a record helped',
};

export function MeasuredVersionPage({ nodeKey }: Props) {
  const answer = useAnswer(MeasuredVersionPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="MeasuredVersion"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ measuredVersion }) =>
        named(
          measuredVersion,
          ({ fineTune, datanetVersion }) => `${datanetVersion.key}, measured in ${callOf(fineTune)}`,
        )
      }
    >
      {({ fineTune, datanetVersion, method, methodVersion, sign, recordCount }) => (
        <Facts
          facts={[
            ['Trained', link(fineTune)],
            ['On', link(datanetVersion)],
            ['Method', `${method} ${methodVersion}`],
            ['Scores', SIGNS[sign]],
            ['Records that helped', grouped(recordCount)],
          ]}
        />
      )}
    </NodePage>
  );
}
