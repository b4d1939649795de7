import { type Filters, narrowsEpisodes } from '@/lib/domain/filters'
import { PAPER, type PaperFigures, paperFiguresFor } from '@/lib/domain/paper'
import type { Symptom } from '@/lib/domain/taxonomy'
import type { FiltersPatch } from './chart-model'

/** The paper's figures for the platforms of the filters; null once symptoms or severities are chosen, as it does not print those. */
export function paperBeside(filters: Filters): PaperFigures | null {
  return narrowsEpisodes(filters) ? null : paperFiguresFor(filters.platforms)
}

/** Whether what the paper prints of all its sessions alone, and not by platform, may stand beside. */
export const isLikeThePaperAsAWhole = (filters: Filters) => paperBeside(filters) === PAPER.all

/** Which filters say "of these episodes, the ones with this symptom". Symptoms of filters are joined by "or", so not all can be said. */
export function symptomLink({ symptoms }: Filters, code: Symptom, more: FiltersPatch = {}): FiltersPatch | null {
  return symptoms.length === 0 || symptoms.includes(code) ? { ...more, symptoms: [code] } : null
}

export function filterNotes(filters: Filters): string[] {
  return narrowsEpisodes(filters) ? ['Only episodes of the chosen symptoms and severities; sessions and turns are all of them.'] : []
}

export const CLUSTER_NOTE = 'The interval takes episodes as independent. Those of one session are not quite, so it is somewhat too narrow.'
