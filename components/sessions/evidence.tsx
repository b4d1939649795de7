import type { MouseEvent } from 'react'
import type { StoredCandidate } from '@/lib/domain/finding'

type EvidenceProps = { candidate: StoredCandidate; onTurn: (turn: number) => void }

/** The quoted words, and the turns they come from. */
export function Evidence({ candidate: { quotes, triggerTurn, pushbackTurns }, onTurn }: EvidenceProps) {
  const quoted = new Set(quotes.map(({ turn }) => turn))
  return (
    <div className="grid gap-1.5 text-xs">
      <ul className="grid gap-1.5">
        {quotes.map((quote) => (
          <li key={`${quote.turn}-${quote.text}`}>
            <a
              href={`#turn-${quote.turn}`}
              onClick={(event) => follow(event, () => onTurn(quote.turn))}
              className="block rounded-r-md border-l-2 border-border-strong bg-subtle/70 px-2.5 py-1.5 hover:bg-subtle"
            >
              <q className="[overflow-wrap:anywhere]">{quote.text}</q>
              <span className="ml-1.5 whitespace-nowrap text-muted-foreground tabular-nums">turn {quote.turn}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-3 text-muted-foreground">
        {triggerTurn !== null && <TurnLink name="Diverged in turn" turn={triggerTurn} onTurn={onTurn} />}
        {pushbackTurns
          .filter((turn) => !quoted.has(turn))
          .map((turn) => (
            <TurnLink key={turn} name="Pushback in turn" turn={turn} onTurn={onTurn} />
          ))}
      </p>
    </div>
  )
}

function TurnLink({ name, turn, onTurn }: { name: string; turn: number; onTurn: (turn: number) => void }) {
  return (
    <a
      href={`#turn-${turn}`}
      onClick={(event) => follow(event, () => onTurn(turn))}
      className="tabular-nums hover:text-foreground hover:underline"
    >
      {name} {turn}
    </a>
  )
}

/** The turn may not be drawn yet, so that the browser cannot find it; a click for a new tab is left alone. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go()
}
