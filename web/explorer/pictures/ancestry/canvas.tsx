import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ONE } from '../../../../src/values/parts.ts';
import { announce } from '../../parts/announce.tsx';
import { colour, useColours } from '../../parts/theme.tsx';
import { nameOf } from '../../words/kinds.ts';
import { cut } from '../../words/names.ts';
import { percent, scaled } from '../../words/shares.ts';
import { NODE, type Places } from './layout.ts';
import type { Drawn, Line, Picture } from './picture.ts';
import { nextNode } from './walk.ts';

const WIDEST = 16;
/** Smaller than this nobody can read it; then the picture is moved rather than shrunk. */
const SMALLEST = 0.7;
const LARGEST = 1.1;

/** The picture itself. Arrow keys walk along its lines, Enter opens, plus and minus zoom, 0 shows all. */
export function Canvas({
  picture,
  places,
  open,
}: {
  readonly picture: Picture;
  readonly places: Places;
  readonly open: (node: Drawn) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | undefined>(undefined);
  const chosen = useRef<string | undefined>(undefined);
  const opening = useRef(open);
  opening.current = open;
  const colours = useColours();

  useEffect(() => {
    if (!box.current) return;
    box.current.style.height = `${heightOf(places, box.current.clientWidth)}px`;
    const cy = cytoscape({
      container: box.current,
      elements: elementsOf(picture, places),
      layout: { name: 'preset' },
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      minZoom: 0.1,
      maxZoom: 2.5,
    });
    core.current = cy;
    cy.on('tap', 'node', ({ target }) => opening.current(target.data('drawn')));
    cy.on('mouseover', 'node', () => box.current?.classList.add('points'));
    cy.on('mouseout', 'node', () => box.current?.classList.remove('points'));
    show(cy);
    const resized = new ResizeObserver(() => {
      cy.resize();
      show(cy);
    });
    resized.observe(box.current);
    return () => {
      resized.disconnect();
      cy.destroy();
    };
  }, [picture, places]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: painted again when the picture or the colours change
  useEffect(() => {
    core.current?.style(styles());
  }, [picture, places, colours]);

  const choose = (id: string) => {
    const cy = core.current;
    const node = picture.nodes.find((it) => it.id === id);
    if (!cy || !node) return;
    chosen.current = id;
    cy.nodes().unselect();
    cy.getElementById(id).select();
    const { x1, y1, x2, y2 } = cy.extent();
    const { x, y } = cy.getElementById(id).position();
    if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(cy.getElementById(id));
    announce(spoken(node));
  };
  const pressed = (event: KeyboardEvent) => {
    const cy = core.current;
    if (!cy) return;
    const root = picture.nodes.find(({ isRoot }) => isRoot)?.id ?? '';
    const from = chosen.current && places.has(chosen.current) ? chosen.current : undefined;
    if (event.key.startsWith('Arrow'))
      choose(from ? (nextNode(from, event.key, picture, places) ?? from) : root);
    else if (event.key === 'Enter' || event.key === ' ') {
      const node = picture.nodes.find(({ id }) => id === from);
      if (node) open(node);
    } else if (event.key === '+' || event.key === '=') zoomBy(cy, 1.25);
    else if (event.key === '-') zoomBy(cy, 0.8);
    else if (event.key === '0') cy.fit(undefined, 16);
    else return;
    event.preventDefault();
  };

  return (
    <div className="canvas">
      <div
        ref={box}
        className="cytoscape"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that walk through the picture are heard here
        tabIndex={0}
        role="application"
        aria-label={`Picture of ${picture.nodes.length} nodes, causes left, effects right. Arrow keys walk along the lines, Enter opens, plus and minus zoom, 0 shows all of it. The table below has the same.`}
        onKeyDown={pressed}
      />
      <div className="zoom">
        <button type="button" aria-label="Larger" onClick={() => core.current && zoomBy(core.current, 1.25)}>
          +
        </button>
        <button type="button" aria-label="Smaller" onClick={() => core.current && zoomBy(core.current, 0.8)}>
          −
        </button>
        <button type="button" onClick={() => core.current?.fit(undefined, 16)}>
          All
        </button>
      </div>
    </div>
  );
}

/** The second line of a box: its part of the credit, else what it is. */
function below({ isRoot, label, parts, group }: Drawn): string {
  if (parts !== undefined && !isRoot) return percent(parts);
  if (!group) return nameOf(label);
  return group.opens === 'nothing' ? '' : 'open a page';
}

const spoken = ({ label, call, parts, group }: Drawn) =>
  `${group ? '' : `${nameOf(label)} `}${call}${parts === undefined ? '' : `, ${percent(parts)} of the credit`}`;

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** All of it where it can be read so; else at a size that can be read, with the root in sight. */
function show(cy: Core): void {
  cy.fit(undefined, 16);
  if (cy.zoom() > LARGEST) cy.zoom(LARGEST);
  cy.center();
  if (cy.zoom() >= SMALLEST) return;
  cy.zoom(SMALLEST);
  const root = cy.nodes('[?isRoot]').first();
  const { x, y } = root.position();
  const bounds = cy.elements().boundingBox();
  const half = { w: cy.width() / SMALLEST / 2 - 16, h: cy.height() / SMALLEST / 2 - 16 };
  const within = (value: number, from: number, to: number, room: number) =>
    to - from <= 2 * room ? (from + to) / 2 : Math.min(Math.max(value, from + room), to - room);
  const middle = { x: within(x, bounds.x1, bounds.x2, half.w), y: within(y, bounds.y1, bounds.y2, half.h) };
  cy.pan({ x: cy.width() / 2 - middle.x * SMALLEST, y: cy.height() / 2 - middle.y * SMALLEST });
}

/** As high as the picture is at the size at which it will be shown, within reason. */
function heightOf(places: Places, width: number): number {
  const all = [...places.values()];
  const across = Math.max(...all.map(({ x }) => x)) + NODE.width / 2;
  const down = Math.max(...all.map(({ y }) => y)) + NODE.height / 2;
  const zoom = Math.min(LARGEST, Math.max(SMALLEST, (width - 32) / across));
  return Math.min(600, Math.max(200, down * zoom + 88));
}

function elementsOf({ nodes, lines }: Picture, places: Places) {
  return [
    ...nodes.map((drawn) => ({
      group: 'nodes' as const,
      data: {
        id: drawn.id,
        drawn,
        label: drawn.label,
        isRoot: drawn.isRoot,
        isGroup: drawn.group !== undefined,
        text: `${cut(drawn.call, drawn.isRoot ? 16 : 17)}\n${below(drawn)}`,
      },
      position: { ...(places.get(drawn.id) ?? { x: 0, y: 0 }) },
    })),
    ...lines.flatMap((line) => {
      const from = places.get(line.from);
      const to = places.get(line.to);
      return from && to ? [edgeOf(line, from, to)] : [];
    }),
  ];
}

type Place = { readonly x: number; readonly y: number };

/** A line that leaves and arrives level, as wide as the credit it carries. */
function edgeOf({ from, to, parts }: Line, start: Place, end: Place) {
  const dx = end.x - start.x - NODE.width;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = 0.45;
  const first = (bend * dx * dx) / length ** 2;
  const second = (dx * dx * (1 - bend) + dy * dy) / length ** 2;
  const off = (bend * dx * dy) / length;
  return {
    group: 'edges' as const,
    data: {
      id: `${from} → ${to}`,
      source: from,
      target: to,
      width: parts === undefined ? 1 : Math.max(1, scaled(parts, ONE, WIDEST)),
      isCredit: parts !== undefined && parts > 0n,
      weights: `${first} ${second}`,
      distances: `${-off} ${off}`,
    },
  };
}

function styles(): StylesheetJson {
  const card = colour('--card');
  const ink = colour('--ink');
  const accent = colour('--accent');
  const soft = colour('--soft');
  const kinds = [
    ...['Contributor', 'Record', 'Datanet', 'DatanetVersion', 'BaseModel', 'FineTune', 'ComputeProvider'],
    ...['ModelRoute', 'RouteVersion', 'Inference'],
  ];
  return [
    {
      selector: 'node',
      style: {
        ...{ shape: 'round-rectangle', width: NODE.width, height: NODE.height },
        ...{ 'background-fill': 'linear-gradient', 'background-gradient-direction': 'to-right' },
        'background-gradient-stop-positions': '0 3 3 100',
        'border-width': 1,
        label: 'data(text)',
        'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
        ...{ 'font-size': 13.5, 'line-height': 1.25, color: ink, 'text-wrap': 'wrap' },
        ...{ 'text-valign': 'center', 'text-halign': 'center', 'text-max-width': `${NODE.width}px` },
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[label = "${kind}"]`,
      style: {
        'border-color': colour(`--of-${kind}`),
        'background-gradient-stop-colors': `${colour(`--of-${kind}`)} ${colour(`--of-${kind}`)} ${card} ${card}`,
      },
    })),
    { selector: 'node[?isGroup]', style: { 'border-style': 'dashed' } },
    { selector: 'node[?isRoot]', style: { 'border-width': 2.5, 'font-weight': 'bold' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': accent } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        ...{ 'source-endpoint': '90deg', 'target-endpoint': '270deg', 'edge-distances': 'endpoints' },
        ...{ 'control-point-weights': 'data(weights)', 'control-point-distances': 'data(distances)' },
        ...{
          width: 'data(width)',
          'line-color': soft,
          'line-opacity': 0.45,
          'line-style': 'dashed',
          'line-dash-pattern': [3, 4],
        },
      },
    },
    {
      selector: 'edge[?isCredit]',
      style: { 'line-color': accent, 'line-style': 'solid', 'line-opacity': 0.38 },
    },
    // biome-ignore lint/suspicious/noExplicitAny: mappers of lists are not in its types
  ] as any;
}
