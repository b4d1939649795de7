import { clip } from '@/lib/domain/clip'
import type { ToolCallPart } from '@/lib/domain/transcript'
import { jsonText } from '@/lib/formats/json-text'
import { namedCall, targetIn } from '@/lib/formats/tool-call'
import { objectIn } from './object-in'
import type { ToolFormerData } from './schema'
import { toolKind } from './tools'

/** Where the arguments say what the call acts on, in this order. */
const TARGETS =
  'target_file targetFile file_path filePath relativeWorkspacePath path target_notebook target_directory directoryPath url query search_term searchTerm pattern glob_pattern globPattern description'.split(
    ' ',
  )
/** Half of what a part keeps, so that old and new text are both seen. */
const SIDE = 1900

export function toolCall(tool: ToolFormerData): ToolCallPart {
  const name = tool.name || 'unknown'
  const kind = toolKind(name)
  const input = { ...objectIn(tool.params), ...objectIn(tool.rawArgs) }
  return namedCall({ id: tool.toolCallId ?? null, name, kind, target: targetIn(input, TARGETS), input, text: inputText(input, tool) })
}

/** An edit reads better as what goes and what comes than as JSON. */
function inputText(input: Record<string, unknown>, { rawArgs }: ToolFormerData): string {
  const { old_string: before, new_string: after } = input
  if (typeof before === 'string' && typeof after === 'string')
    return [marked('- ', before), marked('+ ', after)].filter((text) => text !== '').join('\n')
  const text = [input.code_edit, input.contents, input.streamingContent, input.command].find((value) => typeof value === 'string')
  if (typeof text === 'string') return text
  if (Object.keys(input).length > 0) return jsonText(input)
  return typeof rawArgs === 'string' ? rawArgs : ''
}

function marked(mark: string, text: string): string {
  return text === '' ? '' : mark + clip(text, SIDE).replaceAll('\n', `\n${mark}`)
}
