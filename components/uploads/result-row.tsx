'use client'

import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import type { FileResult } from '@/lib/contracts/upload'
import { FORMATS } from '@/lib/domain/format'
import { countOf } from './count-of'
import { FileName } from './file-name'
import { OutcomeBadge } from './outcome-badge'
import { ResultDetails } from './result-details'

export function ResultRow({ result, nested }: { result: FileResult; nested: boolean }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className={cn(nested && 'pl-5')}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-2 text-left -outline-offset-2 transition-colors hover:bg-subtle/60"
      >
        <ChevronRight
          aria-hidden
          className={cn('-ml-1 size-3.5 shrink-0 text-muted-foreground transition-transform', open && 'rotate-90')}
        />
        <FileName path={result.file} />
        <span className="flex items-center gap-3 max-sm:w-full max-sm:pl-6">
          <span className="text-muted-foreground text-xs tabular-nums max-sm:order-last">{summaryOf(result)}</span>
          {result.warnings.length > 0 && <Badge tone="warning">{countOf(result.warnings.length, 'warning')}</Badge>}
          <OutcomeBadge outcome={result.outcome} />
        </span>
        {result.error && <span className="w-full pl-6 text-danger text-xs">{result.error.message}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && <ResultDetails result={result} />}
      </div>
    </div>
  )
}

function summaryOf({ format, sessions }: FileResult): string {
  const turns = sessions.reduce((sum, session) => sum + session.developerTurns, 0)
  const repositories = new Set(sessions.map((session) => session.repository))
  return [
    format && FORMATS[format].name,
    repositories.size === 1 ? [...repositories][0] : repositories.size > 1 && countOf(repositories.size, 'repository', 'repositories'),
    sessions.length > 1 && countOf(sessions.length, 'session'),
    sessions.length > 0 && countOf(turns, 'developer turn'),
  ]
    .filter(Boolean)
    .join(' · ')
}
