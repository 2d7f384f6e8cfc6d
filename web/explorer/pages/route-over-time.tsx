import { type Bucket, RouteOverTimeDocument, type RouteOverTimeQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NowOnly } from '../parts/moment.tsx';
import { Amount, Percent } from '../parts/money.tsx';
import { useChoice } from '../parts/router.tsx';
import { Section } from '../parts/section.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { useIsDrawn } from '../parts/turns.tsx';
import { Bars } from '../pictures/bars/bars.tsx';
import { everyStretch } from '../pictures/bars/stretches.ts';
import { grouped } from '../words/kinds.ts';
import { dayText, timeText } from '../words/times.ts';

type Route = NonNullable<RouteOverTimeQuery['modelRoute']>;

const BUCKETS: readonly (readonly [Bucket, string])[] = [
  ['DAY', 'Days'],
  ['WEEK', 'Weeks'],
  ['MONTH', 'Months'],
];

/** Weeks unless another is chosen. */
const NAMES: readonly Bucket[] = ['WEEK', 'DAY', 'MONTH'];

const TITLE = 'Use and judgements over time';

export const OverTime = (props: { readonly route: string }) => (
  <NowOnly title={TITLE}>
    <OverAllTime {...props} />
  </NowOnly>
);

/** How often a route was used, what it brought, and how its answers were judged, over time. */
function OverAllTime({ route }: { readonly route: string }) {
  const [bucket, setBucket] = useChoice('by', NAMES);
  const answer = useAnswer(
    RouteOverTimeDocument,
    { key: route, bucket },
    { live: true, wait: !useIsDrawn() },
  );
  return (
    <Section
      title={TITLE}
      aside={
        <span className="choices">
          {BUCKETS.map(([value, name]) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === bucket}
              onClick={() => setBucket(value)}
            >
              {name}
            </button>
          ))}
        </span>
      }
    >
      <Answered answer={answer} what="its use over time">
        {({ modelRoute }) =>
          modelRoute && modelRoute.usage.length > 0 ? (
            <Charts route={modelRoute} bucket={bucket} />
          ) : (
            <Empty>It was never asked, so it has earned nothing: use pays, existence does not.</Empty>
          )
        }
      </Answered>
    </Section>
  );
}

function Charts({ route: { usage, judged }, bucket }: { readonly route: Route; readonly bucket: Bucket }) {
  const used = new Map(usage.map((stretch) => [stretch.start, stretch]));
  const said = new Map(judged.map((stretch) => [stretch.start, stretch]));
  const starts = everyStretch([...used.keys(), ...said.keys()], bucket);
  const name = bucket === 'HOUR' ? timeText : dayText;
  return (
    <>
      <h3>Inferences</h3>
      <Bars
        label="Inferences over time"
        columns={starts.map((start) => ({
          name: name(start),
          stack: [{ kind: 'inferences', count: used.get(start)?.inferences ?? 0 }],
        }))}
      />
      {judged.length > 0 && (
        <>
          <h3>
            Judgements: <span className="good">good</span> below, <span className="bad">bad</span> above
          </h3>
          <Bars
            label="Judgements over time, good below and bad above"
            columns={starts.map((start) => ({
              name: name(start),
              stack: [
                { kind: 'good', count: said.get(start)?.good ?? 0 },
                { kind: 'bad', count: said.get(start)?.bad ?? 0 },
              ],
            }))}
          />
        </>
      )}
      <details className="as-table">
        <summary>The same as a table</summary>
        <Table
          caption="Use and judgements over time"
          rows={starts.filter((start) => used.has(start) || said.has(start))}
          keyOf={(start) => start}
          columns={[
            { name: 'From', of: (start) => name(start) },
            { name: 'Inferences', isNumber: true, of: (start) => grouped(used.get(start)?.inferences ?? 0) },
            {
              name: 'Brought',
              isNumber: true,
              of: (start) =>
                used.get(start)?.fees.map(({ amount, asset }) => (
                  <div key={asset.key}>
                    <Amount of={amount} asset={asset} />
                  </div>
                )),
            },
            { name: 'Good', isNumber: true, of: (start) => said.get(start)?.good ?? 0 },
            { name: 'Bad', isNumber: true, of: (start) => said.get(start)?.bad ?? 0 },
            {
              name: 'Good of judged',
              isNumber: true,
              of: (start) => {
                const { good = 0, bad = 0 } = said.get(start) ?? {};
                return good + bad === 0 ? '' : <Percent of={BigInt(good)} whole={BigInt(good + bad)} />;
              },
            },
          ]}
        />
      </details>
    </>
  );
}
