import { type ReactNode, useEffect, useState } from 'react';
import type { MarkedFragment } from '../api/generated.ts';
import type { Answer } from '../api/use-answer.ts';
import { NothingHere } from '../pages/nothing-here.tsx';
import { type Kind, nameOf } from '../words/kinds.ts';
import { wasThere } from '../words/moment.ts';
import { announce } from './announce.tsx';
import { Marks } from './marks.tsx';
import { AsOf, Banner, useMoment } from './moment.tsx';
import { Kind as KindSign } from './nodes.tsx';
import { Answered, Empty } from './states.tsx';
import { Time } from './time.tsx';
import { PictureFirst } from './turns.tsx';

/** Kinds without a line of their own, and so without a picture to wait for. */
const NO_LINE: readonly Kind[] = [
  ...(['Asset', 'Settlement', 'Transfer', 'Judgement', 'Validation', 'Evaluation'] as const),
  ...(['Evidence', 'Quarantine', 'MeasuredVersion'] as const),
];

interface Node {
  readonly id: string;
  readonly key: string;
  readonly at: string;
  readonly name?: string | null;
  readonly quarantineMarks?: readonly MarkedFragment[];
}

/** The page of a node: what it is, its link, what is in quarantine behind it, and then what its kind has to show. */
export function NodePage<Result, Named extends Node>({
  kind,
  nodeKey,
  answer,
  pick,
  children,
}: {
  readonly kind: Kind;
  readonly nodeKey: string;
  readonly answer: Answer<Result>;
  readonly pick: (result: Result) => Named | null | undefined;
  readonly children: (node: Named) => ReactNode;
}) {
  return (
    <Answered answer={answer} what={`this ${nameOf(kind)}`}>
      {(result) => {
        const node = pick(result);
        if (!node) return <NothingHere kind={kind} nodeKey={nodeKey} />;
        return (
          <>
            <Title kind={kind} node={node} />
            <Banner />
            <Shown kind={kind} node={node}>
              {children}
            </Shown>
          </>
        );
      }}
    </Answered>
  );
}

/** What a page shows of a node that was there at the moment the page is of. */
function Shown<Named extends Node>({
  kind,
  node,
  children,
}: {
  readonly kind: Kind;
  readonly node: Named;
  readonly children: (node: Named) => ReactNode;
}) {
  const moment = useMoment();
  if (!wasThere(moment)(node))
    return (
      <Empty>
        It was not there yet: it is of <Time at={node.at} />.
      </Empty>
    );
  return (
    <>
      {moment.asOf === undefined && <Marks of={node} kind={kind} marks={node.quarantineMarks ?? []} />}
      {NO_LINE.includes(kind) ? children(node) : <PictureFirst>{children(node)}</PictureFirst>}
    </>
  );
}

function Title({ kind, node: { key, at, name } }: { readonly kind: Kind; readonly node: Node }) {
  useEffect(() => {
    document.title = `${name || key} · ${nameOf(kind)} · Lineage`;
  }, [name, key, kind]);
  return (
    <div className="title">
      <KindSign label={kind} />
      <h1>{name || key}</h1>
      <p className="under">
        {name && name !== key && <code>{key}</code>}
        <Time at={at} />
        {!NO_LINE.includes(kind) && <AsOf />}
        <CopyLink />
      </p>
    </div>
  );
}

/** Puts the link of the page, with all that was chosen to be seen of it, where it can be pasted from. */
function CopyLink() {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    announce('The link is copied');
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <button type="button" onClick={() => copy().catch(() => announce('This browser did not allow copying'))}>
      {isCopied ? 'Copied' : 'Copy link'}
    </button>
  );
}
