import type { Platform } from '@/lib/domain/format'
import { shuffled } from './deal'
import type { PlacedSession } from './deal-repositories'
import { SOURCES } from './sources'

/** Sessions by agent, as the paper's table 1 prints them. `Unknown` in the CLI is without the one session that is Copilot's. */
export const SESSIONS_BY_AGENT: Readonly<Record<Platform, Readonly<Record<string, number>>>> = {
  IDE: { Unknown: 8_631, 'Cursor IDE': 3_234, 'Copilot IDE': 366 },
  CLI: { 'Claude Code': 6_648, OpenCode: 624, Codex: 517, Unknown: 482, 'Gemini CLI': 39, 'Cursor CLI': 32, 'Copilot CLI': 1 },
}

/** The agent of each session: most repositories have one, as they are dealt repository by repository. */
export function dealAgents(sessions: readonly PlacedSession[], random: () => number): string[] {
  const repositories = shuffled([...new Set(sessions.map(({ repository }) => repository))], random)
  const places = new Map(repositories.map((repository, place) => [repository, place]))
  const agents: string[] = sessions.map(() => '')
  for (const platform of ['IDE', 'CLI'] as const) {
    const own = sessions.flatMap(({ source, repository }, index) => {
      return SOURCES[source].platform === platform ? [{ index, place: places.get(repository) ?? 0 }] : []
    })
    const names = Object.entries(SESSIONS_BY_AGENT[platform]).flatMap(([agent, many]) => Array.from({ length: many }, () => agent))
    own
      .toSorted((a, b) => a.place - b.place)
      .forEach(({ index }, rank) => {
        agents[index] = names[rank] ?? ''
      })
  }
  return agents
}
