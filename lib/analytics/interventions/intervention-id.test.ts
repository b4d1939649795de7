import { expect, test } from 'vitest'
import { interventionId } from './intervention-id'

test('the id is the MD5 of kind and parts, written as a UUID', () => {
  const id = interventionId('model', 'Codex', 'gpt-5')

  // printf 'model|Codex|gpt-5' | md5sum
  expect(id).toBe('e02e907f-527a-1815-2cbd-c4dd163ab753')
})
