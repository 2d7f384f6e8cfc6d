import type { Command } from 'commander';
import { ask, URL_OPTION } from './ask.ts';
import { divisions, lineOf } from './divisions.ts';

const SETTLE = `mutation ($asset: ID!) {
  settle(input: {asset: $asset}) {
    settlement { key number inferences voided fees pools payable held untraced remainder root }
    userErrors { message }
  }
}`;

interface Settled {
  readonly settle: {
    readonly settlement:
      | ({ readonly number: number } & Readonly<Record<string, string | number | null>>)
      | null;
    readonly userErrors: readonly { readonly message: string }[];
  };
}

export function addSettle(program: Command): void {
  program
    .command('settle')
    .description('pays everyone upstream of what was used since the last settlement')
    .argument('<assets...>', 'codes of the assets to settle')
    .option(...URL_OPTION)
    .addHelpText(
      'after',
      '\nMade for a scheduler: running it again, or several at once, pays once.\nExit code 1 when an asset could not be settled.',
    )
    .action(async (assets: string[], { url }: { url: string }) => {
      for (const asset of assets) {
        const { settlement, userErrors } = (await ask<Settled>(url, SETTLE, { asset })).settle;
        if (userErrors.length > 0) {
          process.exitCode = 1;
          console.error(`${asset}: ${userErrors.map(({ message }) => message).join('; ')}`);
        } else if (settlement === null) {
          console.log(`${asset}: nothing to settle`);
        } else {
          const { key, number, inferences, ...amounts } = settlement;
          console.log(`${key}: ${inferences} inferences settled, in base units of ${asset}`);
          for (const [name, amount] of Object.entries(amounts))
            if (amount !== null) console.log(lineOf(name, amount));
          for await (const line of divisions(url, asset, number)) console.log(line);
        }
      }
    });
}
