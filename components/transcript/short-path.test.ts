import { expect, test } from 'vitest'
import { shortPath } from './short-path'

test('a long path keeps its end', () => {
  const path = '/home/olive/projects/acme/shop/packages/checkout/src/payment/basket.ts'

  expect(shortPath(path)).toBe('…/acme/shop/packages/checkout/src/payment/basket.ts')
})

test('a short path, an address and a search are left as they are', () => {
  const kept = [
    'src/basket.ts',
    'https://example.com/a/very/long/address/that/goes/on/and/on/for/ever',
    'a search / for words '.repeat(4),
    'x'.repeat(80),
  ]

  expect(kept.map(shortPath)).toEqual(kept)
})
