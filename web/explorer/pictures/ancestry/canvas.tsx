import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
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
/** Smaller than this nobody can read it; then the picture is larger than its frame, and scrolls. */
const SMALLEST = 0.7;
const LARGEST = 1.1;
/** Room around it, in pixels; below it stand the buttons. */
const MARGIN = 16;
const ABOVE_AND_BELOW = 88;
/** How high it is at most before it is moved up and down; `.scroller` in pictures.css says the same. */
const HIGHEST = 600;
/** What a canvas can hold in every browser, and how many of its pixels make one of the page. */
const MOST_PIXELS = 16_000_000;
const SHARPNESS = Math.min(2, globalThis.devicePixelRatio ?? 1);

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
    const scroller = box.current?.parentElement;
    if (!box.current || !scroller) return;
    const cy = cytoscape({
      container: box.current,
      elements: elementsOf(picture, places),
      layout: { name: 'preset' },
      // The browser moves it, as it moves any page: a finger that wants to go on is not held by a picture.
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      pixelRatio: SHARPNESS,
    });
    core.current = cy;
    cy.on('tap', 'node', ({ target }) => {
      chosen.current = target.id();
      opening.current(target.data('drawn'));
    });
    cy.on('mouseover', 'node', () => box.current?.classList.add('points'));
    cy.on('mouseout', 'node', () => box.current?.classList.remove('points'));
    let width = 0;
    const resized = new ResizeObserver(() => {
      if (scroller.offsetWidth === width) return;
      width = scroller.offsetWidth;
      drawAt(cy, Math.max(SMALLEST, fitting(cy)));
      // Where one was; the group that was opened stands for what is left of it.
      const last = chosen.current && places.has(chosen.current) ? chosen.current : undefined;
      bringInSight(cy, last ?? cy.nodes('[?isRoot]').first().id() ?? '');
    });
    resized.observe(scroller);
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
    bringInSight(cy, id);
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
    } else if (event.key === '+' || event.key === '=') drawAt(cy, cy.zoom() * 1.25);
    else if (event.key === '-') drawAt(cy, cy.zoom() * 0.8);
    else if (event.key === '0') drawAt(cy, fitting(cy, HIGHEST));
    else return;
    event.preventDefault();
  };

  const zoom = (level: (cy: Core) => number) => () =>
    core.current && drawAt(core.current, level(core.current));
  return (
    <div className="canvas">
      <div className="scroller" onPointerMove={dragged}>
        <div
          ref={box}
          className="cytoscape"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that walk through the picture are heard here
          tabIndex={0}
          role="application"
          aria-label={`Picture of ${picture.nodes.length} nodes, causes left, effects right. Arrow keys walk along the lines, Enter opens, plus and minus zoom, 0 shows all of it. The table below has the same.`}
          onKeyDown={pressed}
        />
      </div>
      <div className="zoom">
        <button type="button" aria-label="Larger" onClick={zoom((cy) => cy.zoom() * 1.25)}>
          +
        </button>
        <button type="button" aria-label="Smaller" onClick={zoom((cy) => cy.zoom() * 0.8)}>
          −
        </button>
        <button type="button" onClick={zoom((cy) => fitting(cy, HIGHEST))}>
          All
        </button>
      </div>
    </div>
  );
}

/** A finger moves what scrolls by itself; a mouse that is pressed does so too. */
function dragged({ pointerType, buttons, movementX, movementY, currentTarget }: PointerEvent) {
  if (pointerType === 'mouse' && buttons === 1) currentTarget.scrollBy(-movementX, -movementY);
}

/** The second line of a box: its part of the credit, else what it is. */
function below({ isRoot, label, parts, group }: Drawn): string {
  if (parts !== undefined && !isRoot) return percent(parts);
  if (!group) return nameOf(label);
  return group.opens === 'nothing' ? '' : 'open a page';
}

const spoken = ({ label, call, parts, group }: Drawn) =>
  `${group ? '' : `${nameOf(label)} `}${call}${parts === undefined ? '' : `, ${percent(parts)} of the credit`}`;

const scrollerOf = (cy: Core) => cy.container()?.parentElement as HTMLElement;

/** The zoom at which all of it is in sight; as wide as the page, and as high as that where it matters. */
function fitting(cy: Core, height = Number.POSITIVE_INFINITY): number {
  const { w, h } = cy.elements().boundingBox();
  return Math.min(LARGEST, (scrollerOf(cy).clientWidth - 2 * MARGIN) / w, (height - ABOVE_AND_BELOW) / h);
}

/** Draws it at a zoom, as large as that makes it; what was in the middle stays there. */
function drawAt(cy: Core, wanted: number): void {
  const scroller = scrollerOf(cy);
  const box = cy.container() as HTMLElement;
  const { w, h } = cy.elements().boundingBox();
  const most = Math.min(2.5, Math.sqrt(MOST_PIXELS / (w * h)) / SHARPNESS);
  const zoom = Math.min(Math.max(wanted, 0.1), most);
  const middle = {
    x: (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth,
    y: (scroller.scrollTop + scroller.clientHeight / 2) / scroller.scrollHeight,
  };
  box.style.height = `${Math.max(200, h * zoom + ABOVE_AND_BELOW)}px`;
  box.style.width = `max(100%, ${w * zoom + 2 * MARGIN}px)`;
  cy.resize();
  cy.zoom(zoom);
  cy.center();
  scroller.scrollTo(
    middle.x * scroller.scrollWidth - scroller.clientWidth / 2,
    middle.y * scroller.scrollHeight - scroller.clientHeight / 2,
  );
}

/** Moves the picture until a node is in sight, if it is not. */
function bringInSight(cy: Core, id: string): void {
  const scroller = scrollerOf(cy);
  const { x1, y1, x2, y2 } = cy.getElementById(id).renderedBoundingBox();
  const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = scroller;
  if (x1 >= left && x2 <= left + width && y1 >= top && y2 <= top + height) return;
  scroller.scrollTo((x1 + x2 - width) / 2, (y1 + y2 - height) / 2);
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
