import { expect, test } from 'vitest'
import { aTextBlock } from '@/lib/testing/report-blocks'
import { aLinesBlock } from '@/lib/testing/report-chart-blocks'
import { aFiguresBlock, aReportFigure } from '@/lib/testing/report-figures'
import { notesOf } from './notes-of'

test('a note that several figures share is said once, after those of single figures, which say whose they are', () => {
  const figures = [
    aReportFigure({ id: 'a', title: 'One', notes: ['Of both.', 'Of one.'] }),
    aReportFigure({ id: 'b', title: 'Two', notes: ['Of both.'] }),
  ]

  const notes = notesOf(aFiguresBlock({ figures, notes: ['Of all.'] }), true, { markers: [] })

  expect(notes).toEqual(['Of all.', 'One: Of one.', 'Of both.'])
})

test('the first chart names its markers by the numbers drawn, and later charts do not name the same again', () => {
  const lines = aLinesBlock({ markers: [{ day: '2026-09-14', name: 'Rules changed' }], notes: ['A gap is a month without sessions.'] })

  const [first, later, other] = [
    notesOf(lines, true, lines),
    notesOf(lines, false, lines),
    notesOf({ ...lines, markers: [{ day: '2026-08-01', name: 'New model' }] }, false, lines),
  ]

  expect(first).toEqual(['1: Rules changed (14 September 2026).', 'A gap is a month without sessions.'])
  expect(later).toEqual(['A gap is a month without sessions.'])
  expect(other[0]).toBe('1: New model (1 August 2026).')
})

test('other blocks have the notes that they come with', () => {
  expect(notesOf(aTextBlock({ notes: ['As it is.'] }), false, { markers: [] })).toEqual(['As it is.'])
})
