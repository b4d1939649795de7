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
  const places = Object.entries(settings.hooks ?? {}).flatMap(([event, groups]) => placesIn(event, groups))
  // From the last to the first, so that the places before stay where they are.
  for (const place of places.reverse()) current = edited(current, place, undefined)
  if (places.length > 0 && Object.keys(readSettings(current)?.hooks ?? {}).length === 0) current = edited(current, ['hooks'], undefined)
  return { valid: true, text: current }
}

/** Our commands, or the group or the event that holds nothing else. */
function placesIn(event: string, groups: z.infer<typeof Group>[]): JSONPath[] {
  const own = groups.map(({ hooks = [] }, index) => {
    const ours = hooks.flatMap((hook, at) => (isOurs(hook) ? [['hooks', event, index, 'hooks', at]] : []))
    return ours.length > 0 && ours.length === hooks.length ? [['hooks', event, index]] : ours
  })
  const isAllOurs = own.length > 0 && own.every((places) => places.length === 1 && places[0]?.length === 3)
  return isAllOurs ? [['hooks', event]] : own.flat()
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
