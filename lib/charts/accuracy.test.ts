import { expect, test } from 'vitest'
import type { LabelledSet } from '@/lib/domain/method-facts'
import { accuracyRows, accuracyTable, symptomAccuracy, symptomTable } from './accuracy'

const figure = { low: 0.5, high: 0.8, n: { count: 230, of: 'found episodes' } }
const set: LabelledSet = {
  id: 'gold',
  ...{ sessions: 130, episodes: 205, repositories: 6 },
  measures: [
    { id: 'episodePrecision', about: 'episodes', name: 'precision', unit: 'share', value: 0.678, ...figure },
    { id: 'meanShareErrorPoints', about: 'shares', name: 'mean error', unit: 'points', value: 5.75, ...figure, low: 4.4, high: 10.9 },
    { id: 'effortOnlyShare', about: 'found', name: 'DS1', unit: 'percent', value: 0.953, ...figure, low: 0.916, high: 0.988 },
  ],
  symptoms: [{ code: 'S3', tp: 19, fp: 20, fn: 5, f1: 0.6 }],
}

test('every figure is written in its unit with its interval, and beside it what the paper has', () => {
  const rows = accuracyRows(set)

  expect(rows.map(({ shown, interval, beside }) => [shown, interval, beside])).toEqual([
    ['0.68', '0.50–0.80', '0.93'],
    ['5.8 points', '4.4–10.9 points', null],
    ['95.3 %', '91.6–98.8 %', '90.5 %'],
  ])
})

test('the table carries the interval and what a figure is out of', () => {
  const { rows } = accuracyTable(accuracyRows(set))

  expect(rows[0]).toEqual(['episodes', 'precision', 0.678, 0.5, 0.8, 230, 'found episodes', '0.93'])
})

test('a symptom that one set of labels lacks has a gap there', () => {
  const rows = symptomAccuracy(set, { ...set, id: 'paper', symptoms: [] })

  expect(symptomTable(rows).rows).toEqual([['S3', 'Developer constraint violation', 0.6, 19, 20, 5, null, null, null, null]])
})
