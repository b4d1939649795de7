import { expect, test } from 'vitest'
import { replaceBetweenMarks } from './replace-between-marks'

const BEGIN = '<!-- accuracy: written by pushback eval --write -->'

test('what stands between the marks is replaced, and the rest is kept', () => {
  const document = `# Title\n${BEGIN}\nold\n<!-- /accuracy -->\n\nThe end.\n`

  expect(replaceBetweenMarks(document, 'new')).toBe(`# Title\n${BEGIN}\nnew\n<!-- /accuracy -->\n\nThe end.\n`)
})

test('a document without both marks in order is not touched', () => {
  expect(replaceBetweenMarks('# Title', 'new')).toBeNull()
  expect(replaceBetweenMarks(`<!-- /accuracy -->\n${BEGIN}`, 'new')).toBeNull()
})
