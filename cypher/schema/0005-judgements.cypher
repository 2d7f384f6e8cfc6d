// From a route version to its judged inferences by time. A judgement is unique by its global id, which follows from its key.
CREATE INDEX inference_judged IF NOT EXISTS FOR (n:Inference) ON (n.routeVersion, n.verdict, n.at);
