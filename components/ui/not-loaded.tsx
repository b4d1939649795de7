import { Card } from './card'
import { ErrorState } from './error-state'
import { Skeleton } from './skeleton'

type NotLoadedProps = { query: { error: Error | null; refetch: () => unknown }; height: string }

/** In the place of data that are not there: a place-holder of their height, or what went wrong. */
export function NotLoaded({ query: { error, refetch }, height }: NotLoadedProps) {
  if (error === null) return <Skeleton className={height} />
  return (
    <Card>
      <ErrorState message={error.message} onRetry={() => refetch()} />
    </Card>
  )
}
