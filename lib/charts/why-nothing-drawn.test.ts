import { expect, test } from 'vitest'
import { whyNothingDrawn } from './why-nothing-drawn'

const point = (n: number) => ({ n, tooFew: n < 10 })

test('where a longer unit of time would help it is advised', () => {
  expect(whyNothingDrawn('sessions', [point(9), point(9)])).toBe(
    'No point has ten sessions. A longer unit of time, fewer lines or fewer filters may help.',
  )
})

test('where there are fewer than ten in all nothing would help but more of them', () => {
  expect(whyNothingDrawn('sessions', [point(4), point(5)])).toBe('A point takes ten sessions, and there are fewer in all.')
})

test('where there is enough of everything and no value, it is not known', () => {
  expect(whyNothingDrawn('developer turns', [point(0), point(50)])).toBe('What this would show is not known; the note below says why.')
})
