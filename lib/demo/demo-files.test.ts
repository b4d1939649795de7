import { expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { recogniseFormat } from '@/lib/formats/registry'
import { DEMO_SESSIONS, demoFiles } from './demo-files'

test('the same seed and day give the same files', () => {
  const once = [...demoFiles(7, '2026-11-01')]

  const again = [...demoFiles(7, '2026-11-01')]

  expect(again).toEqual(once)
  expect(once).toHaveLength(DEMO_SESSIONS)
  expect(new Set(once.map((file) => file.name)).size).toBe(DEMO_SESSIONS)
})

test('every file is read by one of three formats without a warning, and none lies after the given day', () => {
  const parsed = [...demoFiles(7, '2026-11-01')].map((file) => recogniseFormat(file).parse(file))

  const sessions = parsed.flatMap((one) => one.sessions)
  expect(parsed.flatMap((one) => one.warnings)).toEqual([])
  expect(sessions).toHaveLength(DEMO_SESSIONS)
  expect(new Set(sessions.map((session) => session.format))).toEqual(new Set(['specstory', 'claude-code', 'codex']))
  expect(new Set(sessions.map((session) => session.platform))).toEqual(new Set(['IDE', 'CLI']))
  expect(sessions.every((session) => session.startedAt !== null && session.startedAt < '2026-11-01')).toBe(true)
})

test('refusals and interruptions stand in the transcripts as such', () => {
  const parts = [...demoFiles(7, '2026-11-01')].flatMap((file) =>
    recogniseFormat(file)
      .parse(file)
      .sessions.flatMap((session) => session.turns.flatMap((turn) => turn.parts)),
  )

  expect(parts.filter((part) => part.type === 'rejection').length).toBeGreaterThan(5)
  expect(parts.filter((part) => part.type === 'interruption').length).toBeGreaterThan(5)
})

test('the team writes rules down now and then, and its agents go through releases', () => {
  const parsed = [...demoFiles(7, '2026-11-01')].flatMap((file) => recogniseFormat(file).parse(file).sessions)

  const rules = parsed
    .flatMap(({ turns }) => turns.flatMap(({ parts }) => parts))
    .filter((part) => part.type === 'tool_call' && part.target?.endsWith('AGENTS.md'))
  const releases = new Set(parsed.map(({ agent, agentVersion }) => `${agent} ${agentVersion}`))

  expect(rules).toHaveLength(6)
  expect([...releases].filter((release) => /\d/.test(release)).toSorted()).toEqual([
    'Claude Code 1.0.90',
    'Claude Code 2.0.14',
    'Claude Code 2.1.20',
    'Codex 0.42.0',
    'Codex 0.92.0',
  ])
})

test('some episodes take several pushbacks, and some are ended by the developer', async () => {
  const pressed = [...demoFiles(7, '2026-11-01')].filter(({ text }) => text.includes('same error'))
  const sessions = pressed.flatMap((file) => recogniseFormat(file).parse(file).sessions)

  const findings = (await Promise.all(sessions.map((session) => builtinClassifier.classify(session)))).flat()

  const resolved = findings.filter(({ labels }) => labels?.status === 'RS1')
  const resolvers = new Set(resolved.map(({ labels }) => labels?.resolver))
  const pushbacks = new Set(resolved.map(({ candidate }) => candidate.pushbackTurns.length))
  expect([...resolvers].toSorted()).toEqual(['RV2', 'RV3'])
  expect([...pushbacks]).toEqual(expect.arrayContaining([2, 3]))
})
