import { Badge } from '@/components/ui/badge'
import { Progress } from '@/components/ui/progress'
import type { QueuedFile } from '@/lib/client/upload-queue'
import { countOf } from './count-of'
import { FileName } from './file-name'

/** A file on its way, one that did not arrive, or an archive whose files stand below. */
export function FileRow({ file }: { file: QueuedFile }) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-2">
      <FileName path={file.name} />
      <State file={file} />
      {file.problem && <p className="w-full text-danger text-xs">{file.problem}</p>}
    </div>
  )
}

function State({ file }: { file: QueuedFile }) {
  switch (file.state) {
    case 'waiting':
      return <span className="text-muted-foreground text-xs">Waiting</span>
    case 'packing':
      return (
        <span className="flex items-center gap-2.5 text-muted-foreground text-xs tabular-nums">
          Packing {Math.floor(file.progress * 100)} %
          <Progress label={`Packing of ${file.name}`} value={file.progress} className="w-20" />
        </span>
      )
    case 'sending':
      return (
        <span className="flex items-center gap-2.5 text-muted-foreground text-xs tabular-nums">
          {file.progress < 1
            ? `${Math.floor(file.progress * 100)} %`
            : file.results.length > 0
              ? countOf(file.results.length, 'file')
              : 'Reading'}
          <Progress label={`Upload of ${file.name}`} value={file.progress < 1 ? file.progress : null} className="w-20" />
        </span>
      )
    case 'done':
      return <span className="text-muted-foreground text-xs">Archive of {countOf(file.results.length, 'file')}</span>
    case 'failed':
      return <Badge tone="danger">Failed</Badge>
    case 'cancelled':
      return <Badge>Cancelled</Badge>
    default:
      return file.state satisfies never
  }
}
