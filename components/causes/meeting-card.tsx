import { parseAsStringLiteral, useQueryState } from 'nuqs'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { HeatCard } from '@/components/metrics/heat-card'
import { WithAnswer } from '@/components/metrics/with-answer'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { meetingMap } from '@/lib/charts/meeting-map'

const PLACES = [
  { value: 'episodes', label: 'In one episode' },
  { value: 'sessions', label: 'In one session' },
] as const

/** Which two symptoms come together. */
export function MeetingCard({ filters, hrefOf }: AnalysisProps) {
  const [where, setWhere] = useQueryState('together', parseAsStringLiteral(['episodes', 'sessions']).withDefault('episodes'))
  return (
    <WithAnswer question="co-occurrence" filters={filters} height="h-[32rem]">
      {(answer) => (
        <HeatCard
          chart={meetingMap(answer, filters, where)}
          fileName={`symptoms-together-in-${where}`}
          actions={<SegmentedControl label="Together" value={where} options={PLACES} onChange={setWhere} />}
          hrefOf={hrefOf}
        />
      )}
    </WithAnswer>
  )
}
