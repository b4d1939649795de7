import { clip } from '@/lib/domain/clip'
import type { Part, ToolResultPart } from '@/lib/domain/transcript'
import { Answered, type Block } from './schema'
import { INTERRUPTED } from './speech'

/** How the harness tells the agent that the developer said no: two generations, and plan mode. */
const REFUSED =
  /^(?:The user doesn't want to (?:proceed with this tool use|take this action right now)|(?:The )?[Uu]ser (?:chose to stay in plan mode|rejected)|The agent proposed a plan that was rejected by the user)/
const REFUSED_PLAN = /^User chose to stay in plan mode and continue planning\.?$/
const WORDS = /(?:the user said|the following reason for the rejection|User feedback|Feedback):\s*/
/** Put into the developer's mouth when a dialog of questions is left for the conversation. */
const DIALOG_LEFT = /^The user (?:wants to clarify these questions|has indicated they have provided enough answers)/
/** Advice to the agent that stands behind the words. */
const ADVICE = "\n\nNote: The user's next message may contain"

/** Of the record that a result stands in: what the program itself keeps of the call, and who denied it. */
export type ResultRecord = { toolUseResult?: unknown; toolDenialKind?: string | null }

/** What came back from a call, and what the developer did about it: refused, stopped, or answered. */
export type Outcome = { result: ToolResultPart; acts: Part[] }

export function toolResult(block: Block, record: ResultRecord): Outcome {
  const text = withoutReminders(textOf(block.content)).trim()
  const callId = block.tool_use_id ?? null
  const failed = block.is_error === true || text.startsWith('<tool_use_error>')
  const result: ToolResultPart = { type: 'tool_result', callId, exitCode: exitCodeOf(text, failed), failed, output: clip(text) }

  if (isRefusal(text, failed, record.toolDenialKind))
    return {
      result: { ...result, failed: true, output: 'Refused by the developer.' },
      acts: [{ type: 'rejection', callId, words: refusalWords(text) }],
    }
  if (failed && INTERRUPTED.test(text)) return { result, acts: [{ type: 'interruption', words: null }] }
  return { result, acts: failed ? [] : answers(record) }
}

function exitCodeOf(text: string, failed: boolean): number | null {
  const code = failed ? /^(?:Error: )?Exit code (-?\d{1,9})\b/.exec(text)?.[1] : undefined
  return code === undefined ? null : Number(code)
}

/** Later versions say who denied a call; a rule or a classifier is not the developer. */
function isRefusal(text: string, failed: boolean, denialKind: string | null | undefined): boolean {
  if (denialKind) return denialKind.startsWith('user')
  return (failed && REFUSED.test(text)) || REFUSED_PLAN.test(text)
}

function refusalWords(text: string): string | null {
  const plan = text.indexOf('\nRejected plan:')
  const told = text.slice(0, plan === -1 ? undefined : plan)
  const at = WORDS.exec(told)
  if (!at) return null
  const said = told.slice(at.index + at[0].length)
  const advice = said.lastIndexOf(ADVICE)
  if (DIALOG_LEFT.test(said)) return null
  return (advice === -1 ? said : said.slice(0, advice)).trim() || null
}

/** What the developer chose or typed when the agent asked with a tool. */
function answers({ toolUseResult }: ResultRecord): Part[] {
  const isAnswered = typeof toolUseResult === 'object' && toolUseResult !== null && 'answers' in toolUseResult
  const given = isAnswered ? Object.values(Answered.safeParse(toolUseResult).data?.answers ?? {}) : []
  return given.flatMap((answer): Part[] =>
    typeof answer === 'string' && answer.trim() !== '' ? [{ type: 'text', text: answer.trim() }] : [],
  )
}

function withoutReminders(text: string): string {
  const [open, close] = ['<system-reminder>', '</system-reminder>']
  const kept: string[] = []
  let from = 0
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start)
    if (end === -1) break
    kept.push(text.slice(from, start))
    from = end + close.length
  }
  return from === 0 ? text : kept.join('') + text.slice(from)
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map(blockText).join('\n')
}

function blockText(block: unknown): string {
  if (typeof block !== 'object' || block === null) return ''
  if ('text' in block && typeof block.text === 'string') return block.text
  return 'type' in block && typeof block.type === 'string' ? `[${block.type}]` : ''
}
