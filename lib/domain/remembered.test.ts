import { expect, test } from 'vitest'
import { remembered } from './remembered'

const itself = (text: string) => text

test('an answer is worked out once while it is among the latest, and again after as many others', () => {
  const asked: string[] = []
  const work = (text: string) => {
    asked.push(text)
    return text.length
  }
  const length = remembered(itself, work, 3)

  const first = [length('one'), length('other'), length('another'), length('one')]
  length('a fourth')
  const later = length('one')

  expect([...first, later]).toEqual([3, 5, 7, 3, 3])
  expect(asked).toEqual(['one', 'other', 'another', 'a fourth', 'one'])
})

test('what has the same key has the same answer', () => {
  const nameOf = remembered(
    ({ id }: { id: number; name: string }) => `${id}`,
    ({ name }) => name,
  )

  expect([nameOf({ id: 1, name: 'first' }), nameOf({ id: 1, name: 'renamed' }), nameOf({ id: 2, name: 'second' })]).toEqual([
    'first',
    'first',
    'second',
  ])
})

test('an answer that is nothing is remembered as well', () => {
  let asked = 0
  const work = () => {
    asked++
    return null
  }
  const nothing = remembered(itself, work)

  expect([nothing('a'), nothing('a')]).toEqual([null, null])
  expect(asked).toBe(1)
})
