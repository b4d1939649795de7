'use client'

import { RotateCw, TriangleAlert } from 'lucide-react'
import { Button } from './button'
import { EmptyState } from './empty-state'

type ErrorStateProps = { title?: string; message: string; onRetry?: () => void; className?: string }

/** In place of content that could not be loaded. */
export function ErrorState({ title = 'This could not be loaded', message, onRetry, className }: ErrorStateProps) {
  return (
    <div role="alert">
      <EmptyState
        icon={TriangleAlert}
        title={title}
        className={className}
        actions={
          onRetry && (
            <Button onClick={onRetry}>
              <RotateCw aria-hidden />
              Try again
            </Button>
          )
        }
      >
        {message}
      </EmptyState>
    </div>
  )
}
