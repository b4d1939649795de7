import { applyEdits, type FormattingOptions, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser'
import { z } from 'zod'

/** After a turn, after a sub-agent's, and when the session ends. */
export const HOOK_EVENTS = ['Stop', 'SubagentStop', 'SessionEnd'] as const
const SECONDS = 10

const Command = z.looseObject({ type: z.string().optional(), command: z.string().optional() })
const Group = z.looseObject({ hooks: z.array(Command).optional() })
const Settings = z.looseObject({ hooks: z.record(z.string(), z.array(Group)).optional() })
type Settings = z.infer<typeof Settings>

export type Merged = { valid: true; text: string } | { valid: false; reason: string }

const isOurs = ({ command = '' }: z.infer<typeof Command>) => /\bpushback\b.*\bsync --hook\s*$/.test(command)
const entryOf = (command: string) => ({ hooks: [{ type: 'command', command, timeout: SECONDS }] })

/** What a user may paste. */
export function hookSnippet(command: string): string {
  return JSON.stringify({ hooks: Object.fromEntries(HOOK_EVENTS.map((event) => [event, [entryOf(command)]])) }, null, 2)
}

/** The settings with our hooks in them, once. All else stays as it was written. */
export function withHook(text: string, command: string): Merged {
  const removed = withoutHook(text)
  if (!removed.valid) return removed
  const added = HOOK_EVENTS.reduce((settings, event) => {
    const count = readSettings(settings)?.hooks?.[event]?.length
    const path: JSONPath = count === undefined ? ['hooks', event] : ['hooks', event, count]
    return edited(settings, path, count === undefined ? [entryOf(command)] : entryOf(command), count !== undefined)
  }, removed.text)
  return { valid: true, text: added.endsWith('\n') ? added : `${added}\n` }
}

/** The settings without our hooks, and without what is empty then. */
export function withoutHook(text: string): Merged {
  let current = text.trim() === '' ? '{}\n' : text
  const settings = readSettings(current)
  if (!settings) return { valid: false, reason: 'it is not the JSON that Claude Code reads. Mend it first' }
  let removed = false
  for (const [event, groups] of Object.entries(settings.hooks ?? {})) {
    const kept = groups.map((group) => ({ ...group, hooks: (group.hooks ?? []).filter((hook) => !isOurs(hook)) }))
    if (kept.every((group, index) => group.hooks.length === (groups[index]?.hooks ?? []).length)) continue
    const rest = kept.filter((group, index) => group.hooks.length > 0 || (groups[index]?.hooks ?? []).length === 0)
    current = edited(current, ['hooks', event], rest.length > 0 ? rest : undefined)
    removed = true
  }
  if (removed && Object.keys(readSettings(current)?.hooks ?? {}).length === 0) current = edited(current, ['hooks'], undefined)
  return { valid: true, text: current }
}

function readSettings(text: string): Settings | null {
  const errors: ParseError[] = []
  const settings = Settings.safeParse(parse(text, errors, { allowTrailingComma: true }))
  return errors.length === 0 && settings.success ? settings.data : null
}

function edited(text: string, path: JSONPath, value: unknown, isInsertion = false): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: formattingOf(text), isArrayInsertion: isInsertion }))
}

function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}
