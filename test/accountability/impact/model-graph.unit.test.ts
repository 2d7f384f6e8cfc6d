import { describe, expect, it } from 'vitest';
import { type Model, ModelGraph } from '../../../src/accountability/impact/model-graph.ts';
import { times } from '../../support/events.ts';

const fineTune = (id: string, ...parents: string[]): Model => ({ id, parents });
const version = (route: string, version: bigint, ...parents: string[]): Model => {
  const id = `${route}@${version}`;
  return { id, parents, routeVersion: { id, elementId: id, key: id, version, route } };
};
const graphOf = (...models: Model[]) => {
  const graph = new ModelGraph();
  for (const model of models) graph.add(model);
  return graph;
};
const reached = (graph: ModelGraph, ...starts: string[]) => {
  const { fineTunes, routeVersions } = graph.reached(starts);
  return [fineTunes, ...routeVersions.map(({ key }) => key).sort()];
};

describe('a graph of models', () => {
  const models = [
    fineTune('F', 'D@1', 'ana'),
    fineTune('G', 'D@2', 'base'),
    fineTune('M', 'F', 'G'),
    version('chat', 1n, 'M', 'gpu'),
    version('chat', 2n, 'G'),
  ];

  it('reaches what was made of something, each once, and not the start itself', () => {
    const graph = graphOf(...models);
    expect(reached(graph, 'D@1')).toEqual([2, 'chat@1']);
    expect(reached(graph, 'D@1', 'D@2')).toEqual([3, 'chat@1', 'chat@2']);
    expect(reached(graph, 'F')).toEqual([1, 'chat@1']);
    expect(reached(graph, 'ana')).toEqual([2, 'chat@1']);
    expect(reached(graph, 'gpu')).toEqual([0, 'chat@1']);
    expect(reached(graph, 'chat@1')).toEqual([0]);
    expect(reached(graph, 'nobody')).toEqual([0]);
  });

  it('is the same in whatever order models come, and however often', () => {
    const graph = graphOf(...models.toReversed(), ...models);
    expect(reached(graph, 'D@1', 'D@2')).toEqual([3, 'chat@1', 'chat@2']);
    expect([graph.fineTunes, graph.routeVersions]).toEqual([3, 2]);
  });

  it('knows which version of a route serves', () => {
    for (const graph of [graphOf(...models), graphOf(...models.toReversed())]) {
      const serving = graph.reached(['G']).routeVersions.filter((it) => graph.isServing(it));
      expect(serving.map(({ key }) => key)).toEqual(['chat@2']);
    }
  });

  it('is walked in as many steps as it has edges, on a ladder with 2^60 paths and a chain of 100,000', () => {
    const ladder = times(60, (i) => i - 1).flatMap((i) =>
      ['a', 'b'].map((side) => fineTune(`${side}${i + 1}`, `a${i}`, `b${i}`)),
    );
    expect(reached(graphOf(...ladder), 'a0')).toEqual([120]);
    const chain = times(100_000, (i) => fineTune(`${i}`, `${i - 1}`));
    expect(reached(graphOf(...chain), '0')).toEqual([100_000]);
  });
});
