import type { ShapeFactsFragment } from '../api/generated.ts';
import { percentOf } from '../words/shares.ts';
import { NowOnly } from './moment.tsx';
import { NodeLink } from './nodes.tsx';
import { Facts, Section } from './section.tsx';

const SHAPES = {
  DENSE: 'One dense source',
  BROAD: 'Many small sources',
  CORRECTOR: 'A steady corrector',
};

// Shares here are approximations by nature: effective numbers are logarithms and squares.
const rough = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** How an influence is spread: over how many sources, and how evenly. */
export const Shape = ({ shape, what }: { readonly shape: ShapeFactsFragment; readonly what: string }) => (
  <NowOnly title="Shape of the influence">
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
              <NodeLink key="n" node={shape.topSource} /> ({percentOf(shape.topShare)})
            </>,
          ],
          ['Earned by corrections', percentOf(shape.correctionShare)],
        ]}
      />
    </Section>
  </NowOnly>
);
