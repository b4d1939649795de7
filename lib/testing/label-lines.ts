import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import type { LabelledEpisode } from '@/lib/contracts/v1/labelled-episode'

export function aLabelledEpisode(overrides: Partial<LabelledEpisode> = {}): LabelledEpisode {
  return { symptoms: ['S3'], causes: [{ code: 'C6', tier: 'direct' }], severity: 'DS1', status: 'RS2', ...overrides }
}

export function aLabelledSession(overrides: Partial<LabelledSession> = {}): LabelledSession {
  const known = { file: 'history/2026-01-12-add-a-cart.md', repository: 'acme/shop', platform: 'CLI', agent: 'Claude Code' } as const
  return { ...known, startedAt: '2026-01-12 15:08:38', userTurns: 5, agentTurns: 9, episodes: [aLabelledEpisode()], ...overrides }
}

/** As a file of a label set holds them. */
export const labelLines = (sessions: readonly LabelledSession[]) => sessions.map((session) => JSON.stringify(session)).join('\n')
