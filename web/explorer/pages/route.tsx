import { RoutePageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit, MODEL_VIEWS } from '../parts/credit.tsx';
import { MemoryOf } from '../parts/memory.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { A } from '../parts/router.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { Time } from '../parts/time.tsx';
import { Weighed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { linkTo } from '../words/address.ts';
import { grouped } from '../words/kinds.ts';
import { wasThere } from '../words/moment.ts';
import { OverTime } from './route-over-time.tsx';

export function RoutePage({ nodeKey }: { readonly nodeKey: string }) {
  const moment = useMoment();
  const isNow = moment.asOf === undefined;
  const answer = useAnswer(RoutePageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="ModelRoute" nodeKey={nodeKey} answer={answer} pick={({ modelRoute }) => modelRoute}>
      {({ id, key, versions }) => {
        const lines = versions.edges
          .map(({ node }) => node)
          .filter(wasThere(moment))
          .reverse();
        const [last] = lines;
        return (
          <>
            <Facts
              facts={[
                ['Last version', last?.version],
                ['Task', last?.task],
                ['Hosted by', last?.provider && <NodeLink key="p" node={last.provider} />],
              ]}
            />
            <Ancestry id={id} kind="ModelRoute" />
            {last && <MemoryOf routeVersion={last.id} />}
            <OverTime route={key} />
            <Section title="Versions">
              <Table
                caption="Versions of the route, newest first"
                rows={lines}
                keyOf={({ id }) => id}
                columns={[
                  { name: 'Version', of: ({ key }) => <A to={linkTo('RouteVersion', key)}>{key}</A> },
                  { name: 'Since', of: ({ at }) => <Time at={at} day /> },
                  {
                    name: 'Serves',
                    of: ({ serves }) => (
                      <Weighed items={serves.map(({ fineTune, weight }) => ({ node: fineTune, weight }))} />
                    ),
                  },
                  {
                    name: 'Inferences',
                    isNumber: true,
                    of: ({ inferences }) => (isNow ? grouped(inferences.totalCount) : ''),
                  },
                ]}
              />
            </Section>
            {last && <Credit of={last.id} views={MODEL_VIEWS} asset={last.price?.asset} />}
          </>
        );
      }}
    </NodePage>
  );
}
