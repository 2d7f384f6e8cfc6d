import type { ShapeFactsFragment } from '../api/generated.ts';
import { NodeLink } from './nodes.tsx';
import { Facts, Section } from './section.tsx';

const SHAPES = {
  DENSE: 'One dense source',
  BROAD: 'Many small sources',
  CORRECTOR: 'A steady corrector',
};

// Shares here are approximations by nature: effective numbers are logarithms and squares.
const rough = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const roughPercent = (value: number) => `${rough(value * 100)} %`;

/** How an influence is spread: over how many sources, and how evenly. */
export function Shape({ shape, what }: { readonly shape: ShapeFactsFragment; readonly what: string }) {
  return (
    <Section title="Shape of the influence">
      <p className="shape">
        <strong>{SHAPES[shape.kind]}.</strong> {what}
      </p>
      <Facts
        facts={[
          ['Sources', rough(shape.sources)],
          ['As many as, by entropy', `${rough(shape.effectiveByEntropy)} equal ones`],
          ['By squares', `${rough(shape.effectiveBySquares)} equal ones`],
          [
            'Largest',
            <>
              <NodeLink key="n" node={shape.topSource} /> ({roughPercent(shape.topShare)})
            </>,
          ],
          ['Earned by corrections', roughPercent(shape.correctionShare)],
        ]}
      />
    </Section>
  );
}
