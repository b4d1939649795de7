import { expect, test } from 'vitest'
import { remembered } from './remembered'

test('a text is asked once while it is among the latest, and again after many others', () => {
  const asked: string[] = []
  const length = remembered((text: string) => {
    asked.push(text)
    return text.length
  })

  const first = [length('one'), length('one')]
  for (let number = 0; number < 40; number++) length(`other ${number}`)
  const later = length('one')

  expect([...first, later]).toEqual([3, 3, 3])
  expect(asked.filter((text) => text === 'one')).toHaveLength(2)
})

test('an answer that is nothing is remembered as well', () => {
  let asked = 0
  const nothing = remembered(() => {
    asked++
    return null
  })

  expect([nothing('a'), nothing('a')]).toEqual([null, null])
  expect(asked).toBe(1)
})
