import { History, TriangleAlert } from 'lucide-react'
import { Instant } from '@/components/layout/instant'
import type { SessionDetail } from '@/lib/contracts/sessions'

type ReadingNotesProps = Pick<SessionDetail, 'revisions'> & Pick<SessionDetail['session'], 'warnings'>

/** Which files told of this session, and what in them could not be read. */
export function ReadingNotes({ revisions, warnings }: ReadingNotesProps) {
  return (
    <div className="mt-3 flex flex-col gap-1 text-xs">
      <details className="text-muted-foreground">
        <summary className="w-fit rounded hover:text-foreground">
          <History aria-hidden className="mx-1 inline size-3.5 align-[-2px]" />
          {revisions.length === 1 ? 'Received once' : `Received in ${revisions.length} versions`}
        </summary>
        <ul className="mt-1 grid gap-0.5 pl-5">
          {revisions.map(({ revision, fileName, bytes, receivedAt, isShown }) => (
            <li key={revision} className="[overflow-wrap:anywhere]">
              <span className="font-mono">{fileName}</span>, {Math.ceil(bytes / 1000).toLocaleString('en')} kB, <Instant at={receivedAt} />
              {revisions.length > 1 && isShown && ' (shown)'}
            </li>
          ))}
        </ul>
      </details>
      {warnings.length > 0 && (
        <details>
          <summary className="w-fit rounded text-warning">
            <TriangleAlert aria-hidden className="mx-1 inline size-3.5 align-[-2px]" />
            {warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`} while reading the file
          </summary>
          <ul className="mt-1 grid max-h-60 gap-0.5 overflow-y-auto pl-5 text-muted-foreground">
            {warnings.map(({ line, message }, index) => (
              <li key={index} className="[overflow-wrap:anywhere]">
                {line !== null && <span className="tabular-nums">Line {line.toLocaleString('en')}: </span>}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
