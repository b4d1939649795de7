import { Fragment } from 'react'
import { cn } from '@/components/ui/cn'

/** The plain text of the document: `code` in backquotes, and a line per line. */
export function MarkedUp({ text, className }: { text: string; className?: string }) {
  return (
    <div className={cn('flex flex-col gap-1 text-pretty', className)}>
      {text.split('\n').map((line, index) => (
        <p key={index}>
          {line.split('`').map((piece, part) => (
            <Fragment key={part}>{part % 2 === 1 ? <Code>{piece}</Code> : piece}</Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

export function Code({ children }: { children: string }) {
  return <code className="rounded bg-subtle px-1 py-0.5 font-mono text-[0.9em] [overflow-wrap:anywhere]">{children}</code>
}
