'use client'

import { useQuery } from '@tanstack/react-query'
import { FolderGit2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { NotLoaded } from '@/components/ui/not-loaded'
import { repositorySettings } from '@/lib/client/repositories'
import { AlikeRepositories } from './alike-repositories'
import { RepositoryEntry } from './repository-entry'
import { WhatCannotCount } from './what-cannot-count'

/** Every repository of the workspace with its names and rules, and those that may be one. */
export function Repositories() {
  const query = useQuery(repositorySettings())
  if (!query.data) return <NotLoaded query={query} height="h-64" />
  const { data } = query
  if (data.length === 0) return <NoRepositories />
  return (
    <div className="grid gap-4">
      <AlikeRepositories repositories={data} />
      <Card className="overflow-clip">
        <ul aria-label="Repositories" className="divide-y divide-border">
          {data.map((repository) => (
            <RepositoryEntry key={repository.id} repository={repository} others={data.filter(({ id }) => id !== repository.id)} />
          ))}
        </ul>
      </Card>
      <WhatCannotCount />
    </div>
  )
}

function NoRepositories() {
  return (
    <Card>
      <EmptyState
        icon={FolderGit2}
        title="No repositories yet"
        actions={
          <Button asChild variant="primary">
            <Link href="/uploads">Upload transcripts</Link>
          </Button>
        }
      >
        A repository appears with the first session that was held in it.
      </EmptyState>
    </Card>
  )
}
