import { isObject, type Metadata } from './schema'

/** What was sent to and came from tools, where the answer's metadata has it, by the call's id. */
export type ToolRounds = { given: Map<string, unknown>; outputs: Map<string, string> }

export function toolRounds(metadata: Metadata): ToolRounds {
  const calls = (metadata?.toolCallRounds ?? []).flatMap(({ toolCalls }) => toolCalls ?? [])
  return {
    given: new Map(calls.flatMap((call) => (call.id ? [[shortId(call.id), parsed(call.arguments)] as const] : []))),
    outputs: new Map(Object.entries(metadata?.toolCallResults ?? {}).map(([id, result]) => [shortId(id), outputOf(result)])),
  }
}

/** Ids in the metadata carry a mark of the editor, those in the answer not always. */
export function shortId(id: string): string {
  const mark = id.indexOf('__vscode')
  return mark === -1 ? id : id.slice(0, mark)
}

function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

/** Text of a result; other values, such as rendered prompts, are trees of the editor's own. */
export function outputOf(result: unknown): string {
  const content = isObject(result) ? result.content : result
  if (typeof content === 'string') return content
  return (Array.isArray(content) ? content : [])
    .map((one) => (isObject(one) && typeof one.value === 'string' ? one.value : ''))
    .filter((text) => text !== '')
    .join('\n')
}
