import type { Symptom } from './taxonomy'

/**
 * Episodes by month of their session, all 16,118 (arXiv:2605.29442, authors' notebook temporal_analysis). Sessions and developer
 * turns by month are not printed, so no monthly rate can be told.
 */
export const PAPER_EPISODES_BY_MONTH: Readonly<Record<string, number>> = {
  '2024-09': 1,
  '2024-10': 34,
  '2024-11': 28,
  '2024-12': 96,
  '2025-01': 87,
  '2025-02': 400,
  '2025-03': 861,
  '2025-04': 977,
  '2025-05': 1_231,
  '2025-06': 1_733,
  '2025-07': 1_213,
  '2025-08': 791,
  '2025-09': 1_102,
  '2025-10': 986,
  '2025-11': 708,
  '2025-12': 605,
  '2026-01': 469,
  '2026-02': 1_543,
  '2026-03': 2_353,
  '2026-04': 900,
}

type DrawnSymptom = Exclude<Symptom, 'S8'>

/**
 * Symptoms by month, in percent of the month's S1 to S7 labels; an episode may have several. Not printed: read off the drawing
 * on the poster, good to 0.1 either way. Both platforms together, and most CLI sessions are of 2026, so the step from January to
 * February 2026 is partly that change.
 */
export const PAPER_SYMPTOMS_BY_MONTH: Readonly<Record<string, Readonly<Record<DrawnSymptom, number>>>> = {
  '2025-02': { S1: 13, S2: 20, S3: 29.8, S4: 10.4, S5: 19.4, S6: 1.3, S7: 6.2 },
  '2025-03': { S1: 11.7, S2: 22.7, S3: 25.4, S4: 11, S5: 16.2, S6: 2.2, S7: 10.8 },
  '2025-04': { S1: 9.1, S2: 24.6, S3: 25.9, S4: 10.2, S5: 17.9, S6: 1.1, S7: 11.2 },
  '2025-05': { S1: 10.7, S2: 22, S3: 22.8, S4: 7.5, S5: 20.1, S6: 1.4, S7: 15.5 },
  '2025-06': { S1: 10, S2: 21.5, S3: 25.2, S4: 9, S5: 16.1, S6: 1.5, S7: 16.8 },
  '2025-07': { S1: 9.3, S2: 20.5, S3: 24.2, S4: 7.9, S5: 17, S6: 1.5, S7: 19.5 },
  '2025-08': { S1: 8.9, S2: 22.6, S3: 22.8, S4: 8.8, S5: 18.1, S6: 2, S7: 16.8 },
  '2025-09': { S1: 10.8, S2: 18.7, S3: 25.8, S4: 7.8, S5: 13.4, S6: 4.1, S7: 19.5 },
  '2025-10': { S1: 9, S2: 15.9, S3: 25, S4: 7.8, S5: 16.5, S6: 7.1, S7: 18.7 },
  '2025-11': { S1: 8.4, S2: 19.7, S3: 27.6, S4: 7.7, S5: 13.4, S6: 6.5, S7: 16.6 },
  '2025-12': { S1: 8.4, S2: 18.6, S3: 28.9, S4: 6.9, S5: 18.2, S6: 3.6, S7: 15.5 },
  '2026-01': { S1: 9.8, S2: 22.6, S3: 24.3, S4: 6.3, S5: 18.3, S6: 1.7, S7: 17 },
  '2026-02': { S1: 7.7, S2: 19.2, S3: 35.9, S4: 5.5, S5: 7.4, S6: 1.2, S7: 23.1 },
  '2026-03': { S1: 5.4, S2: 21.8, S3: 41.2, S4: 6.2, S5: 5.4, S6: 0.7, S7: 19.4 },
  '2026-04': { S1: 6.9, S2: 16.4, S3: 39.4, S4: 7.5, S5: 6.7, S6: 1.6, S7: 21.6 },
}
