/** What is measured, in the order in which it is told. All are from 0 to 1 but points; a `percent` is only shown as one. */
export const MEASURES = {
  balancedAccuracy: { about: 'session with or without an episode', name: 'balanced accuracy', unit: 'share' },
  kappa: { about: 'session with or without an episode', name: 'kappa', unit: 'share' },
  sensitivity: { about: 'session with or without an episode', name: 'sensitivity', unit: 'share' },
  specificity: { about: 'session with or without an episode', name: 'specificity', unit: 'share' },
  episodePrecision: { about: 'episodes', name: 'precision', unit: 'share' },
  episodeRecall: { about: 'episodes', name: 'recall', unit: 'share' },
  episodeF1: { about: 'episodes', name: 'F1', unit: 'share' },
  symptomMacroF1: { about: 'symptoms by session', name: 'macro F1', unit: 'share' },
  symptomMicroF1: { about: 'symptoms by session', name: 'micro F1', unit: 'share' },
  causeHit: { about: 'matched episodes', name: 'a cause in common', unit: 'share' },
  severityHit: { about: 'matched episodes', name: 'same severity', unit: 'share' },
  statusHit: { about: 'matched episodes', name: 'same status', unit: 'share' },
  meanShareErrorPoints: { about: 'shares of symptoms', name: 'mean error', unit: 'points' },
  effortOnlyShare: { about: 'found episodes', name: 'DS1, effort and trust', unit: 'percent' },
  unknownOutcomeShare: { about: 'found episodes', name: 'RS2, outcome unknown', unit: 'percent' },
} as const satisfies Record<string, { about: string; name: string; unit: 'share' | 'points' | 'percent' }>

export type MeasureId = keyof typeof MEASURES
export type Measure = { value: number; low: number; high: number }
