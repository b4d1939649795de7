import type { Beat } from './beat'
import { releaseAt, ruleNote } from './changes'
import { type Project, pickProject } from './projects'
import { type Random, randomOf } from './random'
import { CLEAN } from './scenarios/clean'
import { CONSTRAINT } from './scenarios/constraint'
import { CLAIM, DIAGNOSIS, FAULTY, OPERATION } from './scenarios/faults'
import { INTENT, OVERREACH } from './scenarios/intent'
import type { DemoFile, DemoSession } from './session'
import { writeClaudeCode } from './writers/claude-code'
import { writeCodex } from './writers/codex'
import { writeSpecStory } from './writers/specstory'

export const DEMO_SESSIONS = 600
const DEMO_DAYS = 455
const DAY_MS = 24 * 60 * 60 * 1000

/** What goes wrong, in the paper's proportions at the start and at the end of its period. */
const TROUBLE = [
  { stories: CONSTRAINT, weights: [30, 42] },
  { stories: INTENT, weights: [22, 17] },
  { stories: OVERREACH, weights: [10, 7] },
  { stories: FAULTY, weights: [19, 7] },
  { stories: CLAIM, weights: [10, 21] },
  { stories: DIAGNOSIS, weights: [12, 6] },
  { stories: OPERATION, weights: [3, 2] },
] as const

/** The files of an invented team: about fifteen months that end the day before `today` (`YYYY-MM-DD`). The same arguments give the same files. */
export function* demoFiles(seed: number, today: string): Generator<DemoFile> {
  const random = randomOf(seed)
  const end = Date.parse(`${today}T00:00:00Z`)
  const troubled = new Map<string, boolean>()
  for (let index = 0; index < DEMO_SESSIONS; index++) {
    const session = demoSession(random, end, index, troubled)
    yield session.agent === 'Claude Code'
      ? writeClaudeCode(session)
      : session.agent === 'Codex'
        ? writeCodex(session)
        : writeSpecStory(session)
  }
}

function demoSession(random: Random, end: number, index: number, troubled: Map<string, boolean>): DemoSession {
  /** From 0 at the start of the period to 1 at its end. */
  const progress = index / (DEMO_SESSIONS - 1)
  const project = pickProject(random)
  // More sessions towards the end, as in a team that takes agents up.
  const daysAgo = Math.round(DEMO_DAYS * (1 - progress ** 0.75))
  const startedAt = workingTime(random, end - Math.max(1, daysAgo) * DAY_MS)
  const goesWrong = random.chance(troublePercent(project, progress, troubled.get(project.name) ?? false))
  troubled.set(project.name, goesWrong)
  const agent = agentOf(random, project, progress)
  return {
    id: random.uuid(),
    project,
    agent,
    release: releaseAt(agent, progress),
    model: modelOf(random, agent, progress),
    startedAt,
    beats: [...ruleNote(index, project), ...beatsOf(random, project, progress, goesWrong)],
  }
}

/** A repository in trouble tends to stay in it: the sessions after a bad one are bad more often. */
function troublePercent({ trouble }: Project, progress: number, wasTroubled: boolean): number {
  const base = trouble[0] + (trouble[1] - trouble[0]) * progress
  return Math.round(wasTroubled ? base + 14 : base - 10)
}

/** On a weekday between 8 and 18 o'clock. */
function workingTime(random: Random, day: number): Date {
  const weekday = new Date(day).getUTCDay()
  const shift = weekday === 6 ? -1 : weekday === 0 ? -2 : 0
  return new Date(day + shift * DAY_MS + random.int(8 * 60, 18 * 60) * 60_000)
}

function agentOf(random: Random, project: Project, progress: number): DemoSession['agent'] {
  const isIde = random.chance(Math.round(project.ide - 25 * progress))
  if (isIde)
    return random.weighted<DemoSession['agent']>([
      ['Cursor', 8],
      ['Copilot', 2],
    ])
  return random.weighted<DemoSession['agent']>([
    ['Claude Code', 8],
    ['Codex', progress > 0.4 ? 4 : 1],
  ])
}

function modelOf(random: Random, agent: DemoSession['agent'], progress: number): string {
  if (agent === 'Codex') return progress < 0.6 ? 'gpt-5-codex' : 'gpt-5.2-codex'
  if (agent === 'Copilot') return progress < 0.5 ? 'gpt-5' : 'claude-sonnet-4.5'
  if (agent === 'Cursor')
    return random.weighted<string>([
      ['default', 5],
      [progress < 0.5 ? 'claude-sonnet-4' : 'claude-sonnet-4.5', 4],
      ['composer-1', progress < 0.5 ? 1 : 3],
    ])
  return progress < 0.35 ? 'claude-sonnet-4-20250514' : progress < 0.7 ? 'claude-sonnet-4-5-20250929' : 'claude-opus-4-5-20251101'
}

function beatsOf(random: Random, project: Project, progress: number, goesWrong: boolean): Beat[] {
  const warmUp = random.chance(35) ? random.pick(CLEAN)(project, random) : []
  if (!goesWrong) return [...warmUp, ...random.pick(CLEAN)(project, random)]
  const times = random.weighted<number>([
    [1, 6],
    [2, 3],
    [3, 1],
  ])
  const troubles = Array.from({ length: times }, () => random.pick(storiesOf(random, progress))(project, random))
  return [...warmUp, ...troubles.flat(), ...(random.chance(30) ? random.pick(CLEAN)(project, random) : [])]
}

function storiesOf(random: Random, progress: number) {
  const [first, ...rest] = TROUBLE.map(
    ({ stories, weights }) => [stories, Math.round(weights[0] + (weights[1] - weights[0]) * progress)] as const,
  )
  return first ? random.weighted([first, ...rest]) : CONSTRAINT
}
