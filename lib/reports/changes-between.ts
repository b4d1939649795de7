import type { ReportChange } from '@/lib/contracts/report/changes'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { type ToldFact, toldFacts } from './told-facts'

const MOST = 100

/** What a later document tells otherwise, in the order in which it is read; what it no longer tells comes last. */
export function changesBetween(before: ReportDocument, after: ReportDocument): ReportChange[] {
  const [earlier, later] = [factsByKey(before), factsByKey(after)]
  const changed = [...later].flatMap(([key, fact]) => {
    const told = earlier.get(key)
    return told?.value === fact.value ? [] : [changeOf(fact, told?.value ?? null, fact.value)]
  })
  const gone = [...earlier].flatMap(([key, fact]) => (later.has(key) ? [] : [changeOf(fact, fact.value, null)]))
  const told = [...changed, ...gone].filter((change) => change.before !== change.after)
  if (told.length === 0 && JSON.stringify(before) !== JSON.stringify(after)) return [WORDING]
  const left = told.length - MOST
  return left > 0 ? [...told.slice(0, MOST), { section: 'Report', what: 'More changes than are listed', before: null, after: left }] : told
}

/** Something that differs in no figure, as an interval, a note, or a name. */
const WORDING: ReportChange = { section: 'Report', what: 'Notes, intervals or wording', before: null, after: null }

const factsByKey = (document: ReportDocument) => new Map(toldFacts(document).map((fact) => [fact.key, fact]))
const changeOf = ({ section, what }: ToldFact, before: ReportChange['before'], after: ReportChange['after']): ReportChange => ({
  section,
  what,
  before,
  after,
})
