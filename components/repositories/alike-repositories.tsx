import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { mergeRepository } from '@/lib/client/repositories'
import type { RepositorySettings } from '@/lib/contracts/repositories'
import { alikeRepositories } from '@/lib/domain/alike-repositories'
import { useRepositoryAction } from './use-repository-action'

/** Names that look like one repository. Nothing is merged unasked. */
export function AlikeRepositories({ repositories }: { repositories: readonly RepositorySettings[] }) {
  const pairs = alikeRepositories(repositories)
  if (pairs.length === 0) return null
  return (
    <ul aria-label="Repositories that look alike" className="grid gap-2">
      {pairs.map(({ from, into }) => (
        <li key={from.id}>
          <Suggestion from={from} into={into} />
        </li>
      ))}
    </ul>
  )
}

function Suggestion({ from, into }: { from: RepositorySettings; into: RepositorySettings }) {
  const merge = useRepositoryAction(mergeRepository, () => `${from.name} merged into ${into.name}`)
  return (
    <Alert
      className="flex-wrap"
      actions={
        <Button
          size="sm"
          className="text-foreground"
          pending={merge.isPending}
          aria-label={`Merge ${from.name} into ${into.name}`}
          onClick={() => merge.mutate({ id: from.id, into: into.id })}
        >
          Merge
        </Button>
      }
    >
      <span className="font-medium [overflow-wrap:anywhere]">{from.name}</span> and{' '}
      <span className="font-medium [overflow-wrap:anywhere]">{into.name}</span> look like one repository.
    </Alert>
  )
}
