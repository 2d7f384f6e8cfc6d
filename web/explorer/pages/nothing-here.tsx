import { useEffect } from 'react';
import { AlikeDocument } from '../api/generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSearch } from '../api/use-search.ts';
import { A } from '../parts/router.tsx';
import { Listed } from '../parts/weighed.tsx';
import { type Kind, nameOf } from '../words/kinds.ts';
import { cut } from '../words/names.ts';
import { MOST_DIGITS, spellings } from '../words/spellings.ts';

/** What is shown where an address leads nowhere: no such kind of page, or no node of that kind with that key. */
export function NothingHere({ kind, nodeKey }: { readonly kind?: Kind; readonly nodeKey?: string }) {
  useEffect(() => {
    document.title = 'Nothing here · Lineage';
  }, []);
  return (
    <div className="title">
      <h1>Nothing here</h1>
      {kind && nodeKey !== undefined ? (
        <>
          <p>
            There is no {nameOf(kind)} with the key <code>{cut(nodeKey, LONGEST)}</code>. It may not have been
            told yet, or a letter of the link was lost. Look for a part of its key or name above.
          </p>
          <Perhaps text={nodeKey} />
        </>
      ) : (
        <p>
          Links of nodes look like <code>/n/inference/answer-0035</code>. Look for a key or a name above, or
          begin at <A to="/">the first page</A>.
        </p>
      )}
    </div>
  );
}

/** No key is longer, and the API looks for nothing longer. */
const LONGEST = 200;

/** What is called alike, of whatever kind, or has the same numbers with more or fewer zeros before them. */
function Perhaps({ text }: { readonly text: string }) {
  const wait = [...text].length + MOST_DIGITS > LONGEST;
  const { data: called } = useSearch(text, wait);
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = spellings(text);
  const { data: spelled } = useAnswer(AlikeDocument, { a, b, c, d, e, f }, { wait: wait || a === '' });
  const found = [...(called ?? []), ...Object.values(spelled ?? {}).flat()];
  const nodes = [...new Map(found.map((node) => [node.id, node])).values()];
  if (nodes.length === 0) return null;
  return (
    <>
      <p>What is called alike:</p>
      <Listed nodes={nodes} />
    </>
  );
}
