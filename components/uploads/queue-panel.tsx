'use client'

import { RotateCw, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Progress } from '@/components/ui/progress'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { canBeRetried } from '@/lib/client/upload-queue'
import { UploadOutcome } from '@/lib/domain/upload-outcome'
import { countOf } from './count-of'
import { OUTCOMES } from './outcome-badge'
import { QueueList } from './queue-list'
import { countQueue, type QueueCounts, queueRows, type RowFilter } from './queue-rows'
import { useQueuedFiles, useUploadQueue } from './upload-queue-provider'

/** The running upload: how far it is, and what became of each file. Nothing while the queue is empty. */
export function QueuePanel() {
  const queue = useUploadQueue()
  const { files, busy } = useQueuedFiles()
  const [filter, setFilter] = useState<RowFilter>('all')
  const counts = useMemo(() => countQueue(files), [files])
  const rows = useMemo(() => queueRows(files, filter), [files, filter])
  const retryable = files.filter(canBeRetried).length
  if (files.length === 0) return null

  return (
    <Card className="overflow-hidden">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-3.5">
        <div className="min-w-0">
          <h2 className="font-medium text-base">{busy ? 'Uploading' : 'Upload finished'}</h2>
          <p role="status" className="text-muted-foreground text-xs tabular-nums">
            {progressOf(counts, busy)}
          </p>
        </div>
        <div className="flex gap-2">
          {!busy && retryable > 0 && (
            <Button size="sm" onClick={queue.retryFailed}>
              <RotateCw aria-hidden />
              Retry {retryable.toLocaleString('en')}
            </Button>
          )}
          {busy ? (
            <Button size="sm" onClick={queue.cancel}>
              <X aria-hidden />
              Cancel
            </Button>
          ) : (
            <Button size="sm" variant="ghost" onClick={queue.clear}>
              Clear
            </Button>
          )}
        </div>
      </header>
      <div className="px-4 pt-3 pb-3.5">
        <Progress
          label="Upload"
          value={counts.progress}
          tone={busy ? 'accent' : counts.created + counts.updated + counts.duplicate === 0 ? 'danger' : 'success'}
        />
      </div>
      <div className="overflow-x-auto border-t border-border px-4 py-2">
        <SegmentedControl label="Show files" value={filter} options={filterOptions(counts, rows.length, filter)} onChange={setFilter} />
      </div>
      <QueueList key={filter} rows={rows} />
    </Card>
  )
}

function progressOf(counts: QueueCounts, busy: boolean): string {
  const files = busy ? `${counts.ended.toLocaleString('en')} of ${countOf(counts.files, 'file')}` : countOf(counts.files, 'file')
  const parts = [files, `${countOf(counts.sessions, 'new session')}`]
  if (counts.failed > 0) parts.push(`${counts.failed.toLocaleString('en')} failed`)
  if (counts.cancelled > 0) parts.push(`${counts.cancelled.toLocaleString('en')} cancelled`)
  return parts.join(' · ')
}

function filterOptions(counts: QueueCounts, shown: number, filter: RowFilter) {
  const label = (name: string, count: number | null) => (
    <>
      {name}
      {count !== null && <span className="font-normal tabular-nums">{count.toLocaleString('en')}</span>}
    </>
  )
  return [
    { value: 'all' as const, label: label('All', filter === 'all' ? shown : null) },
    ...UploadOutcome.options.map((outcome) => ({ value: outcome, label: label(OUTCOMES[outcome].name, counts[outcome]) })),
  ]
}
