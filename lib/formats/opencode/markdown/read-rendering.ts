import type { Transcript } from '@/lib/domain/transcript'
import { mostCommon, toTurns } from '@/lib/domain/turns'
import { messagesOf } from './messages'
import { readBlocks } from './read-blocks'
import { sessionTimes } from './session-times'

/** A session from the Markdown that the program writes for readers. It tells neither folder nor version. */
export function readRendering(text: string, formatVersion: number): Transcript {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .split(/\r?\n/)
  const head = lines.slice(0, 20)
  const title = (head.find((line) => line.startsWith('#')) ?? '').replace(/^#+\s*/, '').trim()
  const id = fieldIn(head, 'Session ID')
  const turns = toTurns(messagesOf(readBlocks(lines.slice(headLength(lines)))))
  return {
    sourceId: id === '' ? null : id,
    parentId: null,
    origin: title.startsWith('Child session - ') || /\(@\S+ subagent\)$/.test(title) ? 'subagent' : 'developer',
    format: 'opencode',
    formatVersion,
    platform: 'CLI',
    agent: 'OpenCode',
    agentVersion: null,
    model: mostCommon(turns.map(({ model }) => model)),
    title: title || null,
    repository: null,
    workingDirectory: null,
    branch: null,
    ...sessionTimes({ id, title, created: fieldIn(head, 'Created'), updated: fieldIn(head, 'Updated') }),
    turns,
  }
}

function fieldIn(head: string[], name: string): string {
  const mark = `**${name}:** `
  return (
    head
      .find((line) => line.startsWith(mark))
      ?.slice(mark.length)
      .trim() ?? ''
  )
}

/** Up to the first rule, which belongs to the first message. */
function headLength(lines: string[]): number {
  const rule = lines.indexOf('---')
  return rule === -1 ? lines.length : rule
}
