import { FineTunePageDocument, type FineTunePageQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit, MODEL_VIEWS } from '../parts/credit.tsx';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Shape } from '../parts/shape.tsx';
import { Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { Time } from '../parts/time.tsx';
import { Listed, Weighed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { linkTo } from '../words/address.ts';
import { wasThere } from '../words/moment.ts';

type FineTune = NonNullable<FineTunePageQuery['fineTune']>;

export function FineTunePage({ nodeKey }: { readonly nodeKey: string }) {
  const answer = useAnswer(FineTunePageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="FineTune" nodeKey={nodeKey} answer={answer} pick={({ fineTune }) => fineTune}>
      {(fineTune) => (
        <>
          <About fineTune={fineTune} />
          <Ancestry id={fineTune.id} kind="FineTune" />
          <Evaluations fineTune={fineTune} />
          <Credit of={fineTune.id} views={MODEL_VIEWS} />
          {fineTune.shape && (
            <Shape shape={fineTune.shape} what="How its data’s credit is spread over contributors." />
          )}
          <Measurements fineTune={fineTune} />
          <ImpactOf of={fineTune.id} />
        </>
      )}
    </NodePage>
  );
}

function About({ fineTune }: { readonly fineTune: FineTune }) {
  const isNow = useMoment().asOf === undefined;
  const { method, license, royalty, trainedOn, derivedFrom, builtBy, computedBy, children, routeVersions } =
    fineTune;
  const parents = [
    ...trainedOn.map(({ datanetVersion, weight }) => ({ node: datanetVersion, weight })),
    ...derivedFrom.map(({ parent, weight }) => ({ node: parent, weight })),
  ];
  return (
    <Facts
      facts={[
        ['Method', method],
        ['Licence', license],
        ['Royalty to parents', royalty === '0/1' ? null : royalty],
        ['Its data’s credit goes to', <Weighed key="p" items={parents} />],
        [
          'Built by',
          <Weighed
            key="b"
            items={builtBy.map(({ contributor, share }) => ({ node: contributor, weight: share }))}
          />,
        ],
        [
          'Computed by',
          computedBy.length > 0 && (
            <Weighed
              key="c"
              items={computedBy.map(({ provider, units }) => ({ node: provider, weight: units }))}
            />
          ),
        ],
        [
          'Built on it',
          isNow && children.totalCount > 0 && (
            <Listed key="k" nodes={children.edges.map(({ node }) => node)} totalCount={children.totalCount} />
          ),
        ],
        [
          'Served by',
          isNow && routeVersions.totalCount > 0 && (
            <Listed
              key="r"
              nodes={routeVersions.edges.map(({ node }) => node)}
              totalCount={routeVersions.totalCount}
            />
          ),
        ],
      ]}
    />
  );
}

function Evaluations({ fineTune: { evaluations } }: { readonly fineTune: FineTune }) {
  const moment = useMoment();
  const results = evaluations.edges.map(({ node }) => node).filter(wasThere(moment));
  return (
    <Section title="Evaluations">
      {results.length === 0 ? (
        <Empty>
          It {moment.asOf ? 'had not been evaluated by then' : 'was never evaluated'}, so nobody can say
          whether it improved.
        </Empty>
      ) : (
        <Table
          caption="Results on benchmarks"
          rows={results}
          keyOf={({ id }) => id}
          columns={[
            { name: 'Benchmark', of: ({ benchmark }) => benchmark },
            { name: 'Task', of: ({ task }) => task },
            { name: 'Metric', of: ({ metric }) => metric },
            { name: 'Before', isNumber: true, of: ({ before }) => before ?? '' },
            { name: 'After', isNumber: true, of: ({ after }) => after },
            {
              name: 'When',
              of: ({ key, at }) => (
                <A to={linkTo('Evaluation', key)}>
                  <Time at={at} day />
                </A>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Measurements({ fineTune: { measurements } }: { readonly fineTune: FineTune }) {
  const measured = measurements.edges.map(({ node }) => node).filter(wasThere(useMoment()));
  if (measured.length === 0) return null;
  return (
    <Section title="Measured training">
      <Table
        caption="Versions measured"
        rows={measured}
        keyOf={({ id }) => id}
        columns={[
          { name: 'On', of: ({ datanetVersion }) => <NodeLink node={datanetVersion} /> },
          {
            name: 'Method',
            of: ({ key, method, methodVersion }) => (
              <A to={linkTo('MeasuredVersion', key)}>
                {method} {methodVersion}
              </A>
            ),
          },
          { name: 'Records that helped', isNumber: true, of: ({ recordCount }) => recordCount },
        ]}
      />
    </Section>
  );
}
