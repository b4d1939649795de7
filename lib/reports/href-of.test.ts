import { expect, test } from 'vitest'
import { hrefOf } from './href-of'

test('a link leads to the app, within it or from without', () => {
  expect(hrefOf('', '/episodes?symptom=S3')).toBe('/episodes?symptom=S3')
  expect(hrefOf('https://pushback.example.com/', '/episodes')).toBe('https://pushback.example.com/episodes')
})

test('there is none without an address, and none to another server', () => {
  const links = [
    hrefOf(null, '/episodes'),
    hrefOf('', null),
    hrefOf('', '//example.com'),
    hrefOf('', '/\\example.com'),
    hrefOf('', 'javascript:x'),
  ]

  expect(links).toEqual([null, null, null, null, null])
})
