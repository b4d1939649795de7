import { expect, test } from 'vitest'
import { ruleFile } from './rule-file'

const SHOP = '/home/dev/shop'

test.each([
  ['/home/dev/shop/AGENTS.md', 'AGENTS.md'],
  ['/home/dev/shop/web/CLAUDE.md', 'web/CLAUDE.md'],
  ['AGENTS.md', 'AGENTS.md'],
  ['./docs/CONVENTIONS.md', 'docs/CONVENTIONS.md'],
  ['/home/dev/shop/.cursorrules', '.cursorrules'],
  ['.cursor/rules/style.mdc', '.cursor/rules/style.mdc'],
  ['.github/copilot-instructions.md', '.github/copilot-instructions.md'],
  ['.github/instructions/tests.instructions.md', '.github/instructions/tests.instructions.md'],
  ['.clinerules', '.clinerules'],
  ['.clinerules/01-style.md', '.clinerules/01-style.md'],
  ['.roo/rules-code/naming.md', '.roo/rules-code/naming.md'],
  ['.windsurfrules', '.windsurfrules'],
  ['GEMINI.md', 'GEMINI.md'],
  ['/home/dev/shop/.claude/CLAUDE.md', '.claude/CLAUDE.md'],
  ['.junie/guidelines.md', '.junie/guidelines.md'],
])('%s is the rules file %s', (path, name) => {
  expect(ruleFile(path, SHOP)).toBe(name)
})

test.each([
  'src/agents.ts',
  'docs/my-agents.md',
  'notes/AGENTS.md.bak',
  'README.md',
  '.cursor/rules',
  '.cursor/rules/pattern.json',
  '.github/instructions/readme.md',
  '.roo/rooms/plan.md',
  'a\u0000b/AGENTS.md',
  'a\nb/AGENTS.md',
  '',
])('%s is no rules file', (path) => {
  expect(ruleFile(path, SHOP)).toBeNull()
})

test('paths of Windows are read like others, whatever the case of the drive', () => {
  expect(ruleFile('C:\\Users\\dev\\shop\\web\\AGENTS.md', 'c:\\Users\\dev\\shop')).toBe('web/AGENTS.md')
  expect(ruleFile('C:\\Users\\dev\\shop\\.cursor\\rules\\style.mdc', null)).toBe('.cursor/rules/style.mdc')
})

test('a path outside the folder of the session is called by where the rules begin', () => {
  expect(ruleFile('/home/dev/shop/AGENTS.md', '/home/dev/shop/web')).toBe('AGENTS.md')
  expect(ruleFile('file:///home/dev/shop/.cursor/rules/a.mdc', null)).toBe('.cursor/rules/a.mdc')
  expect(ruleFile('/home/dev/shopping/AGENTS.md', SHOP)).toBe('AGENTS.md')
})

test("a developer's own rules belong to no repository", () => {
  expect(ruleFile('/home/dev/.claude/CLAUDE.md', SHOP)).toBeNull()
  expect(ruleFile('~/.codex/AGENTS.md', SHOP)).toBeNull()
  expect(ruleFile('/home/dev/.config/opencode/AGENTS.md', SHOP)).toBeNull()
})
