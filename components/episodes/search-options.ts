import { CAUSES, Cause, INVALID_CATEGORIES, InvalidCategory, RESOLVERS, Resolver, STATUSES, Status } from '@/lib/domain/taxonomy'

export const CAUSE_OPTIONS = Cause.options.map((code) => ({ value: code, label: `${code} ${CAUSES[code].name}` }))
export const CATEGORY_OPTIONS = InvalidCategory.options.map((code) => ({ value: code, label: INVALID_CATEGORIES[code].name }))

/** Whether an episode was resolved, and by whom, as one choice. */
export const OUTCOME_OPTIONS = [
  ...Status.options.map((code) => ({ value: code, label: `${code} ${STATUSES[code].name}` })),
  ...Resolver.options.map((code) => ({ value: code, label: `${code} ${RESOLVERS[code].name}` })),
]
