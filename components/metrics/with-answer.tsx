'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { NotLoaded } from '@/components/ui/not-loaded'
import { metric } from '@/lib/client/metrics'
import type { Answer, AskOptions, QuestionId } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'

type WithAnswerProps<Id extends QuestionId> = {
  question: Id
  filters: Filters
  options?: Partial<AskOptions>
  height: string
  children: (answer: Answer<Id>) => ReactNode
}

/** Asks a question and draws its answer; a place-holder of the same height until then. The answer to one question never stands in for that to another. */
export function WithAnswer<Id extends QuestionId>(props: WithAnswerProps<Id>) {
  return <Asked key={props.question} {...props} />
}

function Asked<Id extends QuestionId>({ question, filters, options, height, children }: WithAnswerProps<Id>) {
  const query = useQuery(metric(question, filters, options))
  if (!query.data) return <NotLoaded query={query} height={height} />
  return <div className={cn('min-w-0', query.isPlaceholderData && 'opacity-60 transition-opacity')}>{children(query.data)}</div>
}
