/**
 * What a file of a checkpoint tree is.
 * `transcript`: the agent's own, or the n-th piece of it · `compact`: Entire's shortened copy · `subagent`: of a sub-agent ·
 * `metadata`: of the snapshot · `companion`: anything else
 */
export type EntireFile = 'transcript' | 'compact' | 'subagent' | 'metadata' | 'companion'

export type EntirePath = {
  /** What stands before the tree, with its slash. */
  root: string
  /** Files of one snapshot share it. */
  folder: string
  file: EntireFile
  piece: number
  /** Where the path names the session. */
  session: string | null
}

/** Twelve hexadecimal digits, or the 26 signs of a ULID, parted after the second. */
const CHECKPOINT = '[0-9a-f]{2}/[0-9a-f]{10}|[0-7][0-9A-HJKMNP-TV-Z]/[0-9A-HJKMNP-TV-Z]{24}'
const SNAPSHOT = new RegExp(`^(?<root>(?:.*/)?)(?<folder>(?:${CHECKPOINT})/(?:\\d{1,6}/)?)(?<rest>[^/].*)$`)
const SHADOW = /^(?<root>(?:.*\/)?)(?<folder>\.entire\/metadata\/(?<session>[^/]+)\/)(?<rest>[^/].*)$/
const LOCAL_STATE = /^(?<root>(?:.*\/)?)(?<folder>\.entire\/)(?<rest>[^/].*)$/

/** Null for a path outside a checkpoint tree. */
export function entirePath(path: string): EntirePath | null {
  const groups = (SHADOW.exec(path) ?? LOCAL_STATE.exec(path) ?? SNAPSHOT.exec(path))?.groups
  if (!groups) return null
  const { root = '', folder = '', rest = '', session = null } = groups
  const isState = folder === '.entire/'
  return { root, folder: root + folder, session, ...(isState ? COMPANION : partOf(rest)) }
}

const COMPANION = { file: 'companion', piece: 0 } as const
const TRANSCRIPT = /^(?:full\.(?:jsonl|log)|raw_transcript)(?:\.(\d{1,6}))?$/
const SUBAGENT = /^tasks\/[^/]+\/agent-[^/]+\.jsonl$/

function partOf(rest: string): { file: EntireFile; piece: number } {
  const transcript = TRANSCRIPT.exec(rest)
  if (transcript) return { file: 'transcript', piece: Number(transcript[1] ?? 0) }
  if (rest === 'transcript.jsonl') return { file: 'compact', piece: 0 }
  if (rest === 'metadata.json') return { file: 'metadata', piece: 0 }
  return SUBAGENT.test(rest) ? { file: 'subagent', piece: 0 } : COMPANION
}
