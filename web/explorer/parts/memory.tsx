import type { ReactNode } from 'react';
import {
  type GapLineFragment,
  MemoryOfDocument,
  type MemoryOfQuery,
  type MemoryVerdict,
} from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { counted, grouped } from '../words/kinds.ts';
import { useMoment } from './moment.tsx';
import { Percent } from './money.tsx';
import { NodeLink } from './nodes.tsx';
import { Section } from './section.tsx';
import { Answered } from './states.tsx';
import { useIsDrawn } from './turns.tsx';

type Memory = NonNullable<NonNullable<Extract<MemoryOfQuery['node'], { memory?: unknown }>>['memory']>;

const VERDICTS: Record<MemoryVerdict, string> = {
  KNOWN: '✓ known',
  PARTLY_KNOWN: '◐ partly known',
  UNKNOWN: '○ unknown',
};

const of = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`;

const GAPS: Record<GapLineFragment['kind'], (count: number) => string> = {
  DUPLICATE_CONTENT: (n) =>
    of(n, 'record has the same content as another', 'records have the same content as another'),
  LICENCE_NOT_STATED: (n) => `${counted(n, 'FineTune')} without a licence over what must be shared alike`,
  LICENCE_CONFLICT: (n) => of(n, 'term of a licence is not kept', 'terms of licences are not kept'),
  NOT_IMPROVED: (n) => of(n, 'result did not improve', 'results did not improve'),
  NO_BASELINE: (n) =>
    of(n, 'result has nothing to be compared with', 'results have nothing to be compared with'),
  NO_EVALUATION: (n) => `${counted(n, 'FineTune')} never evaluated`,
  NO_EVIDENCE: (n) => `${counted(n, 'Inference')} without evidence`,
  NO_MONEY: (n) => `${counted(n, 'Inference')} brought no money`,
  NO_OWNER: (n) => `${counted(n, 'BaseModel')} without a known owner`,
  NO_PROVIDER: (n) => `${grouped(n)} without a known provider`,
  NO_USE: () => 'it was never used',
  REJECTED_RECORDS: (n) => `${counted(n, 'Record')} rejected since`,
  ROYALTY_FLOOR_DILUTED: (n) =>
    of(n, 'model gets less royalty than it asks', 'models get less royalty than they ask'),
  UNKNOWN_LICENCE: (n) => `${grouped(n)} under a licence whose terms are not known here`,
  UNLICENSED: (n) => `${grouped(n)} without a licence`,
  UNTRACED: () => 'some credit cannot be traced to anyone',
  UNVALIDATED_RECORDS: (n) => `${counted(n, 'Record')} nobody reviewed`,
};

/** The four questions that every route must be able to answer: what is known, and what is missing. */
export function MemoryOf({ routeVersion }: { readonly routeVersion: string }) {
  const { asOf } = useMoment();
  const answer = useAnswer(MemoryOfDocument, { routeVersion, asOf: asOf ?? null }, { wait: !useIsDrawn() });
  return (
    <Section title="Its memory: four questions">
      <Answered answer={answer} what="its memory">
        {({ node }) => (node && 'memory' in node && node.memory ? <Questions memory={node.memory} /> : null)}
      </Answered>
    </Section>
  );
}

function Questions({ memory: { entered, changed, helped, enough } }: { readonly memory: Memory }) {
  const improved = changed.tasks.reduce((sum, task) => sum + task.improved, 0);
  const worsened = changed.tasks.reduce((sum, task) => sum + task.worsened, 0);
  return (
    <div className="questions">
      <Question asks="What entered?" verdict={entered.verdict} gaps={entered.gaps}>
        {counted(entered.records, 'Record')} in {counted(entered.datanetVersions, 'DatanetVersion')}, and{' '}
        {counted(entered.baseModels, 'BaseModel')}.
        {entered.terms.length > 0 && ` Licences: ${entered.terms.map(({ licence }) => licence).join(', ')}.`}
      </Question>
      <Question asks="What changed?" verdict={changed.verdict} gaps={changed.gaps}>
        {counted(changed.fineTunes, 'FineTune')}; of what was measured, {of(improved, 'result', 'results')}{' '}
        improved and {worsened} became worse.
      </Question>
      <Question asks="Who helped?" verdict={helped.verdict} gaps={helped.gaps}>
        {counted(helped.contributors, 'Contributor')}. <Percent of={helped.declared} /> of their credit rests
        on declared weights, <Percent of={helped.measured} /> on measured training; {helped.evidenced} of{' '}
        {counted(helped.inferences, 'Inference')} looked at have evidence.
      </Question>
      <Question asks="Is enough known to pay?" verdict={enough.verdict} gaps={enough.gaps}>
        {counted(enough.inferences, 'Inference')}.{' '}
        {enough.untraced === '0' ? (
          'All of a fee has somebody it can go to.'
        ) : (
          <>
            Of a fee, <Percent of={enough.untraced} /> has nobody it can go to.
          </>
        )}
      </Question>
    </div>
  );
}

function Question({
  asks,
  verdict,
  gaps,
  children,
}: {
  readonly asks: string;
  readonly verdict: MemoryVerdict;
  readonly gaps: readonly GapLineFragment[];
  readonly children: ReactNode;
}) {
  return (
    <article className={`question is-${verdict}`}>
      <h3>{asks}</h3>
      <p className="verdict">{VERDICTS[verdict]}</p>
      <p>{children}</p>
      {gaps.length > 0 && (
        <ul aria-label={`Gaps: ${asks}`}>
          {gaps.map(({ kind, count, parts, examples }) => (
            <li key={kind}>
              {GAPS[kind](count)}
              {BigInt(parts) > 0n && (
                <>
                  , touching <Percent of={parts} /> of the credit
                </>
              )}
              {examples.length > 0 && (
                <span className="such">
                  {' '}
                  such as{' '}
                  {examples.slice(0, 3).map((node, i) => (
                    <span key={node.id}>
                      {i > 0 && ', '}
                      <NodeLink node={node} />
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
