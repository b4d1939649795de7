import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accuracyTable } from './accuracy-table'
import { measureText } from './measure-text'
import { measured } from './measured'

test.each(['docs/classifier.md', 'lib/classify/README.md'])('%s shows the published figures', (path) => {
  const document = readFileSync(path, 'utf8')

  expect(document).toContain(accuracyTable(measured))
})

test('the published counts add up', () => {
  for (const kind of ['gold', 'paper'] as const) {
    const { session } = measured[kind]
    expect(session.tp + session.fp + session.fn + session.tn).toBe(measured.data[kind].sessions)
  }
  expect(measured.calibration.bins.reduce((sum, { turns }) => sum + turns, 0)).toBe(measured.calibration.turns)
  expect(Object.values(measured.candidates.byReason).reduce((sum, count) => sum + count, 0)).toBe(measured.candidates.rejected)
})

test('a row tells what was measured against what, once per kind of labels', () => {
  const table = accuracyTable({
    ...measured,
    version: '7',
    data: { gold: { sessions: 3, episodes: 4, repositories: 2 }, paper: { sessions: 5, episodes: 6, repositories: 1 } },
    gold: { ...measured.gold, measures: { ...measured.gold.measures, balancedAccuracy: { value: 0.756, low: 0.5, high: 1 } } },
    paper: { ...measured.paper, symptoms: [{ code: 'S1', tp: 1, fp: 2, fn: 3, f1: 0.2857 }] },
  })

  const lines = table.split('\n')
  expect(lines[0]).toBe('Version 7, each repository judged by weights that have not seen it; 95 % intervals.')
  expect(lines).toContain(
    '| 3 sessions of 2 repositories, read by the codebook (4 episodes) | session with or without an episode: balanced accuracy | 0.76 | 0.50–1.00 |',
  )
  expect(table).toContain('| 5 sessions of 1 repository, as the paper labelled them (6 episodes) |')
  expect(lines.find((line) => line.startsWith('| S1 Wrong project diagnosis'))).toMatch(/\| 0\.29 \| 1, 2, 3 \|$/)
})

test('points and percent carry their sign once, and what was not measured is a dash', () => {
  expect(measureText('meanShareErrorPoints', { value: 5.66, low: 4, high: 11.04 })).toEqual({
    value: '5.7 points',
    interval: '4.0–11.0 points',
  })
  expect(measureText('effortOnlyShare', { value: 0.905, low: 0.85, high: 0.95 })).toEqual({ value: '90.5 %', interval: '85.0–95.0 %' })
  expect(measureText('episodeF1', { value: Number.NaN, low: Number.NaN, high: Number.NaN })).toEqual({ value: '–', interval: '–' })
})
