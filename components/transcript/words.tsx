import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { codeBlocks } from './code-blocks'
import { MarkedText } from './marked-text'
import type { Quoted } from './marks'
import { shortened } from './shortened'

type WordsProps = { text: string; quotes: readonly Quoted[]; isOpen: boolean; onToggle: () => void; className?: string }

/** Words as they were written. Nothing of a transcript is ever markup: fences only change the face. Long words are folded. */
export function Words({ text, quotes, isOpen, onToggle, className }: WordsProps) {
  const short = shortened(text)
  return (
    <div className={cn('max-w-[80ch] text-sm leading-relaxed', className)}>
      {codeBlocks(isOpen ? text : short).map((block, index) =>
        block.isCode ? (
          <pre key={index} className="my-1.5 whitespace-pre-wrap rounded-md bg-subtle px-3 py-2 font-mono text-xs [overflow-wrap:anywhere]">
            <MarkedText text={block.text} quotes={quotes} />
          </pre>
        ) : (
          <p key={index} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            <MarkedText text={block.text} quotes={quotes} />
          </p>
        ),
      )}
      {short !== text && (
        <Button variant="ghost" size="sm" className="-ml-2.5 mt-1" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Show less' : `Show all ${text.length.toLocaleString('en')} characters`}
        </Button>
      )}
    </div>
  )
}
