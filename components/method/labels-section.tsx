import { CAUSES, LOCI, RESOLVERS, SEVERITIES, STATUSES, SYMPTOMS, TIERS } from '@/lib/domain/taxonomy'
import { MethodSection } from './method-section'

type Labels = Readonly<Record<string, { name: string; meaning: string }>>
type Axis = { id: string; name: string; asks: string; labels: Labels; colour?: string }

const AXES: readonly Axis[] = [
  {
    id: 'symptoms',
    name: 'Symptom',
    asks: 'What went wrong? Usually one; an episode may have several.',
    labels: SYMPTOMS,
    colour: 'symptom',
  },
  { id: 'causes', name: 'Cause', asks: 'Why? At most two, each with how it is known.', labels: CAUSES },
  { id: 'severities', name: 'Cost', asks: 'What did it cost?', labels: SEVERITIES, colour: 'severity' },
  { id: 'loci', name: 'Place of the damage', asks: 'Where? Only for DS2 and DS3.', labels: LOCI },
  { id: 'statuses', name: 'Outcome', asks: 'Does the transcript show how it ended?', labels: STATUSES },
  { id: 'resolvers', name: 'Resolved by', asks: 'By whom? Only for RS1.', labels: RESOLVERS },
  { id: 'tiers', name: 'How a cause is known', asks: 'For C1 to C6.', labels: TIERS },
]

/** The taxonomy, a line for each label. */
export function LabelsSection() {
  return (
    <MethodSection id="labels">
      <div className="columns-1 gap-4 md:columns-2">
        {AXES.map((axis) => (
          <AxisCard key={axis.id} axis={axis} />
        ))}
      </div>
    </MethodSection>
  )
}

function AxisCard({ axis: { id, name, asks, labels, colour } }: { axis: Axis }) {
  return (
    <div className="mb-4 break-inside-avoid rounded-lg border border-border bg-surface p-4 shadow-card">
      <h3 className="font-medium">{name}</h3>
      <p className="text-muted-foreground text-xs">{asks}</p>
      <dl className="mt-3 grid gap-2.5 text-sm">
        {Object.entries(labels).map(([code, label]) => (
          <div key={code}>
            <dt className="flex items-baseline gap-1.5 font-medium">
              {colour && (
                <span
                  aria-hidden
                  className="size-2 shrink-0 -translate-y-px rounded-full"
                  style={{ background: `var(--${colour}-${code.toLowerCase()})` }}
                />
              )}
              {id !== 'tiers' && <span className="text-muted-foreground text-xs tabular-nums">{code}</span>}
              {label.name}
            </dt>
            <dd className="text-pretty text-muted-foreground">{label.meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
