import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';

const FIRST_LOOK = `query FirstLook {
  inferences(first: 1) { edges { node { id key } } }
}
`;

const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return response.json();
};

const url = new URLSearchParams(location.search);

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={FIRST_LOOK}
    initialQuery={url.get('query') ?? undefined}
    initialVariables={url.get('variables') ?? undefined}
  />,
);
