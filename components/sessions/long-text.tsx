'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { codeBlocks } from './code-blocks'
import { quotedPieces } from './quoted-pieces'

const SHOWN = 2500

/** Words as they were written, long ones folded, code in its own face, quotes of episodes marked. */
export function LongText({ text, quotes }: { text: string; quotes: string[] }) {
  const [isOpen, setIsOpen] = useState(false)
  const isLong = text.length > SHOWN * 1.2
  const shown = isOpen || !isLong ? text : text.slice(0, SHOWN)
  return (
    <div className="text-sm leading-relaxed">
      {codeBlocks(shown).map((block, index) =>
        block.isCode ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <pre key={index} tabIndex={0} className="my-1.5 max-h-96 overflow-auto rounded-md bg-subtle p-3 font-mono text-xs">
            {block.text}
          </pre>
        ) : (
          <p key={index} className="whitespace-pre-wrap break-words">
            {quotedPieces(block.text, quotes).map((piece, place) =>
              piece.isQuote ? (
                <mark key={place} className="rounded bg-warning-soft text-foreground">
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </p>
        ),
      )}
      {isLong && (
        <Button variant="ghost" size="sm" className="mt-1" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show less' : `Show all ${text.length.toLocaleString('en')} characters`}
        </Button>
      )}
    </div>
  )
}
