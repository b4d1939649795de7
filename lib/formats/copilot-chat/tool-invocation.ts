import { clip } from '@/lib/domain/clip'
import type { Part, ToolCallPart, ToolResultPart } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { fileIn, plainText } from './plain-text'
import { isObject, type Piece } from './schema'
import { outputOf, shortId, type ToolRounds } from './tool-rounds'
import { toolKind } from './tools'

export type Invocation = { call: ToolCallPart; result: ToolResultPart | null; refusal: Part | null }

/** A call with what came of it, and the developer's refusal if they said no or skipped it. */
export function toolInvocation(piece: Piece, { given, outputs }: ToolRounds): Invocation {
  const id = piece.toolCallId ?? null
  const input = id === null ? undefined : given.get(shortId(id))
  const call = toolCall(piece, id, input)
  if (isRefused(piece.isConfirmed))
    return {
      call,
      result: { type: 'tool_result', callId: id, exitCode: null, failed: true, output: 'Refused by the developer.' },
      refusal: { type: 'rejection', callId: id, words: null },
    }
  return { call, result: resultOf(piece, id, (id && outputs.get(shortId(id))) || ''), refusal: null }
}

/** False until version 1.103, then a type: 0 denied, 5 skipped; 1 to 4 are ways to say yes. */
function isRefused(isConfirmed: unknown): boolean {
  return isConfirmed === false || (isObject(isConfirmed) && (isConfirmed.type === 0 || isConfirmed.type === 5))
}

function toolCall(piece: Piece, id: string | null, input: unknown): ToolCallPart {
  const name = piece.toolId ?? 'unknown'
  const detail = piece.toolSpecificData ?? {}
  const kind = detail.kind === 'terminal' ? 'shell' : detail.kind === 'subagent' ? 'task' : toolKind(name, piece.source?.type ?? null)
  const command = kind === 'shell' ? commandOf(detail, input) : null
  const target = kind === 'shell' ? null : (fileIn(piece.invocationMessage) ?? fileIn(piece.pastTenseMessage) ?? targetOf(input, piece))
  return {
    type: 'tool_call',
    id,
    name,
    kind,
    target: target && clip(target, 500),
    command: command && clip(command),
    input: clip(inputText(piece, detail, input, command)) || null,
  }
}

/** What ran: as the developer changed it, else as the tool did, else as the agent asked. Early files have a bare command. */
function commandOf({ commandLine, command }: Record<string, unknown>, input: unknown): string | null {
  const line = isObject(commandLine) ? (commandLine.userEdited ?? commandLine.toolEdited ?? commandLine.original) : command
  const found = line ?? (isObject(input) ? input.command : null)
  return typeof found === 'string' && found !== '' ? found : null
}

const TARGETS = ['filePath', 'path', 'uri', 'query', 'pattern', 'url', 'urls', 'repo', 'description']

function targetOf(input: unknown, { invocationMessage, toolSpecificData }: Piece): string | null {
  const given = isObject(input) ? input : isObject(toolSpecificData?.rawInput) ? toolSpecificData.rawInput : {}
  const found = TARGETS.map((field) => (Array.isArray(given[field]) ? given[field][0] : given[field])).find(
    (value) => typeof value === 'string',
  )
  return typeof found === 'string' ? found : (/`([^`\n]{1,300})`/.exec(plainText(invocationMessage))?.[1] ?? null)
}

function inputText(piece: Piece, detail: Record<string, unknown>, input: unknown, command: string | null): string {
  if (command !== null) return command
  const told = input ?? detail.rawInput ?? detail.prompt ?? detail.todoList
  if (told !== undefined && told !== null) return typeof told === 'string' ? told : jsonText(told)
  const { resultDetails } = piece
  if (isObject(resultDetails) && typeof resultDetails.input === 'string') return resultDetails.input
  return plainText(piece.invocationMessage)
}

function resultOf(piece: Piece, callId: string | null, recorded: string): ToolResultPart | null {
  const detail = piece.toolSpecificData ?? {}
  const { resultDetails } = piece
  const exitCode = exitCodeOf(detail.terminalCommandState)
  const isError = isObject(resultDetails) && typeof resultDetails.isError === 'boolean' ? resultDetails.isError : null
  const terminal = isObject(detail.terminalCommandOutput) ? detail.terminalCommandOutput.text : null
  const own = isObject(resultDetails) ? outputOf({ content: resultDetails.output }) : ''
  const output =
    [typeof terminal === 'string' ? terminal : '', own, recorded, typeof detail.result === 'string' ? detail.result : ''].find(
      (text) => text !== '',
    ) ?? plainText(piece.pastTenseMessage)
  if (output === '' && exitCode === null && isError === null) return null
  const isBroken = recorded.startsWith('ERROR while calling tool') ? true : null
  return { type: 'tool_result', callId, exitCode, failed: exitCode === null ? (isError ?? isBroken) : exitCode !== 0, output: clip(output) }
}

function exitCodeOf(state: unknown): number | null {
  const code = isObject(state) ? state.exitCode : null
  return typeof code === 'number' && Number.isSafeInteger(code) ? code : null
}
