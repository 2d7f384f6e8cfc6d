import { readFileSync } from 'node:fs';
import { FOLDER } from '../../src/analyst/saved-queries.ts';

export interface Colours {
  readonly fill: string;
  readonly text: string;
  readonly caption: string;
}

/** What the style gives each label, in the order of its rules: of several that match, the last one counts. */
export function colours(): Map<string, Colours> {
  const style = readFileSync(new URL('lineage.grass', FOLDER), 'utf8');
  const rules = [...style.matchAll(/^node\.(\w+) \{([\s\S]*?)^\}/gm)];
  return new Map(
    rules.map(([, label = '', body = '']) => {
      const of = (name: string) => new RegExp(`^  ${name}: '?([^;']*)'?;$`, 'm').exec(body)?.[1] ?? '';
      return [label, { fill: of('color'), text: of('text-color-internal'), caption: of('caption') }];
    }),
  );
}
