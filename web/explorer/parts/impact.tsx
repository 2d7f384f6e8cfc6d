import { ImpactOfDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { grouped } from '../words/kinds.ts';
import { NowOnly } from './moment.tsx';
import { Amount } from './money.tsx';
import { Facts, Section } from './section.tsx';
import { Answered, Empty } from './states.tsx';
import { useIsDrawn } from './turns.tsx';
import { Listed } from './weighed.tsx';

interface Props {
  readonly of: string;
  readonly isPayee?: boolean;
  readonly title?: string;
}

/**
 * How much came of something: counts, where it serves now, and the money that went through it. Of those who are paid, that
 * is what was ever payable and what was paid out.
 */
export function ImpactOf({
  isPayee = false,
  title = isPayee ? 'Where it went' : 'What came of it',
  of,
}: Props) {
  return (
    <NowOnly title={title}>
      <ImpactNow of={of} isPayee={isPayee} title={title} />
    </NowOnly>
  );
}

function ImpactNow({ of, isPayee, title }: Required<Props>) {
  const answer = useAnswer(ImpactOfDocument, { of }, { live: true, wait: !useIsDrawn() });
  return (
    <Section title={title}>
      <Answered answer={answer} what="what came of it">
        {({ impact }) =>
          impact.fineTuneCount + impact.routeVersionCount + impact.inferenceCount === 0 ? (
            <Empty>Nothing has been built on it yet.</Empty>
          ) : (
            <>
              <Facts
                facts={[
                  ['Fine-tunes', grouped(impact.fineTuneCount)],
                  ['Route versions', grouped(impact.routeVersionCount)],
                  ['Routes serving now', grouped(impact.servingCount)],
                  ['Inferences', grouped(impact.inferenceCount)],
                  ...impact.money.flatMap(({ asset, attributed, paid }) => [
                    [
                      `${isPayee ? 'Ever earned' : 'Sent through it'}, ${asset.key}`,
                      <Amount key="a" of={attributed} asset={asset} withCode={false} />,
                    ] as const,
                    [
                      `${isPayee ? 'Paid out' : 'Of that paid or payable'}, ${asset.key}`,
                      <Amount key="p" of={paid} asset={asset} withCode={false} />,
                    ] as const,
                  ]),
                ]}
              />
              <div className="doors">
                {impact.fineTuneCount > 0 && (
                  <div>
                    <h3>Fine-tunes</h3>
                    <Listed
                      nodes={impact.fineTunes.edges.map(({ node }) => node)}
                      totalCount={impact.fineTuneCount}
                    />
                  </div>
                )}
                {impact.servingCount > 0 && (
                  <div>
                    <h3>Serving now</h3>
                    <Listed
                      nodes={impact.serving.edges.map(({ node }) => node)}
                      totalCount={impact.servingCount}
                    />
                  </div>
                )}
              </div>
            </>
          )
        }
      </Answered>
    </Section>
  );
}
