'use client'

import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Cause, InvalidCategory, Resolver, Status } from '@/lib/domain/taxonomy'
import { LabelSelect } from './label-select'
import { CATEGORY_OPTIONS, CAUSE_OPTIONS, OUTCOME_OPTIONS } from './search-options'

const KINDS = [
  { value: 'false', label: 'Episodes' },
  { value: 'true', label: 'Refused candidates' },
] as const

const SEARCH = {
  refused: parseAsStringLiteral(['true', 'false']).withDefault('false'),
  status: parseAsStringLiteral(Status.options),
  resolver: parseAsStringLiteral(Resolver.options),
  cause: parseAsStringLiteral(Cause.options),
  category: parseAsStringLiteral(InvalidCategory.options),
}
const NONE = { status: null, resolver: null, cause: null, category: null }

/** What narrows this list beside the filters of every page; the address keeps it. */
export function EpisodeSearch() {
  const [{ refused, status, resolver, cause, category }, setSearch] = useQueryStates(SEARCH)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <SegmentedControl label="Verdict" value={refused} options={KINDS} onChange={(kind) => setSearch({ ...NONE, refused: kind })} />
      {refused === 'true' ? (
        <LabelSelect label="Reason" value={category} options={CATEGORY_OPTIONS} onChange={(chosen) => setSearch({ category: chosen })} />
      ) : (
        <>
          <LabelSelect
            label="Outcome"
            value={resolver ?? status}
            options={OUTCOME_OPTIONS}
            onChange={(chosen) =>
              setSearch({
                status: Status.options.find((code) => code === chosen) ?? null,
                resolver: Resolver.options.find((code) => code === chosen) ?? null,
              })
            }
          />
          <LabelSelect label="Cause" value={cause} options={CAUSE_OPTIONS} onChange={(chosen) => setSearch({ cause: chosen })} />
        </>
      )}
    </div>
  )
}
