import { ComputeProviderPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AccountsOf } from '../parts/accounts.tsx';
import { ImpactOf } from '../parts/impact.tsx';
import { useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { Facts } from '../parts/section.tsx';
import { Listed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';

export function ComputeProviderPage({ nodeKey }: { readonly nodeKey: string }) {
  const isNow = useMoment().asOf === undefined;
  const answer = useAnswer(ComputeProviderPageDocument, { key: nodeKey });
  return (
    <NodePage
      kind="ComputeProvider"
      nodeKey={nodeKey}
      answer={answer}
      pick={({ computeProvider }) => computeProvider}
    >
      {({ id, key, wallet, fineTunes, routeVersions }) => (
        <>
          {isNow && (
            <Facts
              facts={[
                ['Wallet', wallet && <code key="w">{wallet}</code>],
                [
                  'Computed',
                  fineTunes.totalCount > 0 && (
                    <Listed
                      key="f"
                      nodes={fineTunes.edges.map(({ node }) => node)}
                      totalCount={fineTunes.totalCount}
                    />
                  ),
                ],
                [
                  'Hosts',
                  routeVersions.totalCount > 0 && (
                    <Listed
                      key="r"
                      nodes={routeVersions.edges.map(({ node }) => node)}
                      totalCount={routeVersions.totalCount}
                    />
                  ),
                ],
              ]}
            />
          )}
          <Ancestry id={id} kind="ComputeProvider" />
          <AccountsOf owner={`ComputeProvider:${key}`} />
          <ImpactOf of={id} isPayee />
        </>
      )}
    </NodePage>
  );
}
