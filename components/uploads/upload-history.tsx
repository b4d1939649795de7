'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { uploadHistory } from '@/lib/client/uploads'
import { UploadsTable } from './uploads-table'

export function UploadHistory() {
  return (
    <Card className="overflow-hidden">
      <CardHeader title="History" description="Every received file, the latest first." />
      <Content />
    </Card>
  )
}

function Content() {
  const history = useInfiniteQuery(uploadHistory())
  if (history.isPending) return <Loading />
  if (history.isError) return <ErrorState message={history.error.message} onRetry={() => history.refetch()} />
  const uploads = history.data.pages.flatMap((page) => page.uploads)
  if (uploads.length === 0)
    return (
      <EmptyState icon={History} title="Nothing received yet" className="border-t border-border">
        Files that you drop above, or that arrive by the API, are listed here with what became of them.
      </EmptyState>
    )
  return (
    <>
      <UploadsTable uploads={uploads} />
      {history.hasNextPage && (
        <div className="border-t border-border p-2 text-center">
          <Button variant="ghost" size="sm" pending={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
            Show older
          </Button>
        </div>
      )}
    </>
  )
}

function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-2 px-4 pb-4">
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} className="h-8" />
      ))}
    </div>
  )
}
