import { evidenceOf } from '@/lib/classify/builtin/evidence'
import { episodeFeatures } from '@/lib/classify/builtin/model/episode-features'
import type { Features } from '@/lib/classify/builtin/model/linear'
import type { Model } from '@/lib/classify/builtin/model/model'
import { pushbacksIn } from '@/lib/classify/builtin/pushback'
import { isStrong, threadPushbacks } from '@/lib/classify/builtin/thread-pushbacks'
import type { LabelledEpisode, LabelledSession } from '@/lib/classify/eval/labelled'
import { oncePerSession } from './once-per-session'
import { sessionMoments } from './session-moments'
import { toldTurns } from './told-turns'

/** Features of an episode, and the labelled episodes that it may be. `weight` is how much it counts. */
export type Case = { features: Features; episodes: readonly LabelledEpisode[]; weight: number }

/** Episodes that readers located. */
export const readCases = oncePerSession((session): Case[] => {
  const moments = sessionMoments(session).flat()
  const told = toldTurns(session)
  return (session.gold ?? []).flatMap((episode) => {
    const [first, ...others] = told.filter((turn) => turn.episode === episode).map(({ pushback }) => pushback)
    return first ? [{ features: episodeFeatures(evidenceOf([first, ...others], moments)), episodes: [episode], weight: 1 }] : []
  })
})

/** What the model finds in a session that the paper labelled without telling where: each may be any of the labelled ones. */
export function paperCases(session: LabelledSession, { turn, pair }: Pick<Model, 'turn' | 'pair'>): Case[] {
  const { paper } = session
  if (paper === null || paper.length === 0) return []
  const found = sessionMoments(session).flatMap((moments) => {
    const threads = threadPushbacks(pushbacksIn(moments, turn), pair).filter(isStrong)
    return threads.map((thread) => evidenceOf(thread, moments))
  })
  const weight = Math.min(1, paper.length / found.length)
  return found.map((evidence) => ({ features: episodeFeatures(evidence), episodes: paper, weight }))
}
