import type { CauseLabel } from '@/lib/domain/finding'
import { PAPER_TIERS } from '@/lib/domain/paper-causes'
import { Cause, Symptom } from '@/lib/domain/taxonomy'
import { deal, shuffled } from './deal'
import { dealCodes } from './deal-codes'
import { byPlatform, CAUSE_COUNTS, DOUBLE_CAUSES, recordOf, SYMPTOM_BY_CAUSE } from './paper-counts'
import type { Symptomatic } from './paper-episode'
import { swapToFit } from './swap-to-fit'

const CAUSES = byPlatform(CAUSE_COUNTS, ({ causes, episodes }) => ({ shares: causes, n: episodes }))
const PLATFORMS = ['IDE', 'CLI'] as const
const TRIES = 20_000_000

/** A place for a cause: `partner` is the other place of an episode that has two. */
type Place = { episode: number; partner: number | null }

/** One or two causes of every episode, with their tiers. */
export function dealCauses(episodes: readonly Symptomatic[], random: () => number): CauseLabel[][] {
  const places = placesOf(episodes, random)
  const columns = firstDeal(episodes, places, random)
  const mayHold = (item: number, column: number) => {
    const partner = places[item]?.partner ?? null
    return partner === null || (column !== C7 && columns[partner] !== column)
  }
  const fit = {
    rows: places.map(({ episode }) => (episodes[episode]?.symptoms ?? []).map((code) => Symptom.options.indexOf(code))),
    strata: places.map(({ episode }) => (episodes[episode]?.platform === 'IDE' ? 0 : 1)),
    target: Symptom.options.map((symptom) => Cause.options.map((cause) => SYMPTOM_BY_CAUSE[symptom][cause])),
    mayHold,
    tries: TRIES,
  }
  swapToFit(columns, fit, random)
  const causes: CauseLabel[][] = episodes.map(() => [])
  const tiers = recordOf(Cause.options, (cause) => (cause === 'C7' ? [] : deal(PAPER_TIERS[cause], random)))
  places.forEach(({ episode }, item) => {
    const code = Cause.options[columns[item] ?? C7] ?? 'C7'
    causes[episode]?.push({ code, tier: tiers[code].pop() ?? null })
  })
  return causes
}

const C7 = Cause.options.indexOf('C7')
const C6 = Cause.options.indexOf('C6')

/** Which episodes have two causes follows from the printed tables of each symptom. */
function placesOf(episodes: readonly Symptomatic[], random: () => number): Place[] {
  const counts = recordOf(PLATFORMS, (platform) => {
    const own = episodes.filter((episode) => episode.platform === platform).length
    const two = Object.values(CAUSES[platform]).reduce((sum, count) => sum + count, 0) - own
    return { two, one: own - two }
  })
  const table = recordOf(Symptom.options, (symptom) => ({ two: DOUBLE_CAUSES[symptom] }))
  const items = episodes.map(({ platform, symptoms }) => ({ group: platform, rows: symptoms }))
  const causes = dealCodes(items, { counts, table }, random)
  let next = 0
  return causes.flatMap((many, episode): Place[] => {
    const first = next
    next += many === 'two' ? 2 : 1
    return many === 'two'
      ? [
          { episode, partner: first + 1 },
          { episode, partner: first },
        ]
      : [{ episode, partner: null }]
  })
}

/** A beginning that breaks no rule: two causes are C6 and one of C1 to C5. */
function firstDeal(episodes: readonly Symptomatic[], places: readonly Place[], random: () => number): number[] {
  const decks = recordOf(PLATFORMS, (platform) => {
    const all = shuffled(
      deal(CAUSES[platform], random).map((code) => Cause.options.indexOf(code)),
      random,
    )
    return { common: all.filter((code) => code === C6), told: all.filter((code) => code < C6), unknown: all.filter((code) => code === C7) }
  })
  const columns = places.map(({ episode, partner }, item) => {
    const deck = decks[episodes[episode]?.platform ?? 'CLI']
    return partner === null ? null : ((partner > item ? deck.common : deck.told).pop() ?? C6)
  })
  const rest = recordOf(PLATFORMS, (platform) => shuffled(Object.values(decks[platform]).flat(), random))
  return columns.map((column, item) => column ?? rest[episodes[places[item]?.episode ?? 0]?.platform ?? 'CLI'].pop() ?? C7)
}
