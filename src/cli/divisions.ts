import { ask } from './ask.ts';

const DIVISIONS = `query ($asset: ID!, $number: Int!, $label: String!, $after: String) {
  settlement(asset: $asset, number: $number) {
    transfers(label: $label, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { owner division { received went { pool kind reason amount accounts } remainder } } }
    }
  }
}`;

/** Records are left out: evidence may reach as many as there are inferences, and the API tells of each. */
const LABELS = ['RouteVersion', 'Mix', 'DatanetVersion', 'MeasuredVersion', 'FineTune', 'BaseModel'];

interface Went {
  readonly pool: string | null;
  readonly kind: string;
  readonly reason: string | null;
  readonly amount: string;
  readonly accounts: number;
}

interface Page {
  readonly settlement: {
    readonly transfers: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly {
        readonly node: {
          readonly owner: string;
          readonly division: {
            readonly received: string;
            readonly went: readonly Went[];
            readonly remainder: string;
          };
        };
      }[];
    };
  };
}

/** What a settlement did at each node, in lines to be printed: routes first, then what they lead to. */
export async function* divisions(url: string, asset: string, number: number): AsyncGenerator<string> {
  for (const label of LABELS) {
    for (let after: string | undefined, more = true; more; ) {
      const { settlement } = await ask<Page>(url, DIVISIONS, { asset, number, label, after });
      const { edges, pageInfo } = settlement.transfers;
      for (const { node } of edges) {
        yield `${node.owner}: ${node.division.received} received`;
        for (const went of node.division.went) yield lineOf(went.pool ?? 'went', wordsOf(went));
        yield lineOf('remainder', node.division.remainder);
      }
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
  }
}

export const lineOf = (name: string, what: string | number) => `  ${name.padEnd(10)} ${what}`;

const TO: Readonly<Record<string, string>> = {
  LINE: 'on down the line',
  MODEL: 'to builders of fine-tunes',
  TRAINING: 'to those who computed fine-tunes',
  POOL: 'to its account',
};

function wordsOf({ kind, reason, amount, accounts }: Went): string {
  const counted = accounts === 1 ? '1 account' : `${accounts} accounts`;
  return `${amount} ${TO[kind] ?? kind.toLowerCase()} (${reason === null ? counted : `${counted}, ${reason}`})`;
}
