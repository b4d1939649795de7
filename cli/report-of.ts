import { shownWords } from '@/lib/classify/shown-words'
import type { Candidate, Finding, Labels } from '@/lib/domain/finding'
import type { FormatId, Platform } from '@/lib/domain/format'
import type { Transcript } from '@/lib/domain/transcript'
import { countTurns } from '@/lib/domain/turns'

export type EpisodeReport = Labels &
  Pick<Candidate, 'name' | 'description' | 'goal' | 'confidence' | 'quotes'> & {
    pushback: { turn: number; text: string }[]
    trigger: number | null
  }
export type FileReport =
  | { file: string; format: FormatId; platform: Platform; agent: string; userTurns: number; episodes: EpisodeReport[] }
  | { file: string; error: string; episodes: [] }

type Classified = { transcript: Transcript; findings: Finding[] }

/** One line per file: the episodes of all its sessions that a developer led. */
export function reportOf(file: string, format: FormatId, sessions: Classified[]): FileReport {
  const [first] = sessions
  if (!first) return { file, error: 'The file holds no session.', episodes: [] }
  const own = sessions.filter(({ transcript }) => transcript.origin === 'developer')
  const { platform, agent } = first.transcript
  const userTurns = own.reduce((sum, { transcript }) => sum + countTurns(transcript.turns, 'developer'), 0)
  return { file, format, platform, agent, userTurns, episodes: own.flatMap(episodesOf) }
}

function episodesOf({ transcript, findings }: Classified): EpisodeReport[] {
  const shown = new Map(transcript.turns.map((turn) => [turn.number, shownWords(turn)]))
  return findings.flatMap(({ candidate, verdict, labels }) => {
    if (!verdict.valid || !labels) return []
    const pushback = candidate.pushbackTurns.map((turn) => ({ turn, text: shown.get(turn) ?? '' }))
    const { name, description, goal, confidence, quotes, triggerTurn } = candidate
    return [{ name, description, pushback, trigger: triggerTurn, quotes, goal, confidence, ...labels }]
  })
}
