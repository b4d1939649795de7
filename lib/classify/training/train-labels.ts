import { evidenceOf } from '@/lib/classify/builtin/evidence'
import { episodeFeatures } from '@/lib/classify/builtin/model/episode-features'
import type { Features, Head } from '@/lib/classify/builtin/model/linear'
import type { Model } from '@/lib/classify/builtin/model/model'
import { momentsOf } from '@/lib/classify/builtin/moment'
import { pushbacksIn } from '@/lib/classify/builtin/pushback'
import { isStrong, type Thread, threadPushbacks } from '@/lib/classify/builtin/thread-pushbacks'
import type { LabelledEpisode, LabelledSession } from '@/lib/classify/eval/labelled'
import { PAPER } from '@/lib/domain/paper'
import { type Example, fitLogistic } from './fit-logistic'
import { matchShares, topShare } from './match-shares'
import { toldTurns } from './told-turns'
import { alsoWithoutWords } from './without-words'

const PENALTY = 3
/** What the paper says of a whole session is shared out over what is found in it, and counts less. */
const PAPER_WEIGHT = 0.7
/** Readers of the two kinds share labels out differently: halfway to the paper's shares, both are met. */
const TOWARDS_PAPER = 0.5
const CAUSES_TOWARDS_PAPER = 0.25
/** Readers judge the end from the whole session, the paper from its quotes alone. Its shares are met by the clearest cases. */
const DAMAGED = (PAPER.all.severities.DS2 + PAPER.all.severities.DS3) / 100
const RESOLVED = PAPER.all.statuses.RS1 / 100 + 0.03

const SYMPTOM_CODES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const
const CAUSE_CODES = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const

/** Features of an episode, and the episodes that it may be. */
type Case = { features: Features; episodes: readonly LabelledEpisode[]; weight: number }

export function trainLabels(sessions: readonly LabelledSession[], located: Pick<Model, 'turn' | 'pair'>): Omit<Model, 'turn' | 'pair'> {
  const read = sessions.flatMap(readCases)
  const cases = [...read, ...sessions.flatMap((session) => paperCases(session, located))]
  const has = { symptom: ({ symptoms }: LabelledEpisode, code: string) => symptoms.some((one) => one === code), cause: hasCause }
  const symptoms = fitHeads(SYMPTOM_CODES, cases, has.symptom)
  const causes = fitHeads(CAUSE_CODES, cases, has.cause)
  const all = cases.map(({ features }) => features)
  return {
    damage: topShare(
      fitOne(read, ({ severity }) => severity === 'DS2' || severity === 'DS3'),
      all,
      DAMAGED,
    ),
    resolved: topShare(
      fitOne(read, ({ status }) => status === 'RS1'),
      all,
      RESOLVED,
    ),
    symptoms: matchShares(symptoms, all, mixed(SYMPTOM_CODES, read, has.symptom, TOWARDS_PAPER, PAPER.all.symptoms)),
    causes: matchShares(causes, all, mixed(CAUSE_CODES, read, has.cause, CAUSES_TOWARDS_PAPER, PAPER.all.causes)),
  }
}

function fitOne(cases: readonly Case[], holds: (episode: LabelledEpisode) => boolean): Head {
  return fitHeads(['one'], cases, holds).one
}

function hasCause({ causes }: LabelledEpisode, code: string): boolean {
  return causes.some((cause) => cause.code === code)
}

function fitHeads<Code extends string>(
  codes: readonly Code[],
  cases: readonly Case[],
  has: (episode: LabelledEpisode, code: string) => boolean,
) {
  const headOf = (code: Code): Head => {
    const examples = cases.map(({ features, episodes, weight }): Example => {
      return { features, weight, target: episodes.filter((episode) => has(episode, code)).length / episodes.length }
    })
    return fitLogistic(alsoWithoutWords(examples), PENALTY)
  }
  return Object.fromEntries(codes.map((code) => [code, headOf(code)])) as Record<Code, Head> // its keys are the codes
}

/** The shares to meet, which sum to 1. */
function mixed<Code extends string>(
  codes: readonly Code[],
  read: readonly Case[],
  has: (episode: LabelledEpisode, code: string) => boolean,
  towards: number,
  paper: Readonly<Record<Code, number>>,
): Record<Code, number> {
  const counted = (code: Code) => read.filter(({ episodes: [episode] }) => episode && has(episode, code)).length + 1
  const toOne = (values: readonly number[]) => values.map((value) => value / values.reduce((sum, one) => sum + one, 0))
  const ours = toOne(codes.map(counted))
  const theirs = toOne(codes.map((code) => paper[code]))
  const entries = codes.map((code, at) => [code, towards * (theirs[at] ?? 0) + (1 - towards) * (ours[at] ?? 0)])
  return Object.fromEntries(entries) as Record<Code, number> // its keys are the codes
}

/** Episodes that readers located. */
function readCases(session: LabelledSession): Case[] {
  const moments = session.transcripts.filter(({ origin }) => origin === 'developer').flatMap(momentsOf)
  const told = toldTurns(session)
  return (session.gold ?? []).flatMap((episode) => {
    const [first, ...others] = told.filter((turn) => turn.episode === episode).map(({ pushback }) => pushback)
    return first ? [{ features: episodeFeatures(evidenceOf([first, ...others], moments)), episodes: [episode], weight: 1 }] : []
  })
}

/** What the model finds in sessions that the paper labelled without telling where. */
function paperCases({ paper, transcripts }: LabelledSession, { turn, pair }: Pick<Model, 'turn' | 'pair'>): Case[] {
  if (paper === null || paper.length === 0) return []
  const found = transcripts
    .filter(({ origin }) => origin === 'developer')
    .map(momentsOf)
    .flatMap((moments) =>
      threadPushbacks(pushbacksIn(moments, turn), pair)
        .filter(isStrong)
        .map((thread: Thread) => evidenceOf(thread, moments)),
    )
  const weight = PAPER_WEIGHT * Math.min(1, paper.length / found.length)
  return found.map((evidence) => ({ features: episodeFeatures(evidence), episodes: paper, weight }))
}
