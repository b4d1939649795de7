import { countText, sizeText } from './amounts'
import type { Report } from './report'
import type { PassResult } from './run-pass'

export type Summary = Record<Report['outcome'], number> & { left: number; bytes: number }

export function summaryOf({ reports, left }: PassResult): Summary {
  const summary: Summary = { sent: 0, unchanged: 0, ignored: 0, waiting: 0, failed: 0, left, bytes: 0 }
  for (const { outcome, bytes } of reports) {
    summary[outcome]++
    summary.bytes += bytes
  }
  return summary
}

/** For people: what was sent, what was kept back and why. */
export function summaryText(result: PassResult, isLooking: boolean): string[] {
  const { sent, unchanged, ignored, waiting, failed, left, bytes } = summaryOf(result)
  const counts = [
    `${isLooking ? 'Would send' : 'Sent'} ${countText(sent, 'transcript')} (${sizeText(bytes)})`,
    `${unchanged} unchanged`,
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(waiting > 0 ? [`${waiting} without a session yet`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 ? [`${left} left for next time`] : []),
  ]
  const kept = result.reports.filter(({ outcome }) => outcome === 'ignored' || outcome === 'failed')
  return [...reasonLines(kept), `${counts.join(', ')}.`, ...(result.trouble ? [result.trouble.message] : [])]
}

/** One line per reason, as an ignored folder may hold hundreds of sessions. */
function reasonLines(reports: Report[]): string[] {
  const groups = grouped(reports)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const what = group.length === 1 ? first.name : countText(group.length, 'transcript')
    return [`  ${first.outcome}: ${what} (${first.reason})`]
  })
}

const keyOf = ({ outcome, reason }: Report) => `${outcome} ${reason}`

function grouped(reports: Report[]): Map<string, Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) groups.set(keyOf(report), [...(groups.get(keyOf(report)) ?? []), report])
  return groups
}
