import { grouped } from '../../words/kinds.ts';

/** One bar of a chart: what is stacked in it, from below. */
export interface Column {
  readonly name: string;
  readonly stack: readonly { readonly kind: string; readonly count: number }[];
}

const WIDTH = 1080;
const HEIGHT = 170;
const LEFT = 44;

/** A chart of bars over time. The table beside it has its numbers. */
export function Bars({ columns, label }: { readonly columns: readonly Column[]; readonly label: string }) {
  const most = Math.max(1, ...columns.map(({ stack }) => stack.reduce((sum, { count }) => sum + count, 0)));
  const top = roundedUp(most);
  const step = (WIDTH - LEFT) / columns.length;
  const width = Math.min(44, step * 0.72);
  const y = (count: number) => HEIGHT - (count / top) * HEIGHT;
  const every = Math.max(1, Math.ceil(columns.length / 10));
  return (
    <figure className="picture chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="flow" tabIndex={0} aria-label={label}>
        <svg
          viewBox={`-4 -16 ${WIDTH + 20} ${HEIGHT + 46}`}
          role="img"
          aria-label={`${label}, at most ${most}. The table below has the numbers.`}
        >
          {[0, top / 2, top].map((count) => (
            <g key={count} className="axis">
              <line x1={LEFT} x2={WIDTH} y1={y(count)} y2={y(count)} />
              <text x={LEFT - 8} y={y(count) + 4} textAnchor="end">
                {grouped(count)}
              </text>
            </g>
          ))}
          {columns.map(({ name, stack }, i) => {
            const x = LEFT + step * i + (step - width) / 2;
            let below = 0;
            return (
              <g key={name}>
                {stack.map(({ kind, count }) => {
                  const from = below;
                  below += count;
                  return count === 0 ? null : (
                    <rect
                      key={kind}
                      className={`bar is-${kind}`}
                      x={x}
                      width={width}
                      y={y(below)}
                      height={y(from) - y(below)}
                    >
                      <title>{`${name}: ${grouped(count)} ${kind}`}</title>
                    </rect>
                  );
                })}
                {i % every === 0 && (
                  <text className="tick" x={x + width / 2} y={HEIGHT + 20} textAnchor="middle">
                    {name}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </section>
    </figure>
  );
}

/** The next even number of one digit and zeros, so that half of it is whole too. */
function roundedUp(count: number): number {
  const zeros = 10 ** Math.floor(Math.log10(count));
  for (const digit of [2, 4, 6, 8, 10]) if (digit * zeros >= count) return digit * zeros;
  return 20 * zeros;
}
