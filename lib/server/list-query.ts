import { z } from 'zod'
import { EpisodeSearch } from '@/lib/contracts/episodes'
import { SessionSearch } from '@/lib/contracts/sessions'
import { type Cursor, readCursor } from '@/lib/domain/cursor'
import { filtersFromParams } from '@/lib/domain/filters'
import { Fact } from '@/lib/domain/session-facts'

const PAGE = 50

/** The address of a session list. What does not fit is left out, as in filters; a wrong cursor is refused, as it would begin anew. */
export const SessionListQuery = z.instanceof(URLSearchParams).transform((params, context) => ({
  ...pageOf(params, context),
  search: { ...searchOf(SessionSearch.shape, params), subagents: showsSubagents(params), facts: factsOf(params) },
}))

/** They are many and belong under their parents: a list shows them where it is asked for them. */
function showsSubagents(params: URLSearchParams): boolean {
  return params.get('subagents') === 'true' || params.has('standing') || params.has('exclusion')
}

const factsOf = (params: URLSearchParams) => Fact.options.filter((fact) => params.getAll('fact').includes(fact))

export const EpisodeListQuery = z.instanceof(URLSearchParams).transform((params, context) => {
  const { refused: _, ...labels } = EpisodeSearch.shape
  return { ...pageOf(params, context), search: { ...searchOf(labels, params), refused: params.get('refused') === 'true' } }
})

/** Of a list that has no filters. */
export const CursorQuery = z.instanceof(URLSearchParams).transform((params, context) => ({ after: cursorOf(params, context) }))

function pageOf(params: URLSearchParams, context: z.RefinementCtx) {
  return { filters: filtersFromParams(params), after: cursorOf(params, context), limit: PAGE }
}

function cursorOf(params: URLSearchParams, context: z.RefinementCtx): Cursor | null {
  const text = params.get('cursor')
  const after = text ? readCursor(text) : null
  if (text && !after) context.addIssue('The cursor is not one that this server gave out. Start from the first page.')
  return after
}

/** Every field of the search from the parameter of its name; null where it is absent or does not fit. */
function searchOf<S extends Record<string, z.ZodType>>(shape: S, params: URLSearchParams): { [K in keyof S]: z.infer<S[K]> | null } {
  const fields = Object.entries(shape).map(([name, schema]) => [name, schema.safeParse(params.get(name) || null).data ?? null])
  return Object.fromEntries(fields) as { [K in keyof S]: z.infer<S[K]> | null } // one entry per field of the shape
}
