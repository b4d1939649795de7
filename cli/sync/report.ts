import type { StoreId } from '../stores/stores'

/** What became of one transcript file, or of one transcript in a database. */
export type Report = {
  store: StoreId
  name: string
  outcome: 'sent' | 'unchanged' | 'ignored' | 'waiting' | 'failed'
  /** Bytes that left, or would leave. */
  bytes: number
  repository: string | null
  folder: string | null
  /** Why it was not sent; null if it was. */
  reason: string | null
}
