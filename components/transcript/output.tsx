import { MarkedText } from './marked-text'
import type { Quoted } from './marks'

/** What went into a tool or came out of it, in a frame that scrolls. */
export function Output({ label, text, quotes }: { label: string; text: string; quotes: readonly Quoted[] }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md bg-subtle px-3 py-2"
    >
      <p className="mb-0.5 text-2xs text-muted-foreground">{label}</p>
      <pre className="whitespace-pre-wrap font-mono text-xs [overflow-wrap:anywhere]">
        {text.trim() === '' ? '(nothing)' : <MarkedText text={text} quotes={quotes} />}
      </pre>
    </section>
  )
}
