import { z } from 'zod'
import { EpisodeSearch } from '@/lib/contracts/episodes'
import { SessionSearch } from '@/lib/contracts/sessions'
import { readCursor } from '@/lib/domain/cursor'
import { filtersFromParams } from '@/lib/domain/filters'

const PAGE = 50

const page = (params: URLSearchParams) => {
  const cursor = params.get('cursor')
  return { filters: filtersFromParams(params), after: cursor ? readCursor(cursor) : null, limit: PAGE }
}

/** The address of a session list. What does not fit is left out, as in filters. */
export const SessionListQuery = z.instanceof(URLSearchParams).transform((params) => {
  const { standing, exclusion, text } = SessionSearch.shape
  const read = <T>(schema: z.ZodType<T | null>, name: string) => schema.safeParse(params.get(name) || null).data ?? null
  return {
    ...page(params),
    search: { standing: read(standing, 'standing'), exclusion: read(exclusion, 'exclusion'), text: read(text, 'text') },
  }
})

export const EpisodeListQuery = z.instanceof(URLSearchParams).transform((params) => {
  const status = EpisodeSearch.shape.status.safeParse(params.get('status')).data ?? null
  return { ...page(params), search: { status, refused: params.get('refused') === 'true' } }
})
