import { ContributorPageDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AccountsOf } from '../parts/accounts.tsx';
import { EarningsOf } from '../parts/earnings.tsx';
import { ImpactOf } from '../parts/impact.tsx';
import { NowOnly, useMoment } from '../parts/moment.tsx';
import { NodePage } from '../parts/node-page.tsx';
import { RecordsOf } from '../parts/records.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Shape } from '../parts/shape.tsx';
import { TrustOf } from '../parts/trust.tsx';
import { Listed } from '../parts/weighed.tsx';
import { Ancestry } from '../pictures/ancestry/ancestry.tsx';
import { grouped } from '../words/kinds.ts';

export function ContributorPage({ nodeKey }: { readonly nodeKey: string }) {
  const isNow = useMoment().asOf === undefined;
  const answer = useAnswer(ContributorPageDocument, { key: nodeKey });
  return (
    <NodePage kind="Contributor" nodeKey={nodeKey} answer={answer} pick={({ contributor }) => contributor}>
      {({ id, key, wallet, records, fineTunes, baseModels, shape }) => (
        <>
          {isNow && (
            <Facts
              facts={[
                ['Records given', grouped(records.totalCount)],
                ['Fine-tunes built', grouped(fineTunes.totalCount)],
                ['Base models owned', grouped(baseModels.totalCount)],
                ['Wallet', wallet && <code key="w">{wallet}</code>],
              ]}
            />
          )}
          <Ancestry id={id} kind="Contributor" />
          <AccountsOf owner={`Contributor:${key}`} />
          <EarningsOf contributor={key} />
          {shape && (
            <Shape shape={shape} what="How the credit of this contributor is spread over what they gave." />
          )}
          {records.totalCount > 0 && <TrustOf contributor={key} as="CONTRIBUTOR" />}
          {fineTunes.totalCount > 0 && <TrustOf contributor={key} as="BUILDER" />}
          {records.totalCount > 0 && (
            <NowOnly title="What they gave">
              <RecordsOf id={id} title="What they gave" empty="No record." />
            </NowOnly>
          )}
          {isNow && fineTunes.totalCount + baseModels.totalCount > 0 && (
            <Section title="What they built and own">
              <Listed
                nodes={[...fineTunes.edges, ...baseModels.edges].map(({ node }) => node)}
                totalCount={fineTunes.totalCount + baseModels.totalCount}
              />
            </Section>
          )}
          <ImpactOf of={id} isPayee />
        </>
      )}
    </NodePage>
  );
}
