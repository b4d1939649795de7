/** Where prompts were put, so that a later one at the same place shows that the developer went back. */
export type Branches = {
  /** Of records that nobody said: what they hang on. */
  anchors: Map<string, string>
  /** By what a prompt follows, how much the agent had said before it. */
  prompts: Map<string, number>
}

export function newBranches(): Branches {
  return { anchors: new Map(), prompts: new Map() }
}

type Linked = { uuid?: string | null; parentUuid?: string | null }

/** A record of the harness between two messages: going back may leave it behind, or not. */
export function noteLink({ anchors }: Branches, { uuid, parentUuid }: Linked): void {
  if (uuid && parentUuid) anchors.set(uuid, anchors.get(parentUuid) ?? parentUuid)
}

/**
 * Whether this prompt takes the place of an earlier one that the agent answered. One without an answer was only said anew, and what
 * follows nothing may stand behind a clearing or a compaction.
 */
export function takesPlace({ anchors, prompts }: Branches, { parentUuid }: Linked, answers: number): boolean {
  if (!parentUuid) return false
  const place = anchors.get(parentUuid) ?? parentUuid
  const before = prompts.get(place)
  prompts.set(place, answers)
  return before !== undefined && answers > before
}
