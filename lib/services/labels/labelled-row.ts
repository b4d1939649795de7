import { createHash } from 'node:crypto'
import { type LabelledSession, startOf } from '@/lib/contracts/v1/label-set'
import { type LabelledEpisode, labelsOf } from '@/lib/contracts/v1/labelled-episode'
import type { FindingOfSession } from '@/lib/db/findings'
import { UNKNOWN_AGENT, UNKNOWN_MODEL } from '@/lib/domain/format'
import { NO_REPOSITORY } from '@/lib/domain/repository-name'
import { SYMPTOMS } from '@/lib/domain/taxonomy'

/** A session of a label set as it is stored, but for its place in the workspace. */
export type LabelledRow = ReturnType<typeof labelledRow>

export function labelledRow(setName: string, session: LabelledSession) {
  const { file, platform, userTurns } = session
  return {
    identity: createHash('sha256').update(`labels:${setName}\n${file}`).digest('hex'),
    fields: {
      platform,
      agent: session.agent || UNKNOWN_AGENT,
      model: session.model || UNKNOWN_MODEL,
      title: session.title || (file.split('/').at(-1) ?? file),
      repositoryName: session.repository || NO_REPOSITORY,
      ...startOf(session.startedAt),
      developerTurns: userTurns,
      agentTurns: session.agentTurns ?? 0,
    },
    findings: session.episodes.map(findingOf),
  }
}

/** Nothing is made up: what the label set does not tell of an episode stays empty. */
function findingOf(episode: LabelledEpisode): FindingOfSession {
  const labels = labelsOf(episode)
  return {
    candidate: {
      name: episode.name || nameOf(episode),
      description: episode.description ?? '',
      goal: episode.goal ?? 'both',
      confidence: episode.confidence ?? 'medium',
      kind: labels.resolver === 'RV1' ? 'self_correction' : 'untold',
      pushbackTurns: [],
      triggerTurn: null,
      quotes: (episode.quotes ?? []).map(({ turn, text }) => ({ turn, text })),
    },
    verdict: { valid: true },
    labels,
    rules: [],
  }
}

function nameOf({ id, symptoms }: LabelledEpisode): string {
  const names = symptoms.map((code) => SYMPTOMS[code].name).join(', ')
  return id ? `${id}: ${names}` : names
}
