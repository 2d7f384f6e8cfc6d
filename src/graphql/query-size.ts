import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a query is. What a fragment selects counts wherever it is spread, as it would if it were written there. */
export interface QuerySize {
  /** Operations and fragments. */
  readonly definitions: number;
  /** Fields, spreads and inline fragments of all operations, or of all fragments where those are more. */
  readonly selections: number;
  /** Fields within fields, in the deepest definition. */
  readonly depth: number;
  /** In the definition that has most. */
  readonly aliases: number;
  readonly directives: number;
}

type Size = Omit<QuerySize, 'definitions'>;

const NOTHING: Size = { selections: 0, depth: 0, aliases: 0, directives: 0 };

const beside = (one: Size, other: Size): Size => ({
  selections: one.selections + other.selections,
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

const larger = (one: Size, other: Size): Size => ({
  selections: Math.max(one.selections, other.selections),
  depth: Math.max(one.depth, other.depth),
  aliases: Math.max(one.aliases, other.aliases),
  directives: Math.max(one.directives, other.directives),
});

/**
 * Measures a query that was parsed and not yet validated, in time proportional to its text: each fragment is measured
 * once, however often it is spread. A fragment that spreads itself counts as nothing within itself; validation refuses it.
 */
export function sizeOf({ definitions }: DocumentNode): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const it of definitions) if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it);
  const known = new Map<FragmentDefinitionNode, Size>();

  const ofSelections = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).reduce((sum, it) => beside(sum, ofSelection(it)), NOTHING);

  function ofSelection(selection: SelectionNode): Size {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(fragments.get(selection.name.value))
        : ofSelections(selection.selectionSet);
    const isField = selection.kind === Kind.FIELD;
    return {
      selections: inner.selections + 1,
      depth: inner.depth + (isField ? 1 : 0),
      aliases: inner.aliases + (isField && selection.alias ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
    };
  }

  function ofFragment(fragment: FragmentDefinitionNode | undefined): Size {
    if (!fragment) return NOTHING;
    const before = known.get(fragment);
    if (before) return before;
    known.set(fragment, NOTHING);
    const size = ofDefinition(fragment);
    known.set(fragment, size);
    return size;
  }

  const ofDefinition = (definition: OperationDefinitionNode | FragmentDefinitionNode): Size => {
    const annotated = [definition, ...(definition.variableDefinitions ?? [])];
    const directives = annotated.reduce((sum, it) => sum + (it.directives?.length ?? 0), 0);
    return beside(ofSelections(definition.selectionSet), { ...NOTHING, directives });
  };

  let inOperations = 0;
  let inFragments = 0;
  let most = NOTHING;
  for (const it of definitions) {
    if (it.kind === Kind.OPERATION_DEFINITION) {
      const size = ofDefinition(it);
      inOperations += size.selections;
      most = larger(most, size);
    } else if (it.kind === Kind.FRAGMENT_DEFINITION) {
      const size = ofFragment(it);
      inFragments += size.selections;
      most = larger(most, size);
    }
  }
  return { ...most, definitions: definitions.length, selections: Math.max(inOperations, inFragments) };
}
