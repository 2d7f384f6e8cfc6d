import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { NamedFragment } from '../api/generated.ts';
import { useSearch } from '../api/use-search.ts';
import { nameOf } from '../words/kinds.ts';
import { callOf, pageLinkOf } from '../words/names.ts';
import { go } from './router.tsx';

const PAUSE = 120;

/** Finds anything by key or name as one types: `/` comes here, arrows choose, Enter opens, Escape leaves. */
export function Finder({ large = false }: { readonly large?: boolean }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  /** Enter was pressed before the answer to what is typed came. */
  const [isAwaited, setAwaited] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();

  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const comeHere = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      input.current?.select();
    };
    addEventListener('keydown', comeHere);
    return () => removeEventListener('keydown', comeHere);
  }, []);

  const { data, fault } = useSearch(asked, asked === '');
  const isNow = asked === text.trim();
  const found = asked === '' ? [] : (data ?? []);
  const active = Math.min(chosen, found.length - 1);
  const shows = isOpen && text.trim() !== '';

  const open = (node: NamedFragment) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    go(pageLinkOf(node));
  };
  const isAnswered = isNow && data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer opens what is awaited
  useEffect(() => {
    const node = isAwaited && isAnswered ? found[active] : undefined;
    if (node) open(node);
  }, [isAwaited, isAnswered]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setChosen((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      setAwaited(text.trim() !== '');
    } else if (event.key === 'Escape') {
      setAwaited(false);
      if (shows) setOpen(false);
      else input.current?.blur();
    }
  };

  return (
    <search className={large ? 'finder large' : 'finder'}>
      <input
        ref={input}
        type="text"
        inputMode="search"
        placeholder="Find anything by key or name"
        aria-label="Find anything by key or name"
        role="combobox"
        aria-expanded={shows}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shows && found.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAwaited(false);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setAwaited(false);
        }}
        onKeyDown={pressed}
      />
      <span className="slash" aria-hidden="true">
        /
      </span>
      <div className="found" hidden={!shows}>
        <div id={list} role="listbox" aria-label="What was found">
          {found.map((node, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys
            <div
              key={node.id}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setChosen(i)}
              onClick={() => open(node)}
            >
              <span className={`kind of-${node.__typename}`}>{nameOf(node.__typename)}</span>
              <span className="call">{callOf(node)}</span>
              {callOf(node) !== node.key && <span className="key">{node.key}</span>}
            </div>
          ))}
        </div>
        <p role="status">
          {saidOf(found.length, { isNow, isHere: data !== undefined, fault: fault?.message, text })}
        </p>
      </div>
    </search>
  );
}

interface Progress {
  readonly isNow: boolean;
  readonly isHere: boolean;
  readonly fault: string | undefined;
  readonly text: string;
}

function saidOf(count: number, { isNow, isHere, fault, text }: Progress): string {
  if (fault) return fault;
  if (!isNow || !isHere) return 'Looking …';
  if (count > 0) return count === 1 ? 'One thing found' : `${count} things found`;
  return `Nothing is called “${text.trim()}”. Whole words are looked for, the last one as a beginning.`;
}
