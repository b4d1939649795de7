import { ModelCard } from '@/components/charts/model-card'
import { SessionStrip } from '@/components/charts/session-strip'
import { useWorkspace } from '@/components/layout/workspace-context'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { symptomColour } from '@/components/metrics/colours'
import { WithAnswer } from '@/components/metrics/with-answer'
import { sessionStrip } from '@/lib/charts/session-strip'
import type { History } from '@/lib/contracts/analytics/repository'

/** Every session in the order of time, and the runs of those that went wrong. */
export function HistoryCard({ filters }: AnalysisProps) {
  const { timeZone } = useWorkspace()
  return (
    <WithAnswer question="repository" filters={filters} height="h-72">
      {({ history }) => {
        if (!history) return null
        const strip = sessionStrip(history, filters, timeZone)
        return (
          <ModelCard chart={strip} more={`. ${runsText(history.streaks)}`} fileName="sessions-in-time">
            <SessionStrip strip={strip} colourOf={symptomColour} hrefOf={(id) => `/sessions/${id}`} />
          </ModelCard>
        )
      }}
    </WithAnswer>
  )
}

function runsText({ longest, current, currentClean }: History['streaks']): string {
  const now = current > 0 ? `the latest ${counted(current)} with one` : `the latest ${counted(currentClean)} clean`
  return `Longest run with an episode in each: ${counted(longest)}; now: ${now}.`
}

const counted = (sessions: number) => (sessions === 1 ? '1 session' : `${sessions.toLocaleString('en')} sessions`)
