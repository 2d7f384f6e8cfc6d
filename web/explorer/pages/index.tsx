import type { ReactNode } from 'react';
import type { Address } from '../parts/router.tsx';
import type { Named } from '../words/address.ts';
import type { Kind } from '../words/kinds.ts';
import { AssetPage } from './asset.tsx';
import { BaseModelPage } from './base-model.tsx';
import { ComputeProviderPage } from './compute-provider.tsx';
import { ContributorPage } from './contributor.tsx';
import { DatanetPage } from './datanet.tsx';
import { DatanetVersionPage } from './datanet-version.tsx';
import { FineTunePage } from './fine-tune.tsx';
import { HomePage } from './home.tsx';
import { InferencePage } from './inference.tsx';
import { NothingHere } from './nothing-here.tsx';
import { RecordPage } from './record.tsx';
import { RoutePage } from './route.tsx';
import { RouteVersionPage } from './route-version.tsx';
import {
  EvaluationPage,
  EvidencePage,
  JudgementPage,
  MeasuredVersionPage,
  QuarantinePage,
  ValidationPage,
} from './said.tsx';
import { SettlementPage } from './settlement.tsx';
import { TransferPage } from './transfer.tsx';

type Page = (props: { readonly nodeKey: string }) => ReactNode;

/** The page of each kind of node. */
const PAGES: Record<Kind, Page> = {
  Asset: AssetPage,
  BaseModel: BaseModelPage,
  ComputeProvider: ComputeProviderPage,
  Contributor: ContributorPage,
  Datanet: DatanetPage,
  DatanetVersion: DatanetVersionPage,
  Evaluation: EvaluationPage,
  Evidence: EvidencePage,
  FineTune: FineTunePage,
  Inference: InferencePage,
  Judgement: JudgementPage,
  MeasuredVersion: MeasuredVersionPage,
  ModelRoute: RoutePage,
  Quarantine: QuarantinePage,
  Record: RecordPage,
  RouteVersion: RouteVersionPage,
  Settlement: SettlementPage,
  Transfer: TransferPage,
  Validation: ValidationPage,
};

/** The page that an address asks for. */
export function pageOf({ pathname }: Address, node: Named | undefined): ReactNode {
  if (pathname === '/') return <HomePage />;
  const Page = node && PAGES[node.kind];
  return Page ? <Page nodeKey={node.key} /> : <NothingHere />;
}
