import { expect, test } from 'vitest'
import { every } from './every'

test('work is done at once and again, one at a time, until it is stopped; what throws is told and tried again', async () => {
  const stopping = new AbortController()
  const errors: unknown[] = []
  let [turns, atOnce] = [0, 0]
  const work = async () => {
    atOnce += 1
    turns += 1
    expect(atOnce).toBe(1)
    await Promise.resolve()
    atOnce -= 1
    if (turns === 2) throw new Error('for once')
    if (turns === 4) stopping.abort()
  }

  await every(1, work, stopping.signal, (error) => errors.push(error))

  expect(turns).toBe(4)
  expect(errors).toEqual([new Error('for once')])
})

test('stopping ends a long pause', async () => {
  const stopping = new AbortController()
  const running = every(
    3_600_000,
    async () => {},
    stopping.signal,
    () => {},
  )

  stopping.abort()

  await expect(running).resolves.toBeUndefined()
})
