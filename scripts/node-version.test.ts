import { expect, test } from 'vitest'
import { hasEnoughNode } from './node-version.mjs'

test('Node 20.19 is the oldest that will do', () => {
  expect(['20.18.3', '18.20.0'].map(hasEnoughNode)).toEqual([false, false])
  expect(['20.19.0', '22.0.0', '24.1.0'].map(hasEnoughNode)).toEqual([true, true, true])
})
