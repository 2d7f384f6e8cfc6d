import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly name: string;
  /** Numbers stand at the right, one below the other. */
  readonly isNumber?: boolean;
  readonly of: (row: Row) => ReactNode;
}

/** Rows under named columns; a column with nothing in it is left out. Wider than the page, it moves on its own, and the keyboard can move it. */
export function Table<Row>({
  caption,
  columns: all,
  rows,
  keyOf,
  foot = [],
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Sums below the last column, each with what it is the sum of. */
  readonly foot?: readonly { readonly name: ReactNode; readonly value: ReactNode }[];
}) {
  const columns = all.filter(({ of }) => rows.some((row) => of(row) !== ''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, isNumber, of }) => (
                <td key={name} data-name={name} className={isNumber ? 'number' : undefined}>
                  {of(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot.length > 0 && (
          <tfoot>
            {foot.map(({ name, value }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sums never move
              <tr key={i}>
                <th scope="row" colSpan={columns.length - 1}>
                  {name}
                </th>
                <td className="number" data-name="">
                  {value}
                </td>
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </section>
  );
}
