import { storeOf } from '../stores/stores'
import { countText, sizeText } from './amounts'
import type { Look } from './looking-client'
import type { PassResult } from './run-pass'

/** What a dry run shows: by store, what would go, to which repository, and what would be masked. */
export function lookText(result: PassResult, looks: ReadonlyMap<string, Look>, showsRedactions: boolean): string[] {
  const sent = result.reports.filter(({ outcome }) => outcome === 'sent')
  const stores = [...new Set(sent.map(({ store }) => store))]
  const totals: Record<string, number> = {}
  const lines = stores.flatMap((store) => {
    const own = sent.filter((report) => report.store === store)
    const size = own.reduce((sum, { bytes }) => sum + bytes, 0)
    const files = own.flatMap((report) => {
      const look = looks.get(report.name)
      for (const [kind, masks] of Object.entries(look?.masked ?? {})) totals[kind] = (totals[kind] ?? 0) + masks
      const excerpts = showsRedactions ? (look?.excerpts ?? []).map((excerpt) => `      … ${excerpt} …`) : []
      return [
        `  ${report.name}  ${sizeText(report.bytes)}  ${report.repository ?? report.folder ?? 'folder unknown'}${maskText(look?.masked ?? {})}`,
        ...excerpts,
      ]
    })
    return [`${storeOf(store).name}: ${countText(own.length, 'transcript')}, ${sizeText(size)} new`, ...files]
  })
  return [
    ...lines,
    ...(Object.keys(totals).length > 0
      ? [`The server would mask${maskText(totals).replace('  masks', '')} before it stores anything.`]
      : []),
  ]
}

function maskText(masked: Record<string, number>): string {
  const kinds = Object.entries(masked).sort(([, a], [, b]) => b - a)
  return kinds.length === 0 ? '' : `  masks ${kinds.map(([kind, masks]) => `${masks} ${kind}`).join(', ')}`
}
