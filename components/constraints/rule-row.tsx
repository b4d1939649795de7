import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { CopyButton } from '@/components/ui/copy-button'
import { Link } from '@/components/ui/link'
import type { PublicRule } from '@/lib/contracts/v1/rule'
import { CONSTRAINT_KINDS } from './constraint-kinds'

/** A rule in the words that last stated it, with what it comes to and where it was stated and broken. */
export function RuleRow({ rule }: { rule: PublicRule }) {
  const { kind, text, instruction, sessions, standingSessions, episodes, lastStatedAt, stated, broken } = rule
  return (
    <article className="grid gap-1.5 px-4 py-3 text-sm">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 font-medium [overflow-wrap:anywhere]">
          <q>{text}</q>
        </h2>
        <CopyButton text={instruction} label="Copy as a line for AGENTS.md" className="shrink-0" />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-xs">
        <Badge title={CONSTRAINT_KINDS[kind].meaning}>{CONSTRAINT_KINDS[kind].name}</Badge>
        <span className="tabular-nums">
          {countOf(sessions, 'session')}, {episodes === 0 ? 'never broken' : `broken in ${countOf(episodes, 'episode')}`}, last stated{' '}
          <Instant at={lastStatedAt} show="date" />
        </span>
        {standingSessions > 0 && (
          <Badge tone="success" title={`In ${countOf(standingSessions, 'session')} it was read from a rule file.`}>
            In a rule file
          </Badge>
        )}
      </p>
      <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">Normalised: {termsOf(rule.key)}</p>
      <Places label="Stated in" places={stated.map((place) => ({ ...place, href: `/sessions/${place.sessionId}#turn-${place.turn}` }))} />
      <Places
        label="Broken in"
        places={broken.map((place) => ({ ...place, href: `/sessions/${place.sessionId}?episode=${place.episode}#turn-${place.turn}` }))}
      />
    </article>
  )
}

type PlaceLink = { title: string; turn: number; href: string }

function Places({ label, places }: { label: string; places: readonly PlaceLink[] }) {
  if (places.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
      <span className="text-muted-foreground">{label}</span>
      {places.map(({ title, turn, href }) => (
        <Link key={href} href={href} className="flex min-w-0 max-w-80 gap-1 underline underline-offset-2" title={title}>
          <span className="truncate">{title}</span> <span className="shrink-0 tabular-nums">turn {turn}</span>
        </Link>
      ))}
    </p>
  )
}

const countOf = (count: number, noun: string) => `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`

/** What is not to be used is told as such. */
const termsOf = (key: string) =>
  key
    .slice(key.indexOf(': ') + 2)
    .split(' ')
    .map((term) => (term.startsWith('!') ? `not ${term.slice(1)}` : term))
    .join(', ')
