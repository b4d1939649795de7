import { expect, test } from 'vitest'
import { agentTable } from './agent-table'

test('each agent and model has its share and its rate, and too few have neither', () => {
  const { rows, table } = agentTable([
    { platform: 'CLI', agent: 'Codex', model: 'gpt-5', sessions: 20, sessionsWithEpisode: 5, developerTurns: 100, episodes: 8 },
    { platform: 'IDE', agent: 'Cursor', model: 'Unknown', sessions: 2, sessionsWithEpisode: 2, developerTurns: 9, episodes: 2 },
  ])

  expect(rows[0]?.share).toMatchObject({ value: 25, count: 5, n: 20 })
  expect(rows[0]?.rate).toMatchObject({ value: 8, count: 8, n: 100 })
  expect(rows[0]?.link).toEqual({ platforms: ['CLI'], agents: ['Codex'], models: ['gpt-5'] })
  expect(rows[1]?.share.tooFew).toBe(true)
  expect(table.rows[1]).toEqual(['IDE', 'Cursor', 'Unknown', 2, 2, null, null, null, 2, 9, null, null, null])
})
