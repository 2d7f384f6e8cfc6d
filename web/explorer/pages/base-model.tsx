import { BaseModelPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { NodeLink } from '../parts/nodes.tsx';
import { Facts } from '../parts/section.tsx';
import { Notice } from '../parts/states.tsx';
import { Listed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';

export function BaseModelPage({ nodeKey }: { readonly nodeKey: string }) {
  const isNow = useMoment().asOf === undefined;
  const answer = useAnswer(BaseModelPageDocument, { key: nodeKey }, { live: true });
  return (
    <NodePage kind="BaseModel" nodeKey={nodeKey} answer={answer} pick={({ baseModel }) => baseModel}>
      {({ id, license, minRoyalty, minRoyaltyReach, owner, fineTunes }) => (
        <>
          {isNow && (
            <Facts
              facts={[
                ['Owned by', owner && <NodeLink key="o" node={owner} />],
                ['Licence', license],
                [
                  'Asks for a royalty of',
                  minRoyalty === '0/1'
                    ? null
                    : `${minRoyalty} at least${minRoyaltyReach === 'DERIVED' ? ', of all that derives from it' : ''}`,
                ],
                [
                  'Fine-tunes of it',
                  fineTunes.totalCount > 0 && (
                    <Listed
                      key="f"
                      nodes={fineTunes.edges.map(({ node }) => node)}
                      totalCount={fineTunes.totalCount}
                    />
                  ),
                ],
              ]}
            />
          )}
          <Ancestry id={id} kind="BaseModel" />
          {isNow && !owner && (
            <Notice>
              <p>Nobody is known to own it: what it earns is untraced, and kept apart.</p>
            </Notice>
          )}
          <ImpactOf of={id} />
        </>
      )}
    </NodePage>
  );
}
