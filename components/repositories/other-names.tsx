import { Split } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { splitRepository } from '@/lib/client/repositories'
import type { RepositorySettings } from '@/lib/contracts/repositories'
import { useRepositoryAction } from './use-repository-action'

/** The names that lead here too, each with the way back. */
export function OtherNames({ repository: { id, name, aliases } }: { repository: RepositorySettings }) {
  const split = useRepositoryAction(splitRepository, (call) => `${call.name} is a repository of its own again`)
  if (aliases.length === 0) return null
  return (
    <ul aria-label={`Other names of ${name}`} className="flex flex-wrap items-center gap-2 text-xs">
      <li className="text-muted-foreground">also</li>
      {aliases.map((alias) => (
        <li key={alias} className="flex min-w-0 items-center gap-1 rounded-md border border-border pl-2">
          <span className="min-w-0 [overflow-wrap:anywhere]">{alias}</span>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Part ${alias} from ${name}`}
            title="Make it a repository of its own again"
            pending={split.isPending && split.variables.name === alias}
            onClick={() => split.mutate({ id, name: alias })}
          >
            <Split aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  )
}
