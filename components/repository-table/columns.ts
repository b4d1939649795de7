import type { RepositorySort } from '@/lib/contracts/analytics/repositories'

/** The columns of the table in their order. */
export const COLUMNS: readonly { column: RepositorySort; name: string; meaning: string }[] = [
  { column: 'name', name: 'Repository', meaning: 'As transcripts spell it, or as it was renamed' },
  { column: 'sessions', name: 'Sessions', meaning: 'Sessions that count' },
  { column: 'share', name: 'With an episode', meaning: 'Share of sessions with at least one episode, with its 95 % interval' },
  { column: 'rate', name: 'Per 100 turns', meaning: 'Episodes per 100 developer turns, with the 95 % interval' },
  {
    column: 'persistence',
    name: 'Risk ratio, next',
    meaning: 'How much likelier the next session has an episode after one with than after a clean one, with Katz’s 95 % interval',
  },
  { column: 'symptom', name: 'Dominant symptom', meaning: 'The symptom found in most sessions' },
  {
    column: 'trend',
    name: '13 months',
    meaning: 'Share of sessions with an episode by month; sorted by the last six months less those before',
  },
  { column: 'last-episode', name: 'Last episode', meaning: 'Start of the latest session with an episode' },
  { column: 'last-session', name: 'Last session', meaning: 'Start of the latest session' },
]
