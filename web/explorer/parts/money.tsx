import { ONE } from '../../../src/values/parts.ts';
import { written } from '../words/amounts.ts';
import { exactly, percent, scaled } from '../words/shares.ts';
import { useChoice } from './router.tsx';

/** What an amount needs to be written: the asset's code and decimals. */
export interface AssetOf {
  readonly key: string;
  readonly decimals: number;
}

/**
 * An amount, exactly; the digits beyond what one reads at a glance are quieter. In a column of one
 * asset, room for the missing digits keeps the points one below the other.
 */
export function Amount({
  of,
  asset,
  inColumn = false,
  withCode = !inColumn,
}: {
  readonly of: string | bigint;
  readonly asset: AssetOf;
  readonly inColumn?: boolean;
  readonly withCode?: boolean;
}) {
  const { sign, whole, rest } = written(BigInt(of), asset.decimals);
  const leading = whole === '0' ? (/^0*/.exec(rest)?.[0].length ?? 0) : 0;
  const glance = Math.min(rest.length, leading + 4);
  const missing = '0'.repeat(asset.decimals - rest.length);
  return (
    <span
      className="amount"
      data-room={!inColumn ? undefined : `${rest || asset.decimals === 0 ? '' : '.'}${missing}`}
    >
      {sign}
      {whole}
      {rest && `.${rest.slice(0, glance)}`}
      {rest.length > glance && <span className="quiet">{rest.slice(glance)}</span>}
      {withCode && <span className="code"> {asset.key}</span>}
    </span>
  );
}

/** A part of a whole as a percentage, and exactly for whoever asks. */
export function Percent({ of, whole }: { readonly of: string | bigint; readonly whole?: bigint }) {
  const [shown] = useChoice('shares', SHARES);
  const exact = exactly(BigInt(of), whole);
  return <span title={exact}>{shown === 'EXACT' ? exact : percent(BigInt(of), whole)}</span>;
}

const SHARES = ['ROUNDED', 'EXACT'] as const;

/** Shows the shares of a page rounded, or exactly. */
export function ExactShares() {
  const [shown, show] = useChoice('shares', SHARES);
  return (
    <button
      type="button"
      aria-pressed={shown === 'EXACT'}
      onClick={() => show(shown === 'EXACT' ? 'ROUNDED' : 'EXACT')}
    >
      Exact parts
    </button>
  );
}

/** A part of a whole as a percentage with a bar of that length behind it. */
export function Share({ parts, whole }: { readonly parts: string | bigint; readonly whole?: bigint }) {
  return (
    <span className="share">
      <span className="track" aria-hidden="true">
        <span style={{ width: `${scaled(BigInt(parts), whole ?? ONE, 100)}%` }} />
      </span>
      <span className="percent">
        <Percent of={parts} {...(whole !== undefined && { whole })} />
      </span>
    </span>
  );
}
