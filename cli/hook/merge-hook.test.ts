import { expect, test } from 'vitest'
import { hookSnippet, withHook, withoutHook } from './merge-hook'

const COMMAND = '"/opt/node" "/opt/pushback.mjs" sync --hook'
const textOf = (merged: ReturnType<typeof withHook>) => (merged.valid ? merged.text : merged.reason)
const ours = { hooks: [{ type: 'command', command: COMMAND, timeout: 10 }] }

const OWN = `{
\t// Claude Code takes comments
\t"model": "opus",
\t"hooks": {
\t\t"Stop": [
\t\t\t{ "matcher": "", "hooks": [{ "type": "command", "command": "say done" }] }
\t\t],
\t\t"PreToolUse": []
\t},
\t"permissions": { "allow": ["Bash(ls:*)"] }
}
`

test('settings that do not exist yet hold the three hooks', () => {
  expect(JSON.parse(textOf(withHook('', COMMAND)))).toEqual({ hooks: { Stop: [ours], SubagentStop: [ours], SessionEnd: [ours] } })
  expect(JSON.parse(hookSnippet(COMMAND))).toEqual({ hooks: { Stop: [ours], SubagentStop: [ours], SessionEnd: [ours] } })
})

test("the user's own hooks, settings, comments and tabs stay", () => {
  const text = textOf(withHook(OWN, COMMAND))

  expect(text).toContain('\t// Claude Code takes comments\n\t"model": "opus",')
  expect(text).toContain('\t"permissions": { "allow": ["Bash(ls:*)"] }\n}')
  const { hooks } = JSON.parse(text.replace(/^\t\/\/.*$/m, ''))
  expect(hooks).toEqual({
    Stop: [{ matcher: '', hooks: [{ type: 'command', command: 'say done' }] }, ours],
    PreToolUse: [],
    SubagentStop: [ours],
    SessionEnd: [ours],
  })
})

test('installing again changes nothing, and another path takes the place of the old one', () => {
  const once = textOf(withHook(OWN, COMMAND))

  expect(textOf(withHook(once, COMMAND))).toBe(once)
  const moved = textOf(withHook(once, 'pushback sync --hook'))
  expect(moved).not.toContain('/opt/pushback.mjs')
  expect(moved.match(/pushback sync --hook/g)).toHaveLength(3)
})

test('uninstalling takes ours out and leaves theirs', () => {
  const removed = textOf(withoutHook(textOf(withHook(OWN, COMMAND))))

  expect(removed).not.toContain('pushback')
  expect(removed).toContain('say done')
  expect(JSON.parse(textOf(withoutHook(textOf(withHook('{"model":"opus"}', COMMAND)))))).toEqual({ model: 'opus' })
})

test('settings that cannot be read are left alone', () => {
  expect(withHook('{"hooks": ', COMMAND)).toEqual({ valid: false, reason: 'it is not the JSON that Claude Code reads. Mend it first' })
  expect(withHook('{"hooks": "none"}', COMMAND)).toMatchObject({ valid: false })
})
