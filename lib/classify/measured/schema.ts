import { z } from 'zod'

const Measure = z.object({ value: z.number(), low: z.number(), high: z.number() })
const Sessions = z.object({ tp: z.number(), fp: z.number(), fn: z.number(), tn: z.number() })
const Symptom = z.object({ code: z.string(), tp: z.number(), fp: z.number(), fn: z.number(), f1: z.number() })
const Labelled = z.object({ sessions: z.number(), episodes: z.number(), repositories: z.number() })

/**
 * How well the classifier agrees with readers: cross-validated by repository, with 95% intervals.
 * `gold` are sessions read for where episodes are, `paper` sessions as the paper labelled them, without turns.
 */
export const Measured = z.object({
  classifier: z.string(),
  version: z.string(),
  data: z.object({ gold: Labelled, paper: Labelled }),
  gold: z.object({
    session: Sessions,
    measures: z.object({
      balancedAccuracy: Measure,
      kappa: Measure,
      sensitivity: Measure,
      specificity: Measure,
      episodePrecision: Measure,
      episodeRecall: Measure,
      episodeF1: Measure,
      symptomMacroF1: Measure,
      symptomMicroF1: Measure,
      causeHit: Measure,
      severityHit: Measure,
      statusHit: Measure,
    }),
    symptoms: z.array(Symptom),
  }),
  paper: z.object({
    session: Sessions,
    measures: z.object({
      balancedAccuracy: Measure,
      kappa: Measure,
      sensitivity: Measure,
      specificity: Measure,
      symptomMacroF1: Measure,
      meanShareErrorPoints: Measure,
      effortOnlyShare: Measure,
      unknownOutcomeShare: Measure,
    }),
    symptoms: z.array(Symptom),
  }),
  /** Of the probability that a developer turn pushes back, in bins from `from` to 0.1 above: what was said, and how often it held. */
  calibration: z.object({
    turns: z.number(),
    brier: z.number(),
    bins: z.array(z.object({ from: z.number(), turns: z.number(), said: z.number(), held: z.number() })),
  }),
  /** What was proposed and became an episode or not, by the category of the verdict. */
  candidates: z.object({ accepted: z.number(), rejected: z.number(), byReason: z.record(z.string(), z.number()) }),
})
export type Measured = z.infer<typeof Measured>
