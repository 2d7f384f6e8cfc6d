import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ASTNode, GraphQLError, Kind, type ValidationRule } from 'graphql';
import { named, refuseLoss } from '../events/parse.ts';
import { Refusal } from '../values/errors.ts';
import { isExact, NOT_EXACT } from '../values/json.ts';

/** A body that is refused before it is read as JSON; `expose` says that its message is for the caller. */
class BodyFault extends Error {
  readonly expose = true;

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** For `express.json({ verify })`: throws where parsing the body would lose something of it without a word. */
export function verifyBody(
  _request: IncomingMessage,
  _response: ServerResponse,
  body: Buffer,
  charset: string,
): void {
  if (charset !== 'utf-8') throw new BodyFault(415, 'the body must be UTF-8');
  if (!isUtf8(body)) throw new BodyFault(400, 'the body is not UTF-8');
  const text = body.toString();
  try {
    JSON.parse(text);
  } catch {
    // Whoever parses it next has words for it.
    return;
  }
  try {
    refuseLoss(text);
  } catch (error) {
    throw error instanceof Refusal ? new BodyFault(400, error.message) : error;
  }
}

/** Refuses a number in the text of a query that no double holds; GraphQL would take the nearest one. */
export const exactNumbers: ValidationRule = (context) => {
  const check = (
    node: ASTNode & { readonly value: string },
    _key: unknown,
    parent: ASTNode | readonly ASTNode[] | undefined,
    _path: unknown,
    ancestors: readonly (ASTNode | readonly ASTNode[])[],
  ) => {
    if (isExact(node.value)) return;
    const path = [...ancestors, parent].flatMap((it) =>
      it && 'kind' in it && (it.kind === Kind.ARGUMENT || it.kind === Kind.OBJECT_FIELD)
        ? [it.name.value]
        : [],
    );
    context.reportError(new GraphQLError(`${named(path) || 'a value'} ${NOT_EXACT}`, { nodes: node }));
  };
  return { IntValue: check, FloatValue: check };
};
