import { type Platform, UNKNOWN_AGENT } from '@/lib/domain/format'

export type Provider = {
  agent: string
  platform: Platform
  /** The exporter of the IDE extensions writes code and output HTML-escaped. */
  escaped: boolean
}

const ide = (agent: string): Provider => ({ agent, platform: 'IDE', escaped: true })
const cli = (agent: string): Provider => ({ agent, platform: 'CLI', escaped: false })

/** By the name in the session comment, in lower case. */
const PROVIDERS: Record<string, Provider> = {
  cursor: ide('Cursor'),
  cursoride: ide('Cursor'),
  'cursor ide': ide('Cursor'),
  vscode: ide('Copilot'),
  'vs code copilot ide': ide('Copilot'),
  'claude code': cli('Claude Code'),
  'codex cli': cli('Codex'),
  'gemini cli': cli('Gemini CLI'),
  'cursor cli': cli('Cursor CLI'),
  'factory droid cli': cli('Droid'),
  'factory droid': cli('Droid'),
  'droid cli': cli('Droid'),
}

/** A file without a session comment is an early export of the extension, which did not say whose chat it was. */
export function providerOf(name: string | null): Provider {
  if (name === null) return ide(UNKNOWN_AGENT)
  const known = Object.hasOwn(PROVIDERS, name.toLowerCase()) ? PROVIDERS[name.toLowerCase()] : undefined
  return known ?? (/\bide\b/i.test(name) ? ide(name) : cli(name))
}
