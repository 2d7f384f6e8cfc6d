import DataLoader from 'dataloader';
import { type EvidenceItems, type ItemsPage, itemsOf } from '../attribution/items.ts';
import { nodesByKey } from '../facts/by-key.ts';
import { type Node, nodesById } from '../facts/node.ts';
import {
  type Listed,
  type ListOf,
  type ListPage,
  lists,
  listTotals,
  type Pointer,
  pointers,
} from '../facts/related.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { type AccountKey, type AccountState, accountStates } from '../settlement/books.ts';
import { readWent, type Went } from '../settlement/divisions.ts';

/** What one batch asks of Neo4j at most. */
const MOST = 1_000;

/**
 * What is loaded and then not waited for, because another field failed or the client has gone, fails when the request
 * ends. Nobody hears of it, and it must not count as unhandled, which would end the process.
 */
class Loader<T> extends DataLoader<string, T> {
  override load(key: string): Promise<T> {
    const loaded = super.load(key);
    loaded.catch(() => {});
    return loaded;
  }
}

/** Collects what the fields of one request ask for one at a time, so that a list costs one query and not one a row. */
export class Loaders {
  readonly byId: DataLoader<string, Node | undefined>;
  private readonly known = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly options: Options,
  ) {
    this.byId = this.loader('id', (ids) => nodesById(database, ids, options));
  }

  /** Forgets what was loaded: something has been written. */
  clear(): void {
    for (const loader of this.known.values()) loader.clearAll();
  }

  /** A node that is known to exist. */
  node(id: string): Promise<Node> {
    return this.byId.load(id) as Promise<Node>;
  }

  /** A node by label and key. */
  byKey(label: string, key: string): Promise<Node | undefined> {
    return this.loader(`key ${label}`, (keys) => nodesByKey(this.database, label, keys, this.options)).load(
      key,
    );
  }

  /** An account as it is now. */
  account({ asset, owner, kind }: AccountKey): Promise<AccountState> {
    const load = (names: readonly string[]) =>
      accountStates(
        this.database,
        names.map((name) => JSON.parse(name) as AccountKey),
        this.options,
      );
    return this.loader('account', load).load(JSON.stringify({ asset, owner, kind }));
  }

  /** Where a settlement's transfer sent what its node received. */
  went(transfer: string): Promise<Went[]> {
    return this.loader('went', (keys) => readWent(this.database, keys, this.options)).load(transfer);
  }

  /** What a node points at by relationships of one kind. */
  pointers(id: string, kind: string): Promise<Pointer[]> {
    return this.loader(`pointers ${kind}`, (ids) => pointers(this.database, ids, kind, this.options)).load(
      id,
    );
  }

  /** A page of a list that belongs to a node. */
  list(id: string, list: ListOf, page: ListPage): Promise<Listed> {
    const { after, backward, limit } = page;
    const name = ['list', ...Object.values(list), after?.rank, after?.key, backward, limit].join(' ');
    return this.loader(name, (ids) => lists(this.database, list, ids, page, this.options)).load(id);
  }

  /** How long a list that belongs to a node is. */
  listTotal(id: string, list: ListOf): Promise<number> {
    const name = ['total', ...Object.values(list)].join(' ');
    return this.loader(name, (ids) => listTotals(this.database, list, ids, this.options)).load(id);
  }

  /** A page of what a report of evidence says. */
  evidenceItems(id: string, page: ItemsPage): Promise<EvidenceItems> {
    const name = ['items', page.after?.parts, page.after?.key, page.limit].join(' ');
    return this.loader(name, (ids) => itemsOf(this.database, ids, page, this.options)).load(id);
  }

  private loader<T>(name: string, load: (keys: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    const known = this.known.get(name) as DataLoader<string, T> | undefined;
    if (known) return known;
    const loader = new Loader<T>(load, { maxBatchSize: MOST });
    this.known.set(name, loader as DataLoader<string, unknown>);
    return loader;
  }
}
