import type { LabelCounts, SeverityCounts } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'
import { SEVERITIES, Severity, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { benjaminiHochberg } from '@/lib/stats/benjamini-hochberg'
import { filterNotes, symptomLink } from './beside'
import type { FiltersPatch, GroupMeasure, GroupTable } from './chart-model'
import { type Draft, shareMeasure } from './group-measure'
import { groupRows } from './group-rows'

/** What was counted in one repository, and in all of them. */
export type HereAndAll<T> = { here: T; all: T }

const GROUPS = ['All others', 'Here'] as const

type Parts<Code extends string> = {
  id: string
  title: string
  labels: Record<Code, { name: string; meaning: string }>
  count: (code: Code) => HereAndAll<number>
  episodes: HereAndAll<number>
  link: (code: Code) => FiltersPatch | null
  notes: string[]
}

/** Symptoms of a repository beside those of all others. */
export function symptomsBesideOthers(counts: HereAndAll<{ episodes: number; labels: LabelCounts }>, filters: Filters): GroupTable {
  return besideOthers(Symptom.options, {
    id: 'symptoms',
    title: 'Symptoms here and in all other repositories, % of episodes',
    labels: SYMPTOMS,
    count: (code) => ({ here: counts.here.labels[code], all: counts.all.labels[code] }),
    episodes: { here: counts.here.episodes, all: counts.all.episodes },
    link: (code) => symptomLink(filters, code),
    notes: ['An episode may have several symptoms, so the shares add up to more than 100 %.', ...filterNotes(filters)],
  })
}

/** Severities of a repository beside those of all others. */
export function severitiesBesideOthers(counts: HereAndAll<SeverityCounts>, filters: Filters): GroupTable {
  return besideOthers(Severity.options, {
    id: 'severities',
    title: 'Damage here and in all other repositories, % of episodes',
    labels: SEVERITIES,
    count: (code) => ({ here: counts.here.severities[code], all: counts.all.severities[code] }),
    episodes: { here: counts.here.episodes, all: counts.all.episodes },
    link: (code) => ({ severities: [code] }),
    notes: filterNotes(filters),
  })
}

/** The others are the workspace without the repository: what both sides hold could not be compared. */
function besideOthers<Code extends string>(codes: readonly Code[], parts: Parts<Code>): GroupTable {
  const { id, title, labels, count, episodes, link, notes } = parts
  const drafts = codes.map((code) => {
    const { here, all } = count(code)
    const sides = [
      { count: all - here, n: episodes.all - episodes.here },
      { count: here, n: episodes.here },
    ] as const
    const draft = shareMeasure('episodes', sides, { papers: [null, null], links: [null, link(code)] })
    return { code, name: labels[code].name, meaning: labels[code].meaning, draft }
  })
  const adjusted = benjaminiHochberg(drafts.map(({ draft }) => draft.test?.p ?? null))
  const rows = drafts.map(({ draft, ...label }, place) => ({
    ...label,
    ...{ id: label.code, apart: null, measures: [withAdjusted(draft, adjusted[place] ?? null)] },
  }))
  return {
    ...{ id, title, rows, heads: [], groups: GROUPS, table: groupRows({ rows }, GROUPS) },
    description: `${episodes.here.toLocaleString('en')} episodes here, ${(episodes.all - episodes.here).toLocaleString('en')} in all others`,
    notes: ['p is adjusted for all rows (Benjamini–Hochberg).', ...notes],
  }
}

const withAdjusted = ({ test, ...measure }: Draft, adjusted: number | null): GroupMeasure => ({
  ...measure,
  test: test && adjusted !== null ? { ...test, adjusted } : null,
})
