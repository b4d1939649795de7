import { type Counts, f1, mean, ratio } from './counts'
import type { FoundEpisode } from './found-episode'
import type { LabelledEpisode } from './labelled'
import type { Matches } from './match-episodes'

export const SYMPTOM_CODES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const

/** A session as a reader labelled it and as the classifier did. `matches` is null where the labels do not tell which turns push back. */
export type Scored = {
  file: string
  repository: string
  labelled: readonly LabelledEpisode[]
  found: readonly FoundEpisode[]
  matches: Matches | null
}

export type Score = ReturnType<typeof scoreOf>

/** The measures of the project: sessions with or without an episode, episodes found, and labels. NaN where there is nothing to measure. */
export function scoreOf(sessions: readonly Scored[]) {
  const labelled = sessions.flatMap((session) => session.labelled)
  const found = sessions.flatMap((session) => session.found)
  const symptoms = SYMPTOM_CODES.map((code) => ({ code, ...countsOf(sessions, ({ symptoms }) => symptoms.includes(code)) }))
  const shares = SYMPTOM_CODES.map((code) => ({ code, labelled: shareOf(labelled, code), found: shareOf(found, code) }))
  return {
    sessions: sessions.length,
    labelledEpisodes: labelled.length,
    foundEpisodes: found.length,
    session: sessionScore(countsOf(sessions, () => true)),
    episode: episodeScore(sessions),
    symptoms: symptoms.map(({ code, ...counts }) => ({ code, ...counts, f1: f1(counts) })),
    symptomMacroF1: mean(symptoms.map(f1)),
    symptomMicroF1: f1(symptoms.map((counts): Counts => counts).reduce(sum)),
    shares,
    meanShareErrorPoints: 100 * mean(shares.map((share) => Math.abs(share.labelled - share.found))),
    effortOnlyShare: ratio(found.filter(({ severity }) => severity === 'DS1').length, found.length),
    unknownOutcomeShare: ratio(found.filter(({ status }) => status === 'RS2').length, found.length),
  }
}

function countsOf(sessions: readonly Scored[], counts: (episode: Pick<LabelledEpisode, 'symptoms'>) => boolean): Counts & { tn: number } {
  const all = { tp: 0, fp: 0, fn: 0, tn: 0 }
  for (const { labelled, found } of sessions) {
    const [is, said] = [labelled.some(counts), found.some(counts)]
    all[is ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn']++
  }
  return all
}

function sum(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }
}

function sessionScore({ tp, fp, fn, tn }: Counts & { tn: number }) {
  const n = tp + fp + fn + tn
  const agreement = ratio(tp + tn, n)
  const chance = ratio((tp + fn) * (tp + fp) + (tn + fp) * (tn + fn), n * n)
  const sensitivity = ratio(tp, tp + fn)
  const specificity = ratio(tn, tn + fp)
  return {
    tp,
    fp,
    fn,
    tn,
    precision: ratio(tp, tp + fp),
    sensitivity,
    specificity,
    f1: f1({ tp, fp, fn }),
    balancedAccuracy: (sensitivity + specificity) / 2,
    kappa: (agreement - chance) / (1 - chance),
  }
}

/** Null where the labels do not tell which turns push back. */
function episodeScore(sessions: readonly Scored[]) {
  const matches = sessions.flatMap((session) => session.matches ?? [])
  if (matches.length < sessions.length) return null
  const pairs = matches.flatMap(({ pairs }) => pairs)
  const counts = {
    tp: pairs.length,
    fp: matches.reduce((total, { unmatched }) => total + unmatched.length, 0),
    fn: matches.reduce((total, { missed }) => total + missed.length, 0),
  }
  const share = (holds: (pair: (typeof pairs)[number]) => boolean) => ratio(pairs.filter(holds).length, pairs.length)
  return {
    ...counts,
    precision: ratio(counts.tp, counts.tp + counts.fp),
    recall: ratio(counts.tp, counts.tp + counts.fn),
    f1: f1(counts),
    symptomJaccard: mean(pairs.map(([label, episode]) => jaccard(label.symptoms, episode.symptoms))),
    causeHit: share(([label, episode]) => label.causes.some(({ code }) => episode.causes.some((cause) => cause.code === code))),
    severityHit: share(([label, episode]) => label.severity === episode.severity),
    statusHit: share(([label, episode]) => label.status === episode.status),
  }
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  return ratio(a.filter((code) => b.includes(code)).length, new Set([...a, ...b]).size)
}

function shareOf(episodes: readonly Pick<LabelledEpisode, 'symptoms'>[], code: (typeof SYMPTOM_CODES)[number]): number {
  return ratio(episodes.filter(({ symptoms }) => symptoms.includes(code)).length, episodes.length)
}
