import { PAPER } from '@/lib/domain/paper'
import { PAPER_EPISODES_BY_MONTH, PAPER_SYMPTOMS_BY_MONTH } from '@/lib/domain/paper-time'
import { Symptom } from '@/lib/domain/taxonomy'
import { deal } from './deal'
import { dealCodes } from './deal-codes'
import { recordOf, SYMPTOM_COUNTS } from './paper-counts'
import type { PaperEpisode } from './paper-episode'
import { EPISODES_BY_MONTH, MONTHS, type Source } from './sources'

export type DatedEpisode = PaperEpisode & { source: Source; month: string }

const TRIES = 1_500_000
const LABELS = Object.values(SYMPTOM_COUNTS).reduce((sum, count) => sum + count, 0) - SYMPTOM_COUNTS.S8

/** Puts episodes into months, so that the symptoms of a month come near to what the poster draws, and then into the month's sources. */
export function dealMonths(episodes: readonly PaperEpisode[], random: () => number): DatedEpisode[] {
  const { editor: IDE, terminal, checkpoints } = EPISODES_BY_MONTH
  const CLI = recordOf(MONTHS, (month) => (terminal[month] ?? 0) + (checkpoints[month] ?? 0))
  const items = episodes.map(({ platform, symptoms }) => ({ group: platform, rows: symptoms }))
  const table = recordOf(Symptom.options, (symptom) => (symptom === 'S8' ? {} : monthsOf(symptom)))
  const months = dealCodes(items, { counts: { IDE, CLI }, table, tries: TRIES }, random)
  const sources = recordOf(MONTHS, (month) => deal({ terminal: terminal[month] ?? 0, checkpoints: checkpoints[month] ?? 0 }, random))
  return episodes.map((episode, index) => {
    const month = months[index] ?? ''
    return { ...episode, month, source: episode.platform === 'IDE' ? 'editor' : (sources[month]?.pop() ?? 'terminal') }
  })
}

/** How many labels a month has in all is not printed: as many per episode as everywhere. */
function monthsOf(symptom: Exclude<Symptom, 'S8'>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(PAPER_SYMPTOMS_BY_MONTH).map(([month, shares]) => {
      const labels = ((PAPER_EPISODES_BY_MONTH[month] ?? 0) * LABELS) / PAPER.all.episodes
      return [month, (shares[symptom] * labels) / 100]
    }),
  )
}
