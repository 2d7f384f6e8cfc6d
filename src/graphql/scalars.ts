import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSONObject, GraphQLSafeInt } from 'graphql-scalars';

const text = (name: string, serialize: (value: unknown) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    serialize,
    parseValue: (value) => asText(name, value),
    parseLiteral: (node) => asText(name, node.kind === Kind.STRING ? node.value : undefined),
  });

function asText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be given as text`);
}

/** Parts, amounts and times travel as text, always; what they may hold is checked where events and arguments are. */
export const scalars = {
  Amount: text('Amount', String),
  Parts: text('Parts', String),
  DateTime: text('DateTime', (value) => (value as Date).toISOString()),
  SafeInt: GraphQLSafeInt,
  JSONObject: GraphQLJSONObject,
};
