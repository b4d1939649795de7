import { z } from 'zod'
import { FileContext } from '@/lib/domain/file-context'

/** What a snapshot's `metadata.json` tells; a field of the wrong kind tells nothing. */
const Metadata = z.looseObject({
  session_id: z.string().min(1).nullable().catch(null).default(null),
  created_at: z.iso.datetime({ offset: true }).nullable().catch(null).default(null),
  branch: FileContext.shape.branch.catch(null),
  files_touched: z.array(z.string()).catch([]).default([]),
  initial_attribution: z
    .looseObject({
      human_added: z.number().int().nonnegative().catch(0).default(0),
      human_modified: z.number().int().nonnegative().catch(0).default(0),
      human_removed: z.number().int().nonnegative().catch(0).default(0),
    })
    .nullable()
    .catch(null)
    .default(null),
})

export type SnapshotMetadata = {
  /** As the agent names it: Entire once put a date before it. */
  sessionId: string | null
  createdAt: string
  context: FileContext
}

const DATE_BEFORE = /^\d{4}-\d{2}-\d{2}-(?=.)/
const MOST_FILES = 1_000

/** What the bytes of a `metadata.json` tell. The agent's name in it is often wrong and is not read. */
export function snapshotMetadata(bytes: Uint8Array | null): SnapshotMetadata {
  const told = Metadata.safeParse(parsed(bytes)).data ?? Metadata.parse({})
  const lines = told.initial_attribution
  return {
    sessionId: told.session_id && sessionIdOf(told.session_id),
    createdAt: told.created_at ?? '',
    context: {
      repository: null,
      branch: told.branch,
      attribution: lines && {
        humanAdded: lines.human_added,
        humanModified: lines.human_modified,
        humanRemoved: lines.human_removed,
        files: told.files_touched.slice(0, MOST_FILES),
      },
    },
  }
}

export const sessionIdOf = (id: string) => id.replace(DATE_BEFORE, '')

function parsed(bytes: Uint8Array | null): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
