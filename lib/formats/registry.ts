import { FORMATS, type FormatId } from '@/lib/domain/format'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { agentSdk } from './agent-sdk'
import { aider } from './aider'
import { claudeCode } from './claude-code'
import { cline } from './cline'
import { codex } from './codex'
import { copilotChat } from './copilot-chat'
import { cursorComposer } from './cursor-composer'
import { cursorExport } from './cursor-export'
import type { Format, SourceFile } from './format'
import { geminiCli } from './gemini-cli'
import { generic } from './generic'
import { opencode } from './opencode'
import { otelEvents } from './otel-events'
import { specstory } from './specstory'

export const FORMAT_REGISTRY = {
  specstory,
  'claude-code': claudeCode,
  'agent-sdk': agentSdk,
  codex,
  'cursor-export': cursorExport,
  'cursor-composer': cursorComposer,
  aider,
  'copilot-chat': copilotChat,
  cline,
  opencode,
  'gemini-cli': geminiCli,
  'otel-events': otelEvents,
  generic,
} as const satisfies Record<FormatId, Format>

/** Any JSON with messages in it looks like this one, so it is asked where no other format knows the file. */
const { generic: LAST, ...SPECIFIC } = FORMAT_REGISTRY

/** The one format that knows this file. Throws `unknown_format` with what was looked for. */
export function recogniseFormat(file: SourceFile): Format {
  const format = [...Object.values(SPECIFIC), LAST].find((one) => one.recognises(file))
  if (format) return format
  const known = Object.values(FORMATS).map(({ name, hint }) => `${name} (${hint})`)
  throw new UnreadableTranscript(
    'unknown_format',
    `The file is of no format that Pushback reads. Looked for: ${known.join('; ')}. Upload the file as the agent wrote it.`,
  )
}
