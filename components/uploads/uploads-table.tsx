import { Instant } from '@/components/layout/instant'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Upload } from '@/lib/contracts/upload'
import { FORMATS } from '@/lib/domain/format'
import { countOf } from './count-of'
import { FileName } from './file-name'
import { OutcomeBadge } from './outcome-badge'

export function UploadsTable({ uploads }: { uploads: readonly Upload[] }) {
  return (
    <Table label="Received files">
      <TableHead>
        <tr>
          <TableHeader>File</TableHeader>
          <TableHeader>Outcome</TableHeader>
          <TableHeader>Format</TableHeader>
          <TableHeader className="text-right">Size</TableHeader>
          <TableHeader>Received</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {uploads.map((upload) => (
          <TableRow key={upload.id}>
            <TableCell className="min-w-64 max-w-0 sm:w-1/2">
              {upload.sessionId ? (
                <Link href={`/sessions/${upload.sessionId}`} className="block hover:underline">
                  <FileName path={upload.fileName} />
                </Link>
              ) : (
                <FileName path={upload.fileName} />
              )}
              {upload.message && (
                <p title={upload.message} className="mt-0.5 line-clamp-2 text-danger text-xs">
                  {upload.message}
                </p>
              )}
              {upload.warnings > 0 && <p className="mt-0.5 text-warning text-xs">{countOf(upload.warnings, 'warning')}</p>}
            </TableCell>
            <TableCell>
              <OutcomeBadge outcome={upload.outcome} />
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground">{upload.format ? FORMATS[upload.format].name : '–'}</TableCell>
            <TableCell className="whitespace-nowrap text-right text-muted-foreground tabular-nums">{kilobytes(upload.bytes)}</TableCell>
            <TableCell className="whitespace-nowrap text-muted-foreground tabular-nums">
              <Instant at={upload.createdAt} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function kilobytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(bytes / 1000, 0.1).toLocaleString('en', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 })} kB`
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
