import { expect, test } from 'vitest'
import { groupColours } from './colours'

test('each of six groups has a colour of its own, whatever the order, and a seventh has none', () => {
  const names = ['Claude Code', 'Codex', 'Cursor', 'Aider', 'Cline', 'Gemini CLI']

  const colours = groupColours(names)

  expect(new Set(colours.values()).size).toBe(6)
  expect(groupColours(names.toReversed())).toEqual(colours)
  expect(groupColours([...names, 'OpenCode'])).toEqual(colours)
})

test('a group alone keeps the colour that it has beside one of another colour', () => {
  const both = groupColours(['Claude Code', 'Codex'])

  expect(groupColours(['Claude Code']).get('Claude Code')).toBe(both.get('Claude Code'))
})
