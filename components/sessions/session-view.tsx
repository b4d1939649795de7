'use client'

import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Link } from '@/components/ui/link'
import { Skeleton } from '@/components/ui/skeleton'
import { sessionDetail } from '@/lib/client/sessions'
import { AppError } from '@/lib/domain/app-error'
import { LabelsOnly } from './labels-only'
import { SessionHeader } from './session-header'
import { SessionReader } from './session-reader'

/** A session: what was said, and the episodes found in it beside the turns that show them. */
export function SessionView({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(sessionDetail(id))
  if (error instanceof AppError && error.code === 'not_found') return <NoSuchSession message={error.message} />
  if (error && !data)
    return (
      <Card>
        <ErrorState title="This session could not be shown" message={error.message} onRetry={() => refetch()} />
      </Card>
    )
  if (!data) return <Loading />
  return (
    <>
      <SessionHeader detail={data} />
      {data.transcript ? <SessionReader detail={{ ...data, transcript: data.transcript }} /> : <LabelsOnly detail={data} />}
    </>
  )
}

function NoSuchSession({ message }: { message: string }) {
  return (
    <Card>
      <EmptyState
        icon={SearchX}
        title="No such session"
        actions={
          <Button asChild>
            <Link href="/sessions">All sessions</Link>
          </Button>
        }
      >
        {message}
      </EmptyState>
    </Card>
  )
}

function Loading() {
  return (
    <div aria-busy className="grid gap-4">
      <Skeleton className="h-8 w-2/3" />
      <Skeleton className="h-12" />
      <Skeleton className="h-[32rem]" />
    </div>
  )
}
