import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test('a path of ours keeps its query', () => {
  expect(ownPath('/sessions/42?turn=7')).toBe('/sessions/42?turn=7')
})

test.each([
  undefined,
  ['/a', '/b'],
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
])('%j leads to the start page', (path) => {
  expect(ownPath(path)).toBe('/')
})
