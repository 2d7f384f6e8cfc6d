import { splitVersionKey } from '../../../src/values/keys.ts';
import {
  InferencesOfDocument,
  RouteVersionPageDocument,
  type RouteVersionPageQuery,
} from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Credit, MODEL_VIEWS } from '../parts/credit.tsx';
import { InferenceTable } from '../parts/inferences.tsx';
import { MemoryOf } from '../parts/memory.tsx';
import { NowOnly, useMoment } from '../parts/moment.tsx';
import { Amount, Percent } from '../parts/money.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Answered } from '../parts/states.tsx';
import { Weighed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { grouped } from '../words/kinds.ts';
import { versionNumber } from '../words/versions.ts';

type RouteVersion = NonNullable<RouteVersionPageQuery['routeVersion']>;

export function RouteVersionPage({ nodeKey }: { readonly nodeKey: string }) {
  const { of, version } = splitVersionKey(nodeKey);
  const variables = { route: of, version: versionNumber(version) };
  const answer = useAnswer(RouteVersionPageDocument, variables, { live: true });
  return (
    <NodePage kind="RouteVersion" nodeKey={nodeKey} answer={answer} pick={({ routeVersion }) => routeVersion}>
      {(routeVersion) => (
        <>
          <About routeVersion={routeVersion} />
          <Ancestry id={routeVersion.id} kind="RouteVersion" />
          <MemoryOf routeVersion={routeVersion.id} />
          <Credit of={routeVersion.id} views={MODEL_VIEWS} asset={routeVersion.price?.asset} />
          <NowOnly title="Latest inferences">
            <Latest id={routeVersion.id} />
          </NowOnly>
        </>
      )}
    </NodePage>
  );
}

function About({ routeVersion }: { readonly routeVersion: RouteVersion }) {
  const isNow = useMoment().asOf === undefined;
  const { route, serves, provider, task, inferences, price, policy } = routeVersion;
  const whole = policy.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  return (
    <Facts
      facts={[
        ['Route', <NodeLink key="r" node={route} />],
        [
          'Serves',
          <Weighed key="s" items={serves.map(({ fineTune, weight }) => ({ node: fineTune, weight }))} />,
        ],
        ['Hosted by', provider && <NodeLink key="p" node={provider} />],
        ['Task', task],
        ['Inferences', isNow && grouped(inferences.totalCount)],
        [
          'Price',
          price && (
            <>
              <Amount of={price.perRequest} asset={price.asset} /> a request,{' '}
              <Amount of={price.per1kInput} asset={price.asset} withCode={false} /> and{' '}
              <Amount of={price.per1kOutput} asset={price.asset} withCode={false} /> per 1,000 tokens read and
              written
            </>
          ),
        ],
        [
          'A fee goes to',
          policy.map(({ pool, weight }, i) => (
            <span key={pool}>
              {i > 0 && ', '}
              {pool} <Percent of={BigInt(weight)} whole={whole} />
            </span>
          )),
        ],
      ]}
    />
  );
}

function Latest({ id }: { readonly id: string }) {
  const answer = useAnswer(InferencesOfDocument, { id }, { live: true });
  return (
    <Section title="Latest inferences">
      <Answered answer={answer} what="inferences">
        {({ node }) => (
          <InferenceTable
            inferences={
              node && 'inferences' in node ? node.inferences.edges.map(({ node }) => node).reverse() : []
            }
            empty="It was never asked, so it has earned nothing: use pays, existence does not."
          />
        )}
      </Answered>
    </Section>
  );
}
