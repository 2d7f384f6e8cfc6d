import { sumOfBalances } from '../soundness.ts';
import { type Check, findings } from './check.ts';

const SUM = 'all balances sum to 0: fees = paid + payable + held + untraced + pools + remainder';

export const checkBalances = (asset: string): Check => ({
  rules: [SUM],
  noun: 'assets',
  async *pieces() {
    yield {
      size: 1,
      look: async (reader) => {
        const { breaches, expect } = findings();
        const sum = await sumOfBalances(reader, asset);
        expect(sum === 0n, SUM, `asset ${asset}`, () => `they sum to ${sum ?? 'more than an INTEGER holds'}`);
        return breaches;
      },
    };
  },
});
