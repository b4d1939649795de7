import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { aHome, claudeLines, put } from '../testing/fake-home'
import { type FakeServer, fakeServer, TOKEN } from '../testing/fake-server'
import { runWatch } from './run-watch'

let server: FakeServer
let end: AbortController
afterEach(async () => {
  end.abort()
  await server.close()
})

function startWatch(home: string, changes: { token?: string; interval?: number } = {}) {
  end = new AbortController()
  const lines: string[] = []
  const options = { home, url: server.url, token: TOKEN, only: [], exclude: [], folder: [], finalAfter: 30, retries: 0, interval: 600 }
  const output = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line), isTerminal: false }
  return { lines, done: runWatch({ ...options, ...changes }, output, end.signal) }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20)
}

const streamed = () => [...server.streams.values()].map(({ bytes }) => bytes.toString())

test('a session that goes on is sent as it grows, and the end is clean', async () => {
  server = await fakeServer()
  const home = aHome()
  const [one, two] = [claudeLines('/home/dev', ['One.']), claudeLines('/home/dev', ['Two.'])]
  const path = put(home, '.claude/projects/-a/a.jsonl', one, 0)
  const { done } = startWatch(home)
  await until(() => streamed()[0] === one)
  await sleep(300)

  appendFileSync(path, two)
  await until(() => streamed()[0] === one + two)
  end.abort()

  expect(await done).toBe(0)
}, 20_000)

test('a server that is away is asked again', async () => {
  let isAway = true
  server = await fakeServer(() => (isAway ? 'drop' : 'none'))
  const home = aHome({ '.claude/projects/-a/a.jsonl': claudeLines('/home/dev', ['One.']) })
  const { lines } = startWatch(home, { interval: 0.1 })
  await until(() => server.requests >= 2)

  isAway = false
  await until(() => server.streams.size === 1)

  expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1)
}, 20_000)

test('a token that is refused ends it, as no other try would fare better', async () => {
  server = await fakeServer()
  const home = aHome({ '.claude/projects/-a/a.jsonl': claudeLines('/home/dev', ['One.']) })

  const { done, lines } = startWatch(home, { token: 'pbk_old' })

  expect(await done).toBe(4)
  expect(lines.at(-1)).toContain('The token is not known.')
})
