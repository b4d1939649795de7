import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { ReceivedFiles } from '@/components/uploads/received-files'
import { UploadHistory } from '@/components/uploads/upload-history'
import { Uploader } from '@/components/uploads/uploader'
import { ask } from '@/lib/analytics/ask'
import { NO_FILTERS } from '@/lib/domain/filters'
import { database } from '@/lib/server/database'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Uploads' }

export default async function UploadsPage() {
  const { workspace } = await requireViewer()
  const { prisma } = await database()
  const { files } = await ask(prisma, workspace.id, 'coverage', NO_FILTERS)
  const { repositories } = await ask(prisma, workspace.id, 'options', NO_FILTERS)
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title="Uploads"
        description="A file that is here already is never counted twice, and a longer version of a session replaces the shorter one."
      />
      <div className="flex flex-col gap-4">
        <Uploader repositories={repositories.map(({ name }) => name)} />
        <ReceivedFiles files={files} />
        <UploadHistory />
      </div>
    </div>
  )
}
