/** Files of one name, in any folder, in which teams write down rules for agents. */
const NAMES = words(`
  agents.md agents.override.md agents.local.md claude.md claude.local.md gemini.md qwen.md warp.md crush.md conventions.md
  copilot-instructions.md codebase_rules.md .cursorrules .windsurfrules .clinerules .roorules .goosehints .junie/guidelines.md`)

/** Folders whose files are rules, each with the ending that its agent reads; none for all. */
const FOLDERS = [
  ['.cursor/rules/', /\.mdc?$/],
  ['.windsurf/rules/', null],
  ['.clinerules/', null],
  ['.roo/rules', null],
  ['.claude/rules/', null],
  ['.amazonq/rules/', null],
  ['.continue/rules/', null],
  ['.kiro/steering/', null],
  ['.github/instructions/', /\.instructions\.md$/],
] as const satisfies [string, RegExp | null][]

/** A developer's own rules, which hold in all of their repositories. */
const OWN = /(?:^|\/)\.(?:claude|codex|gemini|config)\//

/** Control characters and lone halves of surrogate pairs, which databases refuse. */
const NO_PATH = /[\p{Cc}\p{Cs}]/u

/**
 * What a rules file is called in its repository, from any path to it; null for other files, and for a developer's own rules
 * outside. The folder is that of the session: where the path does not lead into it, the name begins where the rules do.
 */
export function ruleFile(path: string, folder: string | null): string | null {
  const whole = plain(path)
  const start = rulesIn(whole)
  if (start === null || NO_PATH.test(whole)) return null
  const inside = insideOf(whole, folder === null ? null : plain(folder))
  if (inside !== null) return inside
  if (!isAbsolute(whole)) return whole.replace(/^(?:\.{1,2}\/)+/, '')
  return OWN.test(whole) ? null : whole.slice(start)
}

/** Where in the path the name of the rules begins. */
function rulesIn(path: string): number | null {
  const lower = `/${path.toLowerCase()}`
  const named = NAMES.find((name) => lower.endsWith(`/${name}`))
  if (named) return path.length - named.length
  for (const [folder, ending] of FOLDERS) {
    const at = lower.lastIndexOf(`/${folder}`)
    if (at >= 0 && lower.length > at + folder.length + 1 && (ending === null || ending.test(lower))) return at
  }
  return null
}

function insideOf(path: string, folder: string | null): string | null {
  const base = folder && (folder.endsWith('/') ? folder : `${folder}/`)
  return base && path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : null
}

const plain = (path: string) =>
  path
    .trim()
    .replace(/^file:\/\//, '')
    .replaceAll('\\', '/')

const isAbsolute = (path: string) => /^(?:\/|~|[a-z]:\/)/i.test(path)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
