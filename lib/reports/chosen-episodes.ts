import type { ExampleEpisode } from './report-data'

const MOST = 5

/**
 * Up to five of the candidates, in their order: first those that bring a new symptom and a new repository, then a new symptom, then
 * any. So a month of one kind of trouble still has its examples, and a varied one shows its variety.
 */
export function chosenEpisodes(candidates: readonly ExampleEpisode[]): ExampleEpisode[] {
  const chosen = new Set<ExampleEpisode>()
  const isNew = (episode: ExampleEpisode, of: (one: ExampleEpisode) => string) => [...chosen].every((one) => of(one) !== of(episode))
  const take = (fits: (episode: ExampleEpisode) => boolean) => {
    for (const episode of candidates) if (chosen.size < MOST && !chosen.has(episode) && fits(episode)) chosen.add(episode)
  }
  take((episode) => isNew(episode, mainSymptom) && isNew(episode, ({ repository }) => repository))
  take((episode) => isNew(episode, mainSymptom))
  take((episode) => isNew(episode, ({ sessionId }) => sessionId))
  return candidates.filter((episode) => chosen.has(episode))
}

const mainSymptom = ({ symptoms: [first] }: ExampleEpisode): string => first ?? ''
