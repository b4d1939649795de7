import type { Action, Beat } from '../beat'
import { type DemoFile, type DemoSession, timeOf } from '../session'

/** As the command line tool writes a rollout: every line in an envelope with its time. */
export function writeCodex(session: DemoSession): DemoFile {
  const cwd = `/home/dev/${session.project.name}`
  const started = session.startedAt.toISOString()
  const day = started.slice(0, 10).replace(/-/g, '/')
  const name = `.codex/sessions/${day}/rollout-${started.slice(0, 19).replace(/:/g, '-')}-${session.id}.jsonl`
  const lines = [
    line(started, 'session_meta', {
      id: session.id,
      timestamp: started,
      cwd,
      originator: 'codex_cli_rs',
      cli_version: session.release,
      source: 'cli',
      model_provider: 'openai',
      git: { commit_hash: '0'.repeat(40), branch: 'main' },
    }),
    line(started, 'turn_context', {
      cwd,
      approval_policy: 'on-request',
      sandbox_policy: { type: 'workspace-write' },
      model: session.model,
      effort: 'medium',
      summary: 'auto',
    }),
    ...session.beats.flatMap((beat, step) => linesOf(session, beat, step)),
  ]
  return { name, text: `${lines.join('\n')}\n` }
}

const line = (timestamp: string, type: string, payload: object) => JSON.stringify({ timestamp, type, payload })

function linesOf(session: DemoSession, beat: Beat, step: number): string[] {
  const at = timeOf(session, step).toISOString()
  if ('does' in beat) return actionLines(at, beat.does, `call_${session.id.slice(0, 8)}${step}`)
  if ('interrupts' in beat) return [line(at, 'event_msg', { type: 'turn_aborted', reason: 'interrupted' })]
  if ('rejects' in beat)
    return [
      line(at, 'event_msg', { type: 'turn_aborted', reason: 'interrupted' }),
      ...(beat.rejects === null ? [] : userLines(at, beat.rejects)),
    ]
  return beat.who === 'developer' ? userLines(at, beat.says) : agentLines(at, beat.says)
}

const userLines = (at: string, text: string) => [
  line(at, 'response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text }] }),
  line(at, 'event_msg', { type: 'user_message', message: text, images: [] }),
]

const agentLines = (at: string, text: string) => [
  line(at, 'event_msg', { type: 'agent_message', message: text }),
  line(at, 'response_item', { type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }),
]

function actionLines(at: string, action: Action, callId: string): string[] {
  if (action.tool === 'edit') {
    const input = `*** Begin Patch\n*** Update File: ${action.file}\n@@\n-${action.from}\n+${action.to}\n*** End Patch`
    return [
      line(at, 'response_item', { type: 'custom_tool_call', status: 'completed', call_id: callId, name: 'apply_patch', input }),
      line(at, 'response_item', {
        type: 'custom_tool_call_output',
        call_id: callId,
        output: JSON.stringify({ output: 'Success. Updated the following files:', metadata: { exit_code: 0, duration_seconds: 0 } }),
      }),
    ]
  }
  const { command, output, exitCode } = asShell(action)
  return [
    line(at, 'response_item', {
      type: 'function_call',
      name: 'exec_command',
      arguments: JSON.stringify({ cmd: command }),
      call_id: callId,
    }),
    line(at, 'response_item', {
      type: 'function_call_output',
      call_id: callId,
      output: `Chunk ID: 8d78c2\nWall time: 0.1 seconds\nProcess exited with code ${exitCode}\nOriginal token count: 8\nOutput:\n${output}`,
    }),
  ]
}

function asShell(action: Exclude<Action, { tool: 'edit' }>) {
  if (action.tool === 'shell') return action
  return {
    command: action.tool === 'read' ? `sed -n '1,200p' ${action.file}` : `rg -n ${JSON.stringify(action.query)}`,
    output: '',
    exitCode: 0,
  }
}
