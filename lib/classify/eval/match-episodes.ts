import type { FoundEpisode } from './found-episode'
import { isSameText } from './is-same-text'
import type { LabelledEpisode } from './labelled'

export type Matches = { pairs: [LabelledEpisode, FoundEpisode][]; missed: LabelledEpisode[]; unmatched: FoundEpisode[] }

/** Each labelled episode with the first found one that pushes back in the same words, or in words that it quotes. */
export function matchEpisodes(labelled: readonly LabelledEpisode[], found: readonly FoundEpisode[]): Matches {
  const free = new Set(found)
  const matches: Matches = { pairs: [], missed: [], unmatched: [] }
  for (const episode of labelled) {
    const texts = [...(episode.pushback ?? []), ...(episode.quotes ?? [])].map(({ text }) => text)
    const hit = [...free].find(({ pushback }) => pushback.some((said) => texts.some((text) => isSameText(said.text, text))))
    if (!hit) {
      matches.missed.push(episode)
      continue
    }
    free.delete(hit)
    matches.pairs.push([episode, hit])
  }
  matches.unmatched.push(...free)
  return matches
}
