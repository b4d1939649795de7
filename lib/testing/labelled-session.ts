import type { Model } from '@/lib/classify/builtin/model/model'
import type { FoundEpisode } from '@/lib/classify/eval/found-episode'
import type { LabelledEpisode, LabelledSession } from '@/lib/classify/eval/labelled'
import { matchEpisodes } from '@/lib/classify/eval/match-episodes'
import type { Scored } from '@/lib/classify/eval/score'
import { aTranscript } from './builders'

export function aLabelledEpisode({ says, ...overrides }: Partial<LabelledEpisode> & { says?: string } = {}): LabelledEpisode {
  const pushback = [{ turn: 3, text: says ?? 'No, I asked for the other button.' }]
  return {
    name: 'Wrong Button Changed',
    pushback,
    symptoms: ['S3'],
    causes: [{ code: 'C6' }],
    severity: 'DS1',
    status: 'RS2',
    ...overrides,
  }
}

export function aFoundEpisode({ says, ...overrides }: Partial<FoundEpisode> & { says?: string } = {}): FoundEpisode {
  const pushback = [{ turn: 3, text: says ?? 'No, I asked for the other button.' }]
  const labels = {
    symptoms: ['S3'],
    causes: [{ code: 'C6', tier: 'direct' }],
    severity: 'DS1',
    status: 'RS2',
  } satisfies Partial<FoundEpisode>
  return { name: 'Corrected Button', confidence: 'high', pushback, ...labels, ...overrides }
}

/** A session with what readers and the classifier have in it, matched by words. */
export function aScored(labelled: LabelledEpisode[], found: FoundEpisode[], repository = 'acme/shop'): Scored {
  return { file: 'a.jsonl', repository, labelled, found, matches: matchEpisodes(labelled, found) }
}

export function aLabelledSession(overrides: Partial<LabelledSession> = {}): LabelledSession {
  return { file: 'a.jsonl', repository: 'acme/shop', transcripts: [aTranscript()], gold: [], paper: null, ...overrides }
}

/** A model that has learnt one thing: a turn that asks a question pushes back with a probability of 0.85, any other with 0.15. */
export function aModel(): Model {
  const none = { bias: 0, weights: {} }
  const logOdds = Math.log(0.85 / 0.15)
  return {
    turn: { bias: -logOdds, weights: { question: 2 * logOdds } },
    pair: { bias: -5, weights: {} },
    symptoms: { S1: none, S2: none, S3: none, S4: none, S5: none, S6: none, S7: none },
    damage: none,
    resolved: none,
    causes: { C1: none, C2: none, C3: none, C4: none, C5: none, C6: none, C7: none },
  }
}
