import type { PaperScope } from './paper'
import type { Symptom } from './taxonomy'

/** A least-squares line through days from 2025-02-01: `slope` per day, with six decimals as printed, so 0 is less than 0.0000005. */
export type PaperTrend = Readonly<{ slope: number; p: number; r: number }>

/**
 * The share of a symptom among the day's S1 to S8 labels, as a part of 1 (arXiv:2605.29442, authors' notebook temporal_analysis).
 * Days with a label, unweighted. `all` is partly the arrival of CLI sessions in 2026: the rise of S7 is p 0.07 within the IDE and
 * 0.86 within the CLI, and S2 falls over all while its slope is upwards in both. The p take days as independent, and are of 24 tests.
 */
export const PAPER_SHARE_TRENDS: Readonly<Record<PaperScope, Readonly<Record<Symptom, PaperTrend>>>> = {
  all: {
    S1: { slope: -0.000124, p: 2.51e-8, r: -0.259 },
    S2: { slope: -0.000109, p: 0.000703, r: -0.159 },
    S3: { slope: 0.000322, p: 4.8e-14, r: 0.345 },
    S4: { slope: -0.000108, p: 7.24e-8, r: -0.25 },
    S5: { slope: -0.000249, p: 6.34e-12, r: -0.316 },
    S6: { slope: 2.5e-5, p: 0.117, r: 0.074 },
    S7: { slope: 0.000235, p: 3.16e-13, r: 0.334 },
    S8: { slope: 8e-6, p: 0.0628, r: 0.088 },
  },
  IDE: {
    S1: { slope: -0.000144, p: 6.82e-6, r: -0.215 },
    S2: { slope: 9.1e-5, p: 0.105, r: 0.078 },
    S3: { slope: 0.00021, p: 0.000361, r: 0.171 },
    S4: { slope: -9e-5, p: 0.00125, r: -0.155 },
    S5: { slope: -0.000148, p: 0.00123, r: -0.155 },
    S6: { slope: -5e-6, p: 0.743, r: -0.016 },
    S7: { slope: 6.5e-5, p: 0.0747, r: 0.086 },
    S8: { slope: 2e-5, p: 0.011, r: 0.122 },
  },
  CLI: {
    S1: { slope: -3.7e-5, p: 0.599, r: -0.034 },
    S2: { slope: 0.00012, p: 0.325, r: 0.064 },
    S3: { slope: 0.000351, p: 0.0494, r: 0.126 },
    S4: { slope: -6.4e-5, p: 0.351, r: -0.06 },
    S5: { slope: -6.5e-5, p: 0.503, r: -0.043 },
    S6: { slope: -0.000332, p: 0.000365, r: -0.227 },
    S7: { slope: 2.4e-5, p: 0.855, r: 0.012 },
    S8: { slope: 3e-6, p: 0.609, r: 0.033 },
  },
}

/**
 * Episodes, and episodes with a symptom, per developer turn of the day (same source). Printed over all platforms only: the fall
 * may be the arrival of CLI sessions, which have fewer episodes per turn. The poster puts `all` as 0.008 less each month.
 */
export const PAPER_RATE_TRENDS: Readonly<Record<'all' | Symptom, PaperTrend>> = {
  all: { slope: -0.000264, p: 7.7e-47, r: -0.606 },
  S1: { slope: -4.6e-5, p: 1.6e-30, r: -0.504 },
  S2: { slope: -9.3e-5, p: 6.77e-38, r: -0.555 },
  S3: { slope: -6.1e-5, p: 1.12e-11, r: -0.312 },
  S4: { slope: -4.5e-5, p: 3.18e-29, r: -0.494 },
  S5: { slope: -8.6e-5, p: 1.51e-28, r: -0.489 },
  S6: { slope: -6e-6, p: 0.00197, r: -0.145 },
  S7: { slope: -1.8e-5, p: 0.00371, r: -0.136 },
  S8: { slope: 0.0, p: 0.444, r: 0.036 },
}
