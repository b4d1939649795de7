import type { GroupCounts } from '@/lib/contracts/analytics/comparison'
import type { Filters } from '@/lib/domain/filters'
import type { PaperFigures } from '@/lib/domain/paper'
import { CAUSES, Cause, LOCI, Locus, RESOLVERS, Resolver, SEVERITIES, Severity, STATUSES, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { symptomLink } from './beside'
import type { FiltersPatch } from './chart-model'

/** What a label is a share of. Groups and the paper name it alike. */
type Whole = 'episodes' | 'located' | 'resolved'

export type GroupLabel = {
  id: string
  code: string | null
  name: string
  meaning: string
  whole: Whole
  count: (counts: GroupCounts) => number
  /** In percent of the whole. */
  paper: (figures: PaperFigures) => number
  link: (filters: Filters, group: FiltersPatch) => FiltersPatch | null
}

export type GroupSection = { id: string; name: string; notes: string[]; labels: GroupLabel[] }

export const WHOLES = {
  episodes: 'episodes',
  located: 'episodes with a locus',
  resolved: 'visibly resolved episodes',
} as const satisfies Record<Whole, string>

const SEVERAL = 'An episode may have several, so the shares add up to more than 100 %.'

export const GROUP_SECTIONS: readonly GroupSection[] = [
  { id: 'symptoms', name: 'Symptoms', notes: [SEVERAL], labels: Symptom.options.map(symptomLabel) },
  { id: 'causes', name: 'Causes', notes: [SEVERAL], labels: Cause.options.map(causeLabel) },
  { id: 'severity', name: 'Severity', notes: [], labels: Severity.options.map(severityLabel) },
  {
    id: 'locus',
    name: 'Where the damage is',
    notes: ['Only damage that was applied, DS2 and DS3, has a locus.'],
    labels: [...Locus.options.map(locusLabel), projectOrOutside()],
  },
  {
    id: 'resolution',
    name: 'Resolution',
    notes: ['What is not visibly resolved is unknown, not unresolved.'],
    labels: [resolvedLabel(), ...Resolver.options.map(resolverLabel)],
  },
]

function symptomLabel(code: Symptom): GroupLabel {
  return {
    ...coded(code, SYMPTOMS[code], 'episodes'),
    count: ({ symptoms }) => symptoms[code],
    paper: ({ symptoms }) => symptoms[code],
    link: (filters, group) => symptomLink(filters, code, group),
  }
}

function causeLabel(code: Cause): GroupLabel {
  return {
    ...coded(code, CAUSES[code], 'episodes'),
    count: ({ causes }) => causes[code],
    paper: ({ causes }) => causes[code],
    link: (_, group) => ({ ...group, cause: code }),
  }
}

function severityLabel(code: Severity): GroupLabel {
  return {
    ...coded(code, SEVERITIES[code], 'episodes'),
    count: ({ severities }) => severities[code],
    paper: ({ severities }) => severities[code],
    link: ({ severities }, group) => (severities.length === 0 || severities.includes(code) ? { ...group, severities: [code] } : null),
  }
}

function locusLabel(code: Locus): GroupLabel {
  return {
    ...coded(code, LOCI[code], 'located'),
    count: ({ loci }) => loci[code],
    paper: ({ loci }) => loci[code],
    link: () => null,
  }
}

function projectOrOutside(): GroupLabel {
  return {
    id: 'project-or-external',
    code: null,
    name: 'Project or external',
    meaning: 'DL2 and DL4: the damage reached the project, or what is outside.',
    whole: 'located',
    count: ({ loci }) => loci.DL2 + loci.DL4,
    paper: ({ loci }) => loci.DL2 + loci.DL4,
    link: () => null,
  }
}

function resolvedLabel(): GroupLabel {
  return {
    ...coded('RS1', STATUSES.RS1, 'episodes'),
    count: ({ resolved }) => resolved,
    paper: ({ statuses }) => statuses.RS1,
    link: (_, group) => ({ ...group, status: 'RS1' }),
  }
}

function resolverLabel(code: Resolver): GroupLabel {
  return {
    ...coded(code, RESOLVERS[code], 'resolved'),
    count: ({ resolvers }) => resolvers[code],
    paper: ({ resolvers }) => resolvers[code],
    link: (_, group) => ({ ...group, resolver: code }),
  }
}

function coded(code: string, { name, meaning }: { name: string; meaning: string }, whole: Whole) {
  return { id: code, code, name, meaning, whole }
}
