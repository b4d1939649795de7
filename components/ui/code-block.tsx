import { cn } from './cn'
import { CopyButton } from './copy-button'

type CodeBlockProps = { code: string; label: string; className?: string }

/** A command or value to copy. `label` says what it is. */
export function CodeBlock({ code, label, className }: CodeBlockProps) {
  return (
    <div className={cn('relative rounded-md border border-border bg-subtle/60', className)}>
      <pre className="whitespace-pre-wrap break-words py-2 pr-10 pl-3 font-mono text-xs [overflow-wrap:anywhere]">
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={`Copy ${label}`} className="absolute top-0.5 right-0.5" />
    </div>
  )
}
