import type { ComponentProps } from 'react'
import { cn } from './cn'

/** 16 px on touch screens, below which iOS zooms into a focused field. */
export const inputStyles = [
  'h-8 w-full min-w-0 rounded-md border border-border-strong bg-surface px-2.5 text-sm shadow-card transition-colors pointer-coarse:text-[1rem]',
  'hover:border-muted-foreground/50 focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-accent/30 focus-visible:outline-offset-0',
  'disabled:opacity-60 aria-invalid:border-danger aria-invalid:focus-visible:outline-danger/30',
].join(' ')

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return <input type={type} className={cn(inputStyles, className)} {...props} />
}
