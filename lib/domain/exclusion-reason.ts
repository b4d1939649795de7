import { z } from 'zod'

/** Why a session does not count. The first four follow from its transcript alone; see lib/ingest/exclusion. */
export const ExclusionReason = z.enum(['empty', 'subagent', 'automated', 'no_transcript', 'copied', 'repository'])
export type ExclusionReason = z.infer<typeof ExclusionReason>

/** Reasons that a repository may overrule. Of the others, counting would count nothing, or count it twice. */
export const OverridableReason = z.enum(['automated', 'subagent'])
export type OverridableReason = z.infer<typeof OverridableReason>
