import { expect, test } from 'vitest'
import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import { PAPER } from '@/lib/domain/paper'
import { PAPER_CAUSES_BY_SYMPTOM, PAPER_CAUSES_OF_PAIRS, PAPER_TIERS } from '@/lib/domain/paper-causes'
import { PAPER_EPISODE_PAIRS, PAPER_SESSION_PAIRS, PAPER_SESSIONS_WITH_SYMPTOM, PAPER_SYMPTOMS_PER_EPISODE } from '@/lib/domain/paper-pairs'
import { PAPER_PERSISTENCE_ROUGHLY } from '@/lib/domain/paper-persistence'
import { PAPER_RESOLVER_BY_SYMPTOM } from '@/lib/domain/paper-resolution'
import { PAPER_LOCUS_BY_SEVERITY, PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import { PAPER_EPISODES_BY_MONTH, PAPER_SYMPTOMS_BY_MONTH } from '@/lib/domain/paper-time'
import { Cause, Locus, Resolver, Severity, Status, Symptom, Tier } from '@/lib/domain/schemas/taxonomy'
import { readLabelLines } from '@/lib/services/labels/read-label-lines'
import { medianOf, tallyOf } from '@/lib/stats/tally'
import { labelLines } from './label-lines'
import { paperLabelSet } from './paper-label-set'
import { printed, printedAll, sumOf } from './printed'

const SET = paperLabelSet()
const EPISODES = SET.flatMap(({ episodes }) => episodes)
const DRAWN = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const
type Episode = (typeof EPISODES)[number]

/** How many have each code. */
function tally<Code extends string, One>(
  codes: readonly Code[],
  ones: readonly One[],
  codesOf: (one: One) => readonly (string | null | undefined)[],
) {
  const found = codes.map((code) => [code, ones.filter((one) => codesOf(one).includes(code)).length])
  return Object.fromEntries(found) as Record<Code, number> // one entry per code
}
const having =
  (...symptoms: Symptom[]) =>
  (episode: Episode) =>
    symptoms.every((symptom) => episode.symptoms.includes(symptom))
const causesOf = ({ causes }: Episode) => causes.map(({ code }) => code)

test('every line is one that an import takes', () => {
  const { good, bad } = readLabelLines(labelLines(SET), 1, SET.length)

  expect(bad).toEqual([])
  expect(good).toHaveLength(20_574)
  expect(new Set(SET.map(({ repository }) => repository)).size).toBe(1_639)
})

test.each(['all', 'IDE', 'CLI'] as const)('%s has the distributions of the paper, to the last digit', (scope) => {
  const sessions = SET.filter(({ platform }) => scope === 'all' || platform === scope)
  const episodes = sessions.flatMap((session) => session.episodes)
  const [located, resolved] = [episodes.filter(({ locus }) => locus), episodes.filter(({ resolver }) => resolver)]
  const misaligned = sessions.filter((session) => session.episodes.length > 0).length
  const developerTurns = sessions.reduce((sum, { userTurns }) => sum + userTurns, 0)

  const figures = {
    ...{ sessions: sessions.length, sessionsWithEpisode: misaligned, sessionsWithEpisodeShare: printed(misaligned, sessions.length) },
    ...{ developerTurns, episodes: episodes.length, located: located.length, resolved: resolved.length },
    episodesPerSession: Number((episodes.length / sessions.length).toFixed(4)),
    episodesPerDeveloperTurn: Number((episodes.length / developerTurns).toFixed(4)),
    symptoms: printedAll(
      tally(Symptom.options, episodes, ({ symptoms }) => symptoms),
      episodes.length,
    ),
    causes: printedAll(tally(Cause.options, episodes, causesOf), episodes.length),
    severities: printedAll(
      tally(Severity.options, episodes, ({ severity }) => [severity]),
      episodes.length,
    ),
    statuses: printedAll(
      tally(Status.options, episodes, ({ status }) => [status]),
      episodes.length,
    ),
    loci: printedAll(
      tally(Locus.options, located, ({ locus }) => [locus]),
      located.length,
    ),
    resolvers: printedAll(
      tally(Resolver.options, resolved, ({ resolver }) => [resolver]),
      resolved.length,
    ),
  }

  expect(figures).toEqual(PAPER[scope])
})

test('episodes have as many symptoms and causes as the paper’s', () => {
  const sizes = (of: (episode: Episode) => number) => Object.fromEntries([...tallyOf(EPISODES.map(of))].toSorted())
  const tiers = (code: Cause) =>
    tally(Tier.options, EPISODES, ({ causes }) => causes.map((cause) => (cause.code === code ? cause.tier : null)))

  expect(sizes(({ symptoms }) => symptoms.length)).toEqual(PAPER_SYMPTOMS_PER_EPISODE)
  expect(sizes(({ causes }) => causes.length)).toEqual({ 1: 15_149, 2: 969 })
  for (const [code, counts] of Object.entries(PAPER_TIERS)) expect(tiers(Cause.parse(code))).toEqual(counts)
  expect(tally(Cause.options, EPISODES, causesOf)).toEqual({ C1: 2_475, C2: 1_526, C3: 1_791, C4: 693, C5: 394, C6: 5_881, C7: 4_327 })
})

test('the pairs of symptom and cause have the shares of the paper, in each row and in all', () => {
  const rows = Symptom.options.map((symptom) => ({ symptom, counts: tally(Cause.options, EPISODES.filter(having(symptom)), causesOf) }))
  const inAll = Object.fromEntries(Cause.options.map((cause) => [cause, rows.reduce((sum, { counts }) => sum + counts[cause], 0)]))

  for (const { symptom, counts } of rows)
    expect([symptom, printedAll(counts, sumOf(counts))]).toEqual([symptom, PAPER_CAUSES_BY_SYMPTOM[symptom]])
  expect(printedAll(inAll, sumOf(inAll))).toEqual(PAPER_CAUSES_OF_PAIRS)
})

test('severity, place of damage and resolver meet symptoms as in the paper', () => {
  for (const symptom of Symptom.options) {
    const own = EPISODES.filter(having(symptom))
    const resolved = own.filter(({ resolver }) => resolver)
    const severities = printedAll(
      tally(Severity.options, own, ({ severity }) => [severity]),
      own.length,
    )
    const resolvers = printedAll(
      tally(Resolver.options, resolved, ({ resolver }) => [resolver]),
      resolved.length,
    )

    expect([symptom, { n: own.length, shares: severities }]).toEqual([symptom, PAPER_SEVERITY_BY_SYMPTOM[symptom]])
    expect([symptom, { n: resolved.length, shares: resolvers }]).toEqual([symptom, PAPER_RESOLVER_BY_SYMPTOM[symptom]])
  }
  for (const severity of ['DS2', 'DS3'] as const) {
    const own = EPISODES.filter((episode) => episode.severity === severity)
    const shares = printedAll(
      tally(Locus.options, own, ({ locus }) => [locus]),
      own.length,
    )
    expect({ n: own.length, shares }).toEqual(PAPER_LOCUS_BY_SEVERITY[severity])
  }
})

test('symptoms meet in as many episodes and sessions as in the paper', () => {
  const misaligned = SET.map(({ episodes }) => episodes.flatMap(({ symptoms }) => symptoms)).filter((symptoms) => symptoms.length > 0)
  const printedPairs = PAPER_EPISODE_PAIRS.map(({ pair, episodes }) => [...pair, episodes])

  expect(PAPER_EPISODE_PAIRS.map(({ pair }) => [...pair, EPISODES.filter(having(...pair)).length])).toEqual(printedPairs)
  expect(tally(DRAWN, misaligned, (symptoms) => symptoms)).toEqual(PAPER_SESSIONS_WITH_SYMPTOM)
  const found = PAPER_SESSION_PAIRS.map(({ pair }) => [
    ...pair,
    misaligned.filter((symptoms) => pair.every((code) => symptoms.includes(code))).length,
  ])
  expect(found).toEqual(PAPER_SESSION_PAIRS.map(({ pair, sessions }) => [...pair, sessions]))
})

test('a session has as many turns and episodes as in the paper', () => {
  const turns = (platform: string) =>
    SET.filter((session) => session.platform === platform).flatMap(({ userTurns }) => (userTurns > 0 ? [userTurns] : []))
  const sizes = SET.flatMap(({ episodes }) => (episodes.length > 0 ? [episodes.length] : [])).toSorted((a, b) => a - b)
  const quantile = (share: number) => sizes[Math.round((sizes.length - 1) * share)]

  expect([turns('IDE').length, medianOf(tallyOf(turns('IDE')))]).toEqual([12_200, 3])
  expect([turns('CLI').length, medianOf(tallyOf(turns('CLI')))]).toEqual([8_108, 5])
  expect(SET.filter(({ episodes, userTurns }) => episodes.length > 0 && userTurns === 0)).toEqual([])
  expect([0.5, 0.75, 0.9, 0.95, 0.99, 1].map(quantile)).toEqual([1, 2, 3, 4, 6, 10])
})

test('neighbours in a repository are of the kinds that follow from the paper’s chances', () => {
  const pairs = { '11': 0, '10': 0, '01': 0, '00': 0 }
  const before = new Map<string, LabelledSession>()
  const flag = ({ episodes }: LabelledSession) => (episodes.length > 0 ? '1' : '0')
  for (const session of SET.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))) {
    const earlier = before.get(session.repository ?? '')
    if (earlier) pairs[`${flag(earlier)}${flag(session)}`]++
    before.set(session.repository ?? '', session)
  }

  const { afterEpisode, afterNone } = PAPER_PERSISTENCE_ROUGHLY
  expect([pairs['11'], pairs['11'] + pairs['10']]).toEqual([afterEpisode.withEpisode, afterEpisode.sessions])
  expect([pairs['01'], pairs['01'] + pairs['00']]).toEqual([afterNone.withEpisode, afterNone.sessions])
})

test('episodes fall into the months of the paper, and their symptoms too, as far as the poster can be read', () => {
  const ofMonth = (month: string) => SET.filter(({ startedAt }) => startedAt.startsWith(month)).flatMap(({ episodes }) => episodes)

  for (const [month, episodes] of Object.entries(PAPER_EPISODES_BY_MONTH)) expect([month, ofMonth(month).length]).toEqual([month, episodes])
  for (const [month, drawn] of Object.entries(PAPER_SYMPTOMS_BY_MONTH)) {
    const counts = tally(DRAWN, ofMonth(month), ({ symptoms }) => symptoms)
    for (const symptom of DRAWN)
      expect(Math.abs(printed(counts[symptom], sumOf(counts)) - drawn[symptom]), `${month} ${symptom}`).toBeLessThanOrEqual(0.1)
  }
})
