import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';

const FIRST_LOOK = `# Who stands behind one answer? answer-0035 is a call to the coast guard
# in the sample story. Ctrl-Enter runs the query.
query FirstLook {
  inference(key: "answer-0035") {
    id
    at
    fee {
      amount
    }
    routeVersion {
      id
      key
      serves {
        fineTune {
          id
          key
          trainedOn {
            datanetVersion {
              key
            }
          }
          derivedFrom {
            parent {
              __typename
              ... on Node {
                key
              }
            }
            weight
          }
        }
      }
    }
  }
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
