import type { Action, Beat } from '../beat'
import { type DemoFile, type DemoSession, REFUSED_SILENT, refusedWith, timeOf } from '../session'

/** As the command line tool writes its log: one JSON object per content block. */
export function writeClaudeCode(session: DemoSession): DemoFile {
  const folder = `/home/dev/${session.project.name}`
  const name = `.claude/projects/${folder.replace(/\//g, '-')}/${session.id}.jsonl`
  const records = session.beats.flatMap((beat, step) => recordsOf(session, beat, step))
  const lines = records.map((record, index) => JSON.stringify({ ...common(session, folder, index, records), ...record }))
  return { name, text: `${lines.join('\n')}\n` }
}

type RecordBody = { type: 'user' | 'assistant'; timestamp: string; message: object }

function common(session: DemoSession, cwd: string, index: number, records: RecordBody[]) {
  const uuid = (place: number) => `${session.id.slice(0, 24)}${String(place).padStart(12, '0')}`
  return {
    parentUuid: index === 0 ? null : uuid(index - 1),
    isSidechain: false,
    userType: 'external',
    cwd,
    sessionId: session.id,
    version: records.length > 0 ? session.release : '',
    gitBranch: 'main',
    uuid: uuid(index),
  }
}

function recordsOf(session: DemoSession, beat: Beat, step: number): RecordBody[] {
  const timestamp = timeOf(session, step).toISOString()
  const user = (content: unknown): RecordBody => ({ type: 'user', timestamp, message: { role: 'user', content } })
  const assistant = (block: object): RecordBody => ({
    type: 'assistant',
    timestamp,
    message: {
      id: `msg_${session.id.slice(0, 8)}${step}`,
      type: 'message',
      role: 'assistant',
      model: session.model,
      content: [block],
      stop_reason: null,
    },
  })
  if ('does' in beat) {
    const callId = callIdOf(session, step)
    const isRefused = refusalAfter(session, step)
    const call = assistant({ type: 'tool_use', id: callId, name: toolName(beat.does), input: inputOf(beat.does) })
    return isRefused ? [call] : [call, user([resultOf(beat.does, callId)])]
  }
  if ('rejects' in beat)
    return [
      user([
        {
          type: 'tool_result',
          tool_use_id: callIdOf(session, step - 1),
          is_error: true,
          content: beat.rejects === null ? REFUSED_SILENT : refusedWith(beat.rejects),
        },
      ]),
    ]
  if ('interrupts' in beat) return [user([{ type: 'text', text: '[Request interrupted by user]' }])]
  return beat.who === 'developer' ? [user(beat.says)] : [assistant({ type: 'text', text: beat.says })]
}

const callIdOf = (session: DemoSession, step: number) => `toolu_${session.id.slice(0, 8)}${step}`

function refusalAfter(session: DemoSession, step: number): boolean {
  const next = session.beats[step + 1]
  return next !== undefined && 'rejects' in next
}

function toolName(action: Action): string {
  return { read: 'Read', search: 'Grep', edit: 'Edit', shell: 'Bash' }[action.tool]
}

function inputOf(action: Action): object {
  switch (action.tool) {
    case 'read':
      return { file_path: action.file }
    case 'search':
      return { pattern: action.query }
    case 'edit':
      return { file_path: action.file, old_string: action.from, new_string: action.to }
    case 'shell':
      return { command: action.command, description: 'Run a command' }
    default:
      return action satisfies never
  }
}

function resultOf(action: Action, callId: string): object {
  if (action.tool !== 'shell') return { type: 'tool_result', tool_use_id: callId, content: 'ok' }
  const failed = action.exitCode !== 0
  return {
    type: 'tool_result',
    tool_use_id: callId,
    content: failed ? `Exit code ${action.exitCode}\n${action.output}` : action.output,
    ...(failed ? { is_error: true } : {}),
  }
}
