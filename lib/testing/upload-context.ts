import type { Database } from '@/lib/db/client'
import { readFile } from '@/lib/services/ready-file'
import type { UploadContext } from '@/lib/services/upload-context'

/** A workspace of its own, and what an upload into it needs. `jobs` collects the sessions that were to be classified. */
export async function anUploadContext(database: Database, overrides: Partial<UploadContext> = {}) {
  const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Test' }, select: { id: true } })
  const jobs: { workspaceId: string; sessionId: string }[] = []
  const context: UploadContext = {
    db: database.prisma,
    enqueue: async (_tx, more) => {
      jobs.push(...more)
    },
    read: readFile,
    workspaceId,
    timeZone: 'UTC',
    repository: null,
    now: new Date('2026-06-01T12:00:00Z'),
    onError: () => {},
    ...overrides,
  }
  return { context, jobs, workspaceId }
}
