'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { useState } from 'react'
import { EndlessList } from '@/components/lists/endless-list'
import { ListFrame } from '@/components/lists/list-frame'
import { pagesOf } from '@/components/lists/pages-of'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { ruleList } from '@/lib/client/rules'
import { RuleRow } from './rule-row'

const SHOWN = [
  { value: 'recurring', label: 'Recurring or broken' },
  { value: 'all', label: 'All' },
] as const

/** The rules that developers state in a repository, the most stated first. */
export function RepositoryRuleList({ repositoryId }: { repositoryId: string }) {
  const [shown, setShown] = useState<(typeof SHOWN)[number]['value']>('recurring')
  const query = useInfiniteQuery(ruleList(repositoryId, shown === 'recurring'))
  return (
    <div className="grid gap-4">
      <SegmentedControl label="Rules to show" value={shown} options={SHOWN} onChange={setShown} className="justify-self-start" />
      <ListFrame
        query={query}
        pages={pagesOf(query)}
        noun="rule"
        empty={<NoRules isNarrowed={shown === 'recurring'} onAll={() => setShown('all')} />}
      >
        {(pages) => (
          <EndlessList label="Rules" pages={pages} height={128}>
            {(rule) => <RuleRow rule={rule} />}
          </EndlessList>
        )}
      </ListFrame>
    </div>
  )
}

function NoRules({ isNarrowed, onAll }: { isNarrowed: boolean; onAll: () => void }) {
  return (
    <EmptyState
      icon={ScrollText}
      title={isNarrowed ? 'No rule recurs' : 'No rule was stated'}
      actions={isNarrowed && <Button onClick={onAll}>Show all rules</Button>}
    >
      {isNarrowed
        ? 'No rule was stated in two sessions or broken by an episode.'
        : 'In the sessions that count, no developer forbade, required or preferred anything as a rule.'}
    </EmptyState>
  )
}
