import { Measured } from '@/lib/classify/measured/schema'
import type { Agreement, Evaluation } from './evaluate'

/** What is published of an evaluation. Throws a reason where it may not be. */
export function measuredOf({ classifier, version, method, gold, paper, calibration, candidates }: Evaluation): Measured {
  if (method !== 'cross-validated') throw new Error('Only cross-validated figures are published: leave --as-shipped out.')
  if (gold === null || paper === null) throw new Error('To publish takes labels of both kinds: labels/gold.jsonl and labels/paper.jsonl.')
  const told = { data: { gold: amount(gold), paper: amount(paper) }, gold: figures(gold), paper: figures(paper) }
  const parsed = Measured.safeParse(rounded({ classifier, version, ...told, calibration, candidates }))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
  throw new Error(`These labels are too few to publish figures from: nothing could be measured for ${where}.`)
}

function amount({ sessions, episodes, repositories }: Agreement) {
  return { sessions, episodes, repositories: repositories.length }
}

function figures({ score, measures }: Agreement) {
  return { session: score.session, measures, symptoms: score.symptoms }
}

/** To four digits, so that machines that compute the last ones differently write the same file. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
}
