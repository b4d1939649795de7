import { CalendarX } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'

/** Of an address that leads to no report, with what is wrong with it. */
export function NoReport({ reason }: { reason: string }) {
  return (
    <>
      <PageHeader title="There is no such report" />
      <Card>
        <EmptyState
          icon={CalendarX}
          title={reason}
          actions={
            <Button asChild>
              <Link href="/reports">All reports</Link>
            </Button>
          }
        >
          The list has every month and week that has one.
        </EmptyState>
      </Card>
    </>
  )
}
