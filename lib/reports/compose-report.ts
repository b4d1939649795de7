import type { ReportSection } from '@/lib/contracts/report/document'
import { REPORT_SCHEMA, type ReportDocument } from '@/lib/contracts/report/document'
import { daysOfPeriod } from '@/lib/domain/report-period'
import { headlineOf } from './headline'
import type { ReportData, Section } from './report-data'
import { scopeInWords } from './scope-in-words'
import { costsSection } from './sections/costs'
import { coverageSection } from './sections/coverage'
import { episodesSection } from './sections/episodes'
import { interventionsSection } from './sections/interventions'
import { keyFiguresSection } from './sections/key-figures'
import { methodSection } from './sections/method'
import { platformsSection } from './sections/platforms'
import { repositoriesSection } from './sections/repositories'
import { resolutionSection } from './sections/resolution'
import { rulesSection } from './sections/rules'
import { symptomsSection } from './sections/symptoms'
import { trendSection } from './sections/trend'

/** In the order in which they are read. */
const SECTIONS: readonly Section[] = [
  keyFiguresSection,
  trendSection,
  symptomsSection,
  repositoriesSection,
  costsSection,
  resolutionSection,
  platformsSection,
  rulesSection,
  interventionsSection,
  episodesSection,
  coverageSection,
  methodSection,
]

/** The report that these answers make: the same answers, the same report. */
export function composeReport(data: ReportData): ReportDocument {
  const { kind, period, workspace, view, now, isComplete } = data
  return {
    schema: REPORT_SCHEMA,
    ...{ kind, period, ...daysOfPeriod(period), periodName: now.name, workspace },
    scope: {
      viewId: view?.id ?? null,
      name: view?.name ?? null,
      filters: now.filters,
      inWords: scopeInWords(now.filters, data.repositoryNames),
    },
    isComplete,
    classifiers: now.overview.classifiers,
    headline: headlineOf(data),
    sections: SECTIONS.flatMap((section) => sectionOf(section, data)),
  }
}

function sectionOf({ id, title, inWeek, compose }: Section, data: ReportData): ReportSection[] {
  if (data.kind === 'week' && !inWeek) return []
  const blocks = compose(data)
  return blocks.length > 0 ? [{ id, title, blocks }] : []
}
