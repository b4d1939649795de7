import { codes } from './codes'

/** Why a session does not count. The first four follow from its transcript alone; see lib/ingest/exclusion. */
export const ExclusionReason = codes(['empty', 'subagent', 'automated', 'no_transcript', 'copied', 'repository'])
export type ExclusionReason = (typeof ExclusionReason.options)[number]

/** Reasons that a repository may overrule. Of the others, counting would count nothing, or count it twice. */
export const OverridableReason = codes(['automated', 'subagent'])
export type OverridableReason = (typeof OverridableReason.options)[number]
