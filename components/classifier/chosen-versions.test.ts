import { expect, test } from 'vitest'
import { chosenVersions } from './chosen-versions'

const versions = [3, 2, 1].map((version) => ({ id: 'builtin', version }))

test('without a choice the newest is compared with the one before', () => {
  const chosen = chosenVersions({ a: null, b: null }, versions)

  expect(chosen).toEqual({ a: 'builtin@2', b: 'builtin@3' })
})

test('a choice is kept, and one that is not here is left out', () => {
  const chosen = chosenVersions({ a: 'builtin@1', b: 'builtin@9' }, versions)

  expect(chosen).toEqual({ a: 'builtin@1', b: 'builtin@3' })
})

test('one version cannot be compared', () => {
  const chosen = chosenVersions({ a: null, b: null }, versions.slice(0, 1))

  expect(chosen).toBeNull()
})
