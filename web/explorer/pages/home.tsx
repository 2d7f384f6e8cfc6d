import { useEffect, useRef } from 'react';
import { HomeDocument, type HomeQuery } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { announce } from '../parts/announce.tsx';
import { Finder } from '../parts/finder.tsx';
import { InferenceTable } from '../parts/inferences.tsx';
import { A } from '../parts/router.tsx';
import { Section } from '../parts/section.tsx';
import { LatestSettlements } from '../parts/settlements.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { linkTo } from '../words/address.ts';
import { counted, grouped } from '../words/kinds.ts';

/** What this is, in two sentences, and ways in. */
export function HomePage() {
  const answer = useAnswer(HomeDocument, {}, { live: true });
  useNews(answer.data);
  useEffect(() => {
    document.title = 'Lineage · where an answer comes from';
  }, []);

  return (
    <>
      <div className="hero">
        <h1>Where does this answer come from?</h1>
        <p>
          Lineage keeps the line from what people contributed, through the models trained on it, to every
          answer that was given and paid for. Look up anything to see what stands behind it, what came of it,
          and who has earned what.
        </p>
        <Finder large />
      </div>
      <Answered answer={answer} what="the latest">
        {(data) => <Doors data={data} />}
      </Answered>
    </>
  );
}

/** Says when something was added while the page was open. */
function useNews(data: HomeQuery | undefined) {
  const before = useRef<number | undefined>(undefined);
  const total = data?.inferences.totalCount;
  useEffect(() => {
    if (total === undefined) return;
    const more = total - (before.current ?? total);
    before.current = total;
    if (more > 0) announce(more === 1 ? 'One new inference' : `${more} new inferences`);
  }, [total]);
}

function Doors({ data }: { readonly data: HomeQuery }) {
  const { inferences, modelRoutes, datanets, contributors, records, assets } = data;
  const nodesOf = <Node,>(connection: { readonly edges: readonly { readonly node: Node }[] }) =>
    connection.edges.map(({ node }) => node);
  return (
    <>
      <p className="quiet-line tally">
        {counted(records.totalCount, 'Record')} contributed, {counted(contributors.totalCount, 'Contributor')}{' '}
        registered; {counted(modelRoutes.totalCount, 'ModelRoute')} published,{' '}
        {counted(inferences.totalCount, 'Inference')} counted.
      </p>
      <Section title="Latest inferences">
        <InferenceTable
          inferences={nodesOf(inferences)}
          empty="No inference has been told yet. It will appear here when it is, without reloading."
        />
      </Section>
      <div className="doors">
        <Section title="Routes">
          {modelRoutes.edges.length === 0 ? (
            <Empty>No route is published yet.</Empty>
          ) : (
            <Table
              caption="Routes, newest first"
              rows={nodesOf(modelRoutes)}
              keyOf={({ id }) => id}
              columns={[
                { name: 'Route', of: ({ key }) => <A to={linkTo('ModelRoute', key)}>{key}</A> },
                { name: 'Task', of: ({ versions }) => versions.edges[0]?.node.task ?? '' },
                {
                  name: 'Answers of its last version',
                  isNumber: true,
                  of: ({ versions }) => grouped(versions.edges[0]?.node.inferences.totalCount ?? 0),
                },
              ]}
            />
          )}
        </Section>
        <Section title="Datanets">
          {datanets.edges.length === 0 ? (
            <Empty>No Datanet is there yet.</Empty>
          ) : (
            <Table
              caption="Datanets by key"
              rows={nodesOf(datanets)}
              keyOf={({ id }) => id}
              columns={[
                { name: 'Datanet', of: ({ key, name }) => <A to={linkTo('Datanet', key)}>{name}</A> },
                { name: 'Domain', of: ({ domain }) => domain },
                { name: 'Versions', isNumber: true, of: ({ lastVersion }) => lastVersion },
                { name: 'Records', isNumber: true, of: ({ records }) => grouped(records.totalCount) },
              ]}
            />
          )}
        </Section>
      </div>
      <Section title="Latest settlements">
        <div className="settlements">
          <LatestSettlements assets={nodesOf(assets)} />
        </div>
      </Section>
    </>
  );
}
