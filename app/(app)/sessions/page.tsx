import type { Metadata } from 'next'
import { FilterBar } from '@/components/filters/filter-bar'
import { CsvLink } from '@/components/lists/csv-link'
import { CoverageStrip } from '@/components/sessions/coverage-strip'
import { SessionFact } from '@/components/sessions/session-fact'
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
            <SessionFact />
            <SessionSearch />
            <CsvLink path="/api/sessions/csv" />
          </>
        }
      >
        <FilterBar />
      </PageHeader>
      <CoverageStrip />
      <SessionList />
    </>
  )
}
