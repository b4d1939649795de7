import { z } from 'zod'
import type { UploadsPage } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { listUploads, type UploadCursor } from '@/lib/db/uploads'
import { FormatId } from '@/lib/domain/format'

const PAGE_SIZE = 50

/** `<ISO instant>_<id>` of the last upload on the page before. */
export const UploadsCursor = z.string().transform((text, context): UploadCursor => {
  const [createdAt, id] = text.split('_')
  const parsed = z.object({ createdAt: z.iso.datetime(), id: z.uuid() }).safeParse({ createdAt, id })
  if (parsed.success) return { createdAt: new Date(parsed.data.createdAt), id: parsed.data.id }
  context.addIssue('The cursor is not one that this server gave out. Start from the first page.')
  return z.NEVER
})

/** One page of the workspace's upload history. */
export async function uploadsPage(db: Queryable, workspaceId: string, after: UploadCursor | null, size = PAGE_SIZE): Promise<UploadsPage> {
  const rows = await listUploads(db, workspaceId, after, size + 1)
  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    uploads: rows.slice(0, size).map(({ createdAt, format, ...upload }) => ({
      ...upload,
      format: FormatId.read(format),
      createdAt: createdAt.toISOString(),
    })),
    nextCursor: last ? `${last.createdAt.toISOString()}_${last.id}` : null,
  }
}
