import { expect, test } from 'vitest'
import { fittedText, textWidth } from './text-width'

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
