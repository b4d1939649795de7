import { z } from 'zod'
import { EpisodeList, EpisodesQuery, PublicEpisode } from '@/lib/contracts/v1/episode'
import { ETAG, LINK, operation } from '../operation'

const group = 'Episodes'

export const episodePaths = {
  '/api/v1/episodes': {
    get: operation({
      ...{ id: 'listEpisodes', group, scope: 'read', summary: 'List episodes, those of the latest session first' },
      description: 'Of sessions that count. With `refused=true` the candidates that were refused, with the reason.',
      query: EpisodesQuery,
      answer: { description: 'A page of episodes.', schema: EpisodeList, headers: { ...ETAG, ...LINK } },
      curl: { path: '/api/v1/episodes?severity=DS2&severity=DS3&from=2026-01-01' },
    }),
  },
  '/api/v1/episodes/{id}': {
    get: operation({
      ...{ id: 'getEpisode', group, scope: 'read', summary: 'An episode with its evidence' },
      path: z.object({ id: z.uuid() }),
      answer: { description: 'The episode, or the refused candidate.', schema: PublicEpisode, headers: ETAG },
      errors: ['not_found'],
      curl: { path: '/api/v1/episodes/b8d4c1de-6a54-4b0b-8f5e-2d0f6a3c9e11' },
    }),
  },
}
