import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCommand } from '../testing/build-command'
import { aHome, claudeLines, put } from '../testing/fake-home'
import { fakeServer, TOKEN } from '../testing/fake-server'

let built: ReturnType<typeof buildCommand>
beforeAll(() => {
  built = buildCommand()
})
afterAll(() => built.remove())

function runSync(command: string, home: string, url: string, killAfterMs: number | null): Promise<number | null> {
  const words = [command, 'sync', '--home', home, '--wait', '5', '--retries', '8']
  const child = spawn(process.execPath, words, { env: { ...process.env, PUSHBACK_URL: url, PUSHBACK_TOKEN: TOKEN }, stdio: 'ignore' })
  if (killAfterMs !== null) void sleep(killAfterMs).then(() => child.kill('SIGKILL'))
  return new Promise((resolve) => child.on('exit', resolve))
}

test('a sync that is killed over and over, on a bad line, loses nothing and sends nothing twice', async () => {
  const server = await fakeServer((request) => (request % 7 === 0 ? 'lose-answer' : request % 11 === 0 ? 'drop' : 'none'))
  const home = aHome({ 'clients/.pushbackignore': 'secret\n' })
  const texts = new Map<string, string>()
  const grow = (round: number) => {
    for (let file = 0; file <= round * 4; file++) {
      const name = `.claude/projects/-shop/${file}.jsonl`
      const text = (texts.get(name) ?? '') + claudeLines('/home/dev/shop', [`${round} ${file}`, 'word '.repeat(20_000)])
      texts.set(name, text)
      put(home, name, text, 10_000_000 - round * 1_000)
    }
  }
  put(home, '.claude/projects/-x/kept.jsonl', claudeLines(join(home, 'clients/secret'), ['Hush.']))

  for (let round = 0; round < 10; round++) {
    grow(round)
    await runSync(built.command, home, server.url, 250 + round * 60)
  }
  const code = await runSync(built.command, home, server.url, null)

  const arrived = [...server.streams.values()].map(({ bytes }) => bytes.toString())
  expect(code).toBe(0)
  expect(arrived).toHaveLength(texts.size)
  expect(new Set(arrived)).toEqual(new Set(texts.values()))
  expect(server.conflicts).toBe(0)
  await server.close()
}, 120_000)
