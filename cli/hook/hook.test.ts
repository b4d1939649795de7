import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

function run(words: string[], stdin: string, env: Record<string, string> = {}): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [built.command, ...words], { env: { ...process.env, ...env } })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stdin.end(stdin)
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, out })))
}

test('the hook returns and its session arrives, with its sub-agents and no other', async () => {
  const server = await fakeServer()
  const home = aHome()
  const transcript = put(home, '.claude/projects/-a/a.jsonl', claudeLines('/home/dev', ['One.']), 0)
  put(home, '.claude/projects/-a/a/subagents/agent-1.jsonl', claudeLines('/home/dev', ['Two.']), 0)
  put(home, '.claude/projects/-a/other.jsonl', claudeLines('/home/dev', ['Three.']), 0)
  const message = JSON.stringify({ session_id: 's', transcript_path: transcript, cwd: '/home/dev', hook_event_name: 'Stop' })

  const { code, out } = await run(['sync', '--hook', '--home', home], message, { PUSHBACK_URL: server.url, PUSHBACK_TOKEN: TOKEN })
  while (server.streams.size < 2) await sleep(20)
  await sleep(200)

  expect([code, out]).toEqual([0, ''])
  expect([...server.streams.values()].map(({ bytes }) => bytes.toString()).sort()).toEqual(
    [claudeLines('/home/dev', ['One.']), claudeLines('/home/dev', ['Two.'])].sort(),
  )
  await server.close()
}, 30_000)

test('trouble goes into the log and not to the agent', async () => {
  const home = aHome()

  const { code, out } = await run(['sync', '--hook', '--home', home], 'no JSON')

  expect([code, out]).toEqual([0, ''])
  expect(readFileSync(join(home, '.local/state/pushback/hook.log'), 'utf8')).toContain('JSON')
})

test('installing writes the settings, keeps the old ones, and can be undone', () => {
  const home = aHome({ '.claude/settings.json': '{\n  "model": "opus"\n}\n' })
  const settings = join(home, '.claude/settings.json')
  const hook = (...words: string[]) => spawnSync(process.execPath, [built.command, 'hook', ...words, '--home', home], { encoding: 'utf8' })

  const printed = hook('install')
  const untouched = readFileSync(settings, 'utf8')
  hook('install', '--write')
  const written = readFileSync(settings, 'utf8')
  hook('uninstall')

  expect(JSON.parse(printed.stdout).hooks.Stop).toHaveLength(1)
  expect(untouched).toBe('{\n  "model": "opus"\n}\n')
  expect(JSON.parse(written)).toMatchObject({ model: 'opus', hooks: { SessionEnd: [{ hooks: [{ type: 'command' }] }] } })
  expect(existsSync(`${settings}.before-pushback`)).toBe(true)
  expect(readFileSync(settings, 'utf8')).toBe('{\n  "model": "opus"\n}\n')
})
