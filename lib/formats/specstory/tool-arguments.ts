import type { ToolKind } from '@/lib/domain/transcript'
import type { ToolBody } from './tool-body'

const LONGEST_TARGET = 500
const LONGEST_LABEL = 2000

/** The command line, wherever this agent's rendering puts it. */
export function commandOf(body: ToolBody): string | null {
  const labelled = /^(?:Run command: ?)?`([^\n]*)`$/.exec(body.label)?.[1] ?? /^Run command: ([\s\S]+)$/.exec(body.label)?.[1]
  const fenced = body.inputs[0]
  const inline = body.prose.map((line) => /^`(.+)`$/.exec(line.trim())?.[1]).find((command) => command !== undefined)
  const listed = argument(body, ['command', 'CommandLine', 'cmd'])
  const command = fenced ?? labelled ?? inline ?? listed
  return command?.trim() ? command.trim() : null
}

/** What was acted on; null where the rendering leaves it out, as many do. */
export function targetOf(body: ToolBody, kind: ToolKind): string | null {
  if (kind === 'shell' || kind === 'ask' || kind === 'plan') return null
  const found = labelTarget(body.label.slice(0, LONGEST_LABEL)) ?? proseTarget(body, kind) ?? (kind === 'edit' ? changedFile(body) : null)
  const target = found?.trim()
  return target && target !== 'undefined' ? target.slice(0, LONGEST_TARGET) : null
}

/** `Read file: a.ts`, `Edit file: a.ts`, `Listed directory src • **3** results`, `Searched codebase "words" • …`, `Apply patch for a.ts`. */
function labelTarget(label: string): string | undefined {
  const quoted = /^(?:Searched|Grep)\b[^"`\n]*["`]([^\n]*?)["`](?= • | in "|$)/.exec(label)
  const listed = /^(?:Listed directory|Apply patch for) ([^\n]*?)(?: • .*)?$/.exec(label)
  const named = /^[A-Z][a-z]+ (?:file|directory|notebook|url): ([^\n]*?)(?: \(lines? [^()]*\)| • .*)?$/i.exec(label)
  return (quoted ?? listed ?? named)?.[1]
}

function proseTarget(body: ToolBody, kind: ToolKind): string | undefined {
  const names =
    kind === 'search'
      ? ['pattern', 'query', 'Query']
      : ['path', 'file_path', 'filePath', 'AbsolutePath', 'TargetFile', 'url', 'Url', 'query']
  const lines = body.prose.map((line) => line.trim()).filter((line) => line !== '')
  const pattern =
    kind === 'search' ? lines.map((line) => /\bpattern `(.+?)`/.exec(line)?.[1]).find((found) => found !== undefined) : undefined
  const alone = lines.map((line) => /^`([^`]+)`$/.exec(line)?.[1]).find((found) => found !== undefined)
  const patched = lines
    .map((line) => /^\*\*(?:Add|Update|Delete|Modify|Edit|Write|File): `([^`]+)`\*\*$/.exec(line)?.[1])
    .find((found) => found)
  return pattern ?? alone ?? patched ?? argument(body, names)
}

/** An edit often shows its file in the answer alone. */
function changedFile(body: ToolBody): string | undefined {
  const answer = (body.output ?? '').slice(0, 1000)
  return (
    /^(?:The file|File created successfully at:) (.+?)(?: has been (?:updated|overwritten|created)\b.*| \(file state .*)?$/m.exec(
      answer,
    )?.[1] ?? /^\*\*\* (?:Add|Update|Delete) File: (.+)$/m.exec(body.inputs[0]?.slice(0, 1000) ?? '')?.[1]
  )
}

/** From a list of arguments: "- command: `npm test`", or from JSON. */
function argument(body: ToolBody, names: string[]): string | undefined {
  const lines = body.prose.filter((line) => line.includes(': ')).map((line) => line.trim().replace(/^[-*] /, ''))
  for (const name of names) {
    const listed = lines.find((line) => line.startsWith(`${name}: `))
    if (listed) return listed.slice(name.length + 2).replace(/^`|`$/g, '')
  }
  const json = body.inputs[0]?.trim()
  return json?.startsWith('{') && json.length < 100_000 ? jsonArgument(json, names) : undefined
}

function jsonArgument(json: string, names: string[]): string | undefined {
  for (const name of names) {
    const written = new RegExp(`"${name}": ?("(?:[^"\\\\]|\\\\.){0,2000}")`).exec(json)?.[1]
    if (written) return unquoted(written)
  }
}

function unquoted(written: string): string {
  return written.slice(1, -1).replace(/\\(["\\/])/g, '$1')
}
