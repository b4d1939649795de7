import { expect, test } from 'vitest'
import { newVersions, releaseOf } from './new-versions'

const use = (name: string, day: string, sessions = 10) => ({ agent: 'Codex', name, day, sessions })

test('the patches of a release are one, from the first day of any of them', () => {
  const found = newVersions([use('1.0.9', '2026-03-01'), use('1.1.2', '2026-03-04', 6), use('1.1.0', '2026-03-03', 4)])

  expect(found).toEqual([{ agent: 'Codex', name: '1.1', day: '2026-03-03' }])
})

test('an older release than one that is there comes from somebody who has not updated', () => {
  const found = newVersions([use('0.98.0', '2026-03-01'), use('0.107.1', '2026-03-05'), use('0.99.0', '2026-03-09')])
  const fromTheBeginning = newVersions([use('0.98.0', '2026-03-01'), use('0.80.0', '2026-03-05')])

  expect(found.map(({ name }) => name)).toEqual(['0.107'])
  expect(fromTheBeginning).toEqual([])
})

test('one session of a high version does not hide the releases below it', () => {
  const found = newVersions([use('1.0.0', '2026-03-01'), use('99.0.0', '2026-03-02', 1), use('1.1.0', '2026-03-03')])

  expect(found.map(({ name }) => name)).toEqual(['1.1'])
})

test.each([
  ['2.1.30', '2.1'],
  ['v0.98.0-alpha.2', '0.98'],
  ['2025.09.18-7ae6800', '2025.9'],
  ['1.4', '1.4'],
  ['nightly', null],
  ['7', null],
  ['', null],
])('%s is of release %s', (version, release) => {
  expect(releaseOf(version)).toBe(release)
})
