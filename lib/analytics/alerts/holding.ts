import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'

/** What a check looks at: the filters of a view without days, and the day it is, in the workspace's time zone. */
export type Looked = { db: Queryable; workspaceId: string; filters: Filters; today: string }

/**
 * A rule holds. `subject` is what it holds of; `since` tells one time from another where the data does, as the session that a streak
 * began after. Null: it is the same time for as long as it holds.
 */
export type Holding = { subject: string; since: string | null; title: string; message: string; link: string }
