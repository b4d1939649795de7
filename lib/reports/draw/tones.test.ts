import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TONES, toneOfBar, toneOfLine } from './tones'

test('every tone has the colour of the app on light paper', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const light = css.slice(css.indexOf(':root'), css.indexOf('.dark {'))

  const strays = Object.values(TONES).filter(({ variable, light: colour }) => !light.includes(`${variable}: ${colour};`))

  expect(strays).toEqual([])
})

test('a label keeps its tone at every place; what is none has one by its place in a chart of lines', () => {
  const tones = [toneOfLine('S3', 0), toneOfLine('S3', 5), toneOfLine('acme/shop', 1), toneOfLine('acme/shop', 7), toneOfBar('DS2')]

  expect(tones).toEqual(['S3', 'S3', 'group-2', 'group-2', 'DS2'])
  expect(toneOfBar('RV1')).toBe('group-1')
})
