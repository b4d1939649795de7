import { expect, test } from 'vitest'
import { alikeRepositories } from './alike-repositories'

const named = (...names: string[]) => names.map((name) => ({ id: name, name }))
const pairs = (...names: string[]) => alikeRepositories(named(...names)).map(({ from, into }) => [from.name, into.name])

test('a folder is suggested to be the one repository of that name', () => {
  expect(pairs('shop', 'acme/shop', 'acme/api')).toEqual([['shop', 'acme/shop']])
})

test('two spellings are suggested once', () => {
  expect(pairs('acme/shop', 'Acme/Shop')).toEqual([['acme/shop', 'Acme/Shop']])
})

test('a folder that may be either of two is not guessed', () => {
  expect(pairs('shop', 'acme/shop', 'orchard/shop')).toEqual([])
})

test('sessions without a repository are like none', () => {
  expect(pairs('(no repository)', 'acme/(no repository)')).toEqual([])
})
