import { AccountsOfDocument, AssetsDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { linkTo } from '../words/address.ts';
import { NowOnly } from './moment.tsx';
import { Amount, type AssetOf } from './money.tsx';
import { A } from './router.tsx';
import { Section } from './section.tsx';
import { Answered, Empty } from './states.tsx';

/** What someone can be paid now, what is held and what was paid, in each asset. */
export const AccountsOf = (props: { readonly owner: string }) => (
  <NowOnly title="Money">
    <AccountsNow {...props} />
  </NowOnly>
);

function AccountsNow({ owner }: { readonly owner: string }) {
  const answer = useAnswer(AssetsDocument, {});
  return (
    <Section title="Money">
      <Answered answer={answer} what="assets">
        {({ assets }) =>
          assets.edges.length === 0 ? (
            <Empty>No asset is known yet, so nothing can be earned.</Empty>
          ) : (
            <section className="table" aria-label="Accounts">
              <table>
                <thead>
                  <tr>
                    {['Asset', 'Payable now', 'Held', 'Paid'].map((name, i) => (
                      <th key={name} scope="col" className={i > 0 ? 'number' : undefined}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {assets.edges.map(({ node }) => (
                    <Line key={node.key} owner={owner} asset={node} />
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Answered>
    </Section>
  );
}

function Line({ owner, asset }: { readonly owner: string; readonly asset: AssetOf }) {
  const { data, fault } = useAnswer(AccountsOfDocument, { owner, asset: asset.key }, { live: true });
  const cell = (name: string, of: string | undefined) => (
    <td className="number" data-name={name}>
      {of === undefined ? fault ? '?' : data ? '0' : '…' : <Amount of={of} asset={asset} withCode={false} />}
    </td>
  );
  return (
    <tr>
      <td data-name="Asset">
        <A to={linkTo('Asset', asset.key)}>{asset.key}</A>
      </td>
      {cell('Payable now', data?.account?.balance)}
      {cell('Held', data?.account?.held)}
      {cell('Paid', data?.account?.paid)}
    </tr>
  );
}
