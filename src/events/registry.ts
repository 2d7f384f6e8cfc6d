import { contributorErased } from '../accountability/erasures.ts';
import { inferenceJudged } from '../accountability/judgements.ts';
import { quarantined, released } from '../accountability/quarantines.ts';
import { trustsOf } from '../accountability/trust/contributors.ts';
import { attributionReported } from '../attribution/evidence.ts';
import { recordContributed } from '../datanet/contributions.ts';
import { contributorRegistered, contributorUpdated } from '../datanet/contributors.ts';
import { recordCorrected } from '../datanet/corrections.ts';
import { datanetCreated } from '../datanet/datanets.ts';
import { datanetFrozen } from '../datanet/freezes.ts';
import { recordIncluded } from '../datanet/inclusions.ts';
import { recordRemoved } from '../datanet/removals.ts';
import { recordValidated } from '../datanet/validations.ts';
import { fineTuneEvaluated } from '../factory/evaluations.ts';
import { fineTuneCompleted } from '../factory/fine-tunes.ts';
import { fineTuneMeasured } from '../factory/measurements.ts';
import { modelRegistered, modelUpdated } from '../factory/models.ts';
import type { Registered } from '../facts/definition.ts';
import { assetRegistered } from '../serving/assets.ts';
import { inferenceServed } from '../serving/inferences.ts';
import { computeRegistered } from '../serving/providers.ts';
import { routePublished } from '../serving/routes.ts';
import { inferenceVoided } from '../serving/voids.ts';
import { payoutMade } from '../settlement/payouts.ts';
import { transferReversed } from '../settlement/reversals.ts';

/** Every event there is, by its mutation's name. */
export const EVENTS = {
  registerContributor: contributorRegistered,
  updateContributor: contributorUpdated,
  createDatanet: datanetCreated,
  contributeRecord: recordContributed,
  correctRecord: recordCorrected,
  includeRecord: recordIncluded,
  removeRecord: recordRemoved,
  validateRecord: recordValidated,
  freezeDatanet: datanetFrozen(trustsOf),
  registerModel: modelRegistered,
  updateModel: modelUpdated,
  completeFineTune: fineTuneCompleted,
  evaluateFineTune: fineTuneEvaluated,
  measureFineTune: fineTuneMeasured,
  registerAsset: assetRegistered,
  registerCompute: computeRegistered,
  publishRoute: routePublished,
  serveInference: inferenceServed,
  voidInference: inferenceVoided,
  recordPayout: payoutMade,
  reverseTransfer: transferReversed,
  reportAttribution: attributionReported,
  judgeInference: inferenceJudged,
  quarantine: quarantined,
  release: released,
  eraseContributor: contributorErased,
} satisfies Record<string, Registered>;

export type MutationName = keyof typeof EVENTS;

export const BY_TYPE: ReadonlyMap<string, Registered> = new Map(
  Object.values(EVENTS).map((definition) => [definition.type, definition]),
);
