import type { ComponentProps, ReactNode } from 'react'
import { IntervalList } from '@/components/charts/interval-list'
import { ModelCard } from '@/components/charts/model-card'

type IntervalCardProps = ComponentProps<typeof IntervalList> & {
  fileName: string
  more?: string
  actions?: ReactNode
  /** Below the list. */
  children?: ReactNode
}

/** Figures with their intervals, their table, their CSV and what they are out of. */
export function IntervalCard({ list, fileName, more, actions, children, ...rest }: IntervalCardProps) {
  return (
    <ModelCard chart={list} fileName={fileName} more={more} actions={actions}>
      <IntervalList list={list} {...rest} />
      {children}
    </ModelCard>
  )
}
