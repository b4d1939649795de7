import { Card } from '@/components/ui/card'
import { UploadOutcome } from '@/lib/domain/upload-outcome'
import { OUTCOMES } from './outcome-badge'

const COLOURS = {
  created: 'bg-success',
  updated: 'bg-accent',
  duplicate: 'bg-border-strong',
  failed: 'bg-danger',
} as const satisfies Record<UploadOutcome, string>

/** Every file the workspace ever received, by what became of it. */
export function ReceivedFiles({ files }: { files: Record<UploadOutcome, number> }) {
  const total = UploadOutcome.options.reduce((sum, outcome) => sum + files[outcome], 0)
  if (total === 0) return null
  return (
    <Card className="p-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-medium text-base">Received files</h2>
        <p className="text-muted-foreground text-xs tabular-nums">{total.toLocaleString('en')} in all</p>
      </div>
      <div aria-hidden className="mt-3 flex h-1.5 gap-0.5 overflow-hidden rounded-full">
        {UploadOutcome.options.map(
          (outcome) =>
            files[outcome] > 0 && <div key={outcome} className={COLOURS[outcome]} style={{ flexGrow: files[outcome], minWidth: 3 }} />,
        )}
      </div>
      <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        {UploadOutcome.options.map((outcome) => (
          <div key={outcome}>
            <dt className="flex items-center gap-1.5 text-muted-foreground text-xs">
              <span aria-hidden className={`size-1.5 rounded-full ${COLOURS[outcome]}`} />
              {OUTCOMES[outcome].name}
            </dt>
            <dd className="mt-0.5 font-medium text-lg tabular-nums">{files[outcome].toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
