import { expect, test } from 'vitest'
import { fittedText, textWidth, wrappedText } from './text-width'

test('a text that fits stays whole, a longer one ends in an ellipsis within its width', () => {
  const name = 'Developer constraint violation'

  const fitted = fittedText(name, 8, 60)

  expect(fittedText(name, 8, 300)).toBe(name)
  expect(fitted).toMatch(/^Developer.*…$/)
  expect(textWidth(fitted, 8)).toBeLessThanOrEqual(60)
})

test('no character is cut in two, and Chinese ones are as wide as they are high', () => {
  const width = textWidth('你好', 10)

  expect(width).toBeGreaterThanOrEqual(20)
  expect(fittedText('😀😀😀', 10, 25)).toBe('😀…')
})

test('a text is parted between words, and cut where it takes too many lines', () => {
  const name = 'Corrected for the errors of the classifier'

  const lines = wrappedText(name, 8, 80, 2)

  expect(wrappedText(name, 8, 300, 2)).toEqual([name])
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe('Corrected for the')
  expect(lines[1]).toMatch(/^errors of.*…$/)
})
