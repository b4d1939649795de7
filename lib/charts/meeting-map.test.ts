import { expect, test } from 'vitest'
import type { CoOccurrence, SymptomPairs } from '@/lib/contracts/analytics/co-occurrence'
import { byCode } from '@/lib/domain/by-code'
import { NO_FILTERS } from '@/lib/domain/filters'
import { PAPER } from '@/lib/domain/paper'
import { PAPER_EPISODE_PAIRS, PAPER_SESSION_PAIRS, PAPER_SESSIONS_WITH_SYMPTOM, paperPair } from '@/lib/domain/paper-pairs'
import { PAPER_SEVERITY_BY_SYMPTOM } from '@/lib/domain/paper-severity'
import { MeetingSymptom } from '@/lib/domain/taxonomy'
import { meetingMap } from './meeting-map'

type Code = MeetingSymptom

const pairs = (count: (first: Code, second: Code) => number): SymptomPairs['pairs'] =>
  MeetingSymptom.options.flatMap((first, place) =>
    MeetingSymptom.options.slice(place + 1).map((second) => ({ first, second, count: count(first, second) })),
  )

/** The counts that the paper prints; pairs of under thirty episodes, which it does not, stand as none. */
const PAPER_COUNTS: CoOccurrence = {
  episodes: {
    n: PAPER.all.episodes,
    symptoms: byCode(MeetingSymptom.options, (code) => PAPER_SEVERITY_BY_SYMPTOM[code].n),
    pairs: pairs((first, second) => paperPair(PAPER_EPISODE_PAIRS, first, second)?.episodes ?? 0),
  },
  sessions: {
    n: PAPER.all.sessionsWithEpisode,
    symptoms: PAPER_SESSIONS_WITH_SYMPTOM,
    pairs: pairs((first, second) => paperPair(PAPER_SESSION_PAIRS, first, second)?.sessions ?? 0),
  },
}

test("the paper's counts give the paper's lifts, within an episode and within a session", () => {
  const episodes = meetingMap(PAPER_COUNTS, NO_FILTERS, 'episodes').cells
  const sessions = meetingMap(PAPER_COUNTS, NO_FILTERS, 'sessions').cells

  expect(episodes[2]?.[1]).toMatchObject({ count: 646, n: 16_118, paper: 1.458 })
  expect(episodes[2]?.[1]?.value?.toFixed(3)).toBe('1.458')
  for (const cell of episodes.flat()) if (cell?.paper) expect(cell.value).toBeCloseTo(cell.paper, 3)
  expect(sessions[2]?.[1]).toMatchObject({ count: 820, n: 8_630, paper: 1.39 })
  for (const cell of sessions.flat()) if (cell?.paper) expect(cell.value).toBeCloseTo(cell.paper, 2)
})

test('each pair stands once, below the diagonal, and S8 nowhere', () => {
  const { rows, columns, cells, table } = meetingMap(PAPER_COUNTS, NO_FILTERS, 'sessions')

  expect(rows.map(({ code }) => code)).toEqual(['S2', 'S3', 'S4', 'S5', 'S6', 'S7'])
  expect(columns.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6'])
  expect(cells.map((row) => row.filter((cell) => cell !== null).length)).toEqual([1, 2, 3, 4, 5, 6])
  expect(table.rows).toHaveLength(21)
})

test('the table has what else the paper prints of a pair: Jaccard, overlap and either condition', () => {
  const { table } = meetingMap(PAPER_COUNTS, NO_FILTERS, 'episodes')

  const row = table.rows.find(([first, second]) => first === 'S2 Misread developer intent' && second === 'S4 Self-initiated overreach')

  expect(row?.slice(2, 7)).toEqual([646, 4_344, 1_644, 16_118, 1.458])
  expect(row?.slice(9)).toEqual([1.458, 12.09, 39.29, 14.87, 39.29])
})

test('a symptom in fewer than ten has no lift', () => {
  const few = { ...PAPER_COUNTS.sessions, n: 20, symptoms: byCode(MeetingSymptom.options, () => 9), pairs: pairs(() => 5) }

  const map = meetingMap({ ...PAPER_COUNTS, sessions: few }, NO_FILTERS, 'sessions')

  expect(map.cells[0]?.[0]).toMatchObject({ value: null, tooFew: true, count: 5, n: 20 })
  expect(map.table.rows[0]?.slice(6, 9)).toEqual([null, null, null])
  expect(map.table.rows[0]?.slice(10)).toEqual([null, null, null, null])
})
