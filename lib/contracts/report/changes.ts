import { z } from 'zod'
import { ReportCell } from './blocks'

/** One figure that a revision changed. */
export const ReportChange = z.object({
  section: z.string(),
  what: z.string().describe('In words, as "Sessions with an episode (%)".'),
  before: ReportCell,
  after: ReportCell,
})
export type ReportChange = z.infer<typeof ReportChange>

export const RevisionReason = z
  .enum(['closed', 'data', 'classifier', 'settings'])
  .describe(
    'closed: the first · data: sessions came, went or changed · classifier: another version read them · settings: quotes, or the filters of the view.',
  )
export type RevisionReason = z.infer<typeof RevisionReason>
