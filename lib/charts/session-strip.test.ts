import { expect, test } from 'vitest'
import type { History } from '@/lib/contracts/analytics/repository'
import { NO_FILTERS } from '@/lib/domain/filters'
import { sessionStrip } from './session-strip'

const session = (place: number, startedAt: string, symptoms: History['latest'][number]['symptoms'] = []) => ({
  id: `00000000-0000-4000-8000-00000000000${place}`,
  title: `Session ${place}`,
  startedAt,
  episodes: symptoms.length,
  symptoms,
})

const HISTORY: History = {
  sessions: 700,
  streaks: { longest: 1, current: 1, currentClean: 0 },
  latest: [
    session(1, '2025-11-30T23:30:00.000Z'),
    session(2, '2026-03-02T09:00:00.000Z', ['S5', 'S3']),
    session(3, '2026-03-09T09:00:00.000Z', ['S3']),
  ],
}

test('months follow each other in the time zone of the workspace, and those without a session are one entry', () => {
  const { months } = sessionStrip(HISTORY, NO_FILTERS, 'Europe/Berlin')

  expect(months.map(({ from, to, marks }) => [from, to, marks.length])).toEqual([
    ['2025-12-01', '2026-01-01', 1],
    ['2026-01-01', '2026-03-01', 0],
    ['2026-03-01', '2026-04-01', 2],
  ])
})

test('a mark is of the first symptom of the session, and says what it is in words', () => {
  const strip = sessionStrip(HISTORY, NO_FILTERS, 'UTC')

  const marks = strip.months.flatMap((month) => month.marks)
  expect(marks.map(({ symptom }) => symptom)).toEqual([null, 'S5', 'S3'])
  expect(marks.map(({ name }) => name)).toEqual([
    '2025-11-30 23:30: Session 1. No episode',
    '2026-03-02 09:00: Session 2. 2 episodes: S5 Faulty implementation, S3 Developer constraint violation',
    '2026-03-09 09:00: Session 3. 1 episode: S3 Developer constraint violation',
  ])
  expect([strip.clean, strip.symptoms]).toEqual([
    1,
    [
      { code: 'S3', count: 1 },
      { code: 'S5', count: 1 },
    ],
  ])
  expect(strip.notes[0]).toBe('The latest 3 of 700 sessions are drawn.')
})
