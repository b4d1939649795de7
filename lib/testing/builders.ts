import type { Part, Transcript, Turn } from '@/lib/domain/transcript'

export function aTurn(overrides: Partial<Turn> & { text?: string } = {}): Turn {
  const { text = 'Add a login page.', ...rest } = overrides
  return { number: 1, role: 'developer', at: null, model: null, parts: [{ type: 'text', text }], ...rest }
}

/** Turns from pairs of role and words or parts, numbered from 1. */
export function turnsOf(...messages: [Turn['role'], string | Part[]][]): Turn[] {
  return messages.map(([role, said], index) =>
    aTurn({ number: index + 1, role, parts: typeof said === 'string' ? [{ type: 'text', text: said }] : said }),
  )
}

export function aTranscript(overrides: Partial<Transcript> = {}): Transcript {
  return {
    sourceId: null,
    parentId: null,
    origin: 'developer',
    format: 'claude-code',
    formatVersion: 1,
    platform: 'CLI',
    agent: 'Claude Code',
    agentVersion: null,
    model: null,
    title: null,
    repository: 'acme/shop',
    workingDirectory: null,
    branch: null,
    startedAt: '2026-03-02T09:00:00.000Z',
    startReliability: 'exact',
    endedAt: null,
    turns: turnsOf(['developer', 'Add a login page.'], ['agent', 'Done.']),
    ...overrides,
  }
}
