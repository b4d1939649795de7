'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useWorkspace } from '@/components/layout/workspace-context'
import { Button } from '@/components/ui/button'
import { MultiSelect } from '@/components/ui/multi-select'
import { ViewsMenu } from '@/components/views/views-menu'
import { metric } from '@/lib/client/metrics'
import { dayIn } from '@/lib/domain/calendar'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { SEVERITIES, Severity, SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { RangeFilter } from './range-filter'
import { useFilters } from './use-filters'

const SYMPTOM_OPTIONS = Symptom.options.map((code) => ({
  value: code,
  label: `${code} ${SYMPTOMS[code].name}`,
  dot: `var(--symptom-${code.toLowerCase()})`,
}))
const SEVERITY_OPTIONS = Severity.options.map((code) => ({
  value: code,
  label: `${code} ${SEVERITIES[code].name}`,
  dot: `var(--severity-${code.toLowerCase()})`,
}))

/** The filters of a page. They live in its address, so that a link carries them. A page of one repository does not choose among them. */
export function FilterBar({ ofOneRepository = false }: { ofOneRepository?: boolean }) {
  const { filters, setFilters } = useFilters()
  const { timeZone } = useWorkspace()
  const { data: options } = useQuery(metric('options', { ...NO_FILTERS, from: filters.from, to: filters.to }))
  const named = (list: { value: string; name: string; sessions: number }[] | undefined) =>
    (list ?? []).map(({ value, name, sessions }) => ({ value, label: name, detail: sessions.toLocaleString('en') }))
  const isFiltered = Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
  return (
    <section aria-label="Filters" className="flex flex-wrap items-center gap-2">
      <RangeFilter range={filters} today={dayIn(timeZone, new Date())} onChange={setFilters} />
      {!ofOneRepository && (
        <MultiSelect
          label="Repository"
          options={named(options?.repositories)}
          values={filters.repositories}
          onChange={(repositories) => setFilters({ repositories })}
        />
      )}
      <MultiSelect
        label="Platform"
        options={named(options?.platforms)}
        values={filters.platforms}
        onChange={(values) => setFilters({ platforms: known(Platform.options, values) })}
      />
      <MultiSelect label="Agent" options={named(options?.agents)} values={filters.agents} onChange={(agents) => setFilters({ agents })} />
      <MultiSelect label="Model" options={named(options?.models)} values={filters.models} onChange={(models) => setFilters({ models })} />
      <MultiSelect
        label="Symptom"
        options={SYMPTOM_OPTIONS}
        values={filters.symptoms}
        onChange={(values) => setFilters({ symptoms: known(Symptom.options, values) })}
      />
      <MultiSelect
        label="Severity"
        options={SEVERITY_OPTIONS}
        values={filters.severities}
        onChange={(values) => setFilters({ severities: known(Severity.options, values) })}
      />
      {isFiltered && (
        <Button variant="ghost" onClick={() => setFilters(NO_FILTERS)}>
          <X aria-hidden />
          Clear
        </Button>
      )}
      {!ofOneRepository && <ViewsMenu filters={filters} setFilters={setFilters} />}
    </section>
  )
}

/** A select speaks of strings; these are the ones that are codes. */
function known<T extends string>(codes: readonly T[], values: readonly string[]): T[] {
  return codes.filter((code) => values.includes(code))
}
