import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { CsvLink } from '@/components/lists/csv-link'
import { CoverageStrip } from '@/components/sessions/coverage-strip'
import { SessionFacts } from '@/components/sessions/session-facts'
import { SessionList } from '@/components/sessions/session-list'
import { SessionSearch } from '@/components/sessions/session-search'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Sessions' }

export default function SessionsPage() {
  return (
    <>
      <PageHeader
        title="Sessions"
        description="Every session that was received, and whether it counts."
        actions={
          <>
            <SessionSearch />
            <CsvLink path="/api/sessions/csv" />
          </>
        }
      >
        <div className="flex flex-wrap items-center gap-2">
          <FilterBar />
          <SessionFacts />
        </div>
      </PageHeader>
      <CoverageStrip />
      <SessionList />
    </>
  )
}
