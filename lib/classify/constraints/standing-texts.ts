import type { Part, Turn } from '@/lib/domain/transcript'

/** Files in which teams write down rules for agents. */
const RULE_FILE =
  /(?:^|[/\\\s"'`=@])(?:(?:agents|claude|gemini|warp|conventions|codebase_rules)(?:\.local)?\.md|copilot-instructions\.md|[^\s/\\"'`]{1,80}\.mdc|\.(?:cursor|windsurf|cline|roo)rules|\.(?:cursor|roo|windsurf|clinerules)[/\\]rules?[^\s"'`]{0,80})(?=$|[\s"'`:;,|&)>])/i
const TOLD =
  /(?:agents|claude|gemini)(?:\.local)?\.md|\.cursor(?:rules|[/\\]rules)|\.mdc\b|copilot-instructions\.md|<(?:user|project|workspace|cursor|repo)_(?:custom_)?(?:rules|instructions)|repository guidelines/i
/** What follows describes tools of the agent. */
const SKILLS = /^#{1,3} (?:available )?skills\b/im
const HEAD = 1_500

/** What a turn shows of rule files: text that the harness put in, and results of calls that read one. */
export function standingTexts(turn: Turn, readers: ReadonlySet<string>): string[] {
  const calls = turn.parts.filter((part) => part.type === 'tool_call')
  return turn.parts.flatMap((part, index) => {
    if (part.type === 'notice') return showsRules(part) ? [part.text.split(SKILLS)[0] ?? ''] : []
    if (part.type !== 'tool_result') return []
    const before = turn.parts[index - 1]
    const isRead =
      part.callId === null
        ? before?.type === 'tool_call' && readsRules(before)
        : readers.has(part.callId) || calls.some((call) => call.id === part.callId && readsRules(call))
    return isRead ? [part.output] : []
  })
}

/** The ids of the calls of a turn that read a rule file; their results may stand in the next turn. */
export function ruleReaders(turn: Turn): string[] {
  return turn.parts.flatMap((part) => (part.type === 'tool_call' && part.id !== null && readsRules(part) ? [part.id] : []))
}

function showsRules({ notice, text }: Extract<Part, { type: 'notice' }>): boolean {
  return (notice === 'context' || notice === 'other') && TOLD.test(text.slice(0, HEAD))
}

function readsRules({ kind, target, command }: Extract<Part, { type: 'tool_call' }>): boolean {
  if (kind === 'shell')
    return (
      command !== null &&
      command.length < 400 &&
      /^(?:\S+ && )?\s*(?:cat|head|tail|less|bat|sed -n|nl|type)\b/.test(command) &&
      RULE_FILE.test(command)
    )
  return kind === 'read' && target !== null && RULE_FILE.test(target)
}
