import { Prisma } from './generated/client'

/**
 * Whether a session counts: the one rule, over a row of session and its row of repository. What a repository overrules counts
 * all the same, unless nothing is left to count: then it is a copy as a whole, or nobody speaks.
 */
export const standing = Prisma.sql`case
  when repository.left_out then 'excluded:repository'
  when session.exclusion is not null and not session.exclusion = any(coalesce(repository.counted_exclusions, '{}')) then 'excluded:' || session.exclusion
  when session.copied_from is not null and session.developer_turns = 0 then 'excluded:copied'
  when session.exclusion is not null and session.developer_turns = 0 then 'excluded:' || session.exclusion
  when session.status = 'parsed' then 'pending'
  when session.status = 'failed' then 'failed'
  else 'counted'
end`

export const EXCLUDED = 'excluded:'

/** The reason in a standing; null if it is none of exclusion. */
export function reasonOf(value: string): string | null {
  return value.startsWith(EXCLUDED) ? value.slice(EXCLUDED.length) : null
}
