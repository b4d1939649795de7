import type { ExclusionReason } from '@/lib/domain/exclusion-reason'

type Exclusion = {
  /** After "Excluded:". */
  name: string
  why: string
  /** What one can do about it, and where. */
  action: { label: string; href: string } | null
}

const REPOSITORY_RULES = { label: 'Count them in a repository', href: '/settings/repositories' }

/** Why a session does not count, in words. */
const EXCLUSIONS: Record<ExclusionReason, Exclusion> = {
  empty: {
    name: 'no developer speaks',
    why: 'It holds no word and no act of a developer, so there is nothing an agent could have gone against. Counting it would count nothing.',
    action: null,
  },
  subagent: {
    name: 'a sub-agent',
    why: 'Another agent wrote its prompts. It is listed under the session that started it, where the developer speaks.',
    action: REPOSITORY_RULES,
  },
  automated: {
    name: 'an automated run',
    why: 'A script, an SDK or a CI job wrote its prompts. Nobody was there to push back, so it would lower every rate.',
    action: REPOSITORY_RULES,
  },
  no_transcript: {
    name: 'no transcript',
    why: 'Only telemetry came, without the prompts. Turns and refusals are known, what they were about is not. Upload the transcript, or let the agent log its prompts.',
    action: { label: 'Upload transcripts', href: '/uploads' },
  },
  copied: {
    name: 'continued elsewhere',
    why: 'All of its turns were copied into a session that goes on from it, and are counted there. Counting them here too would count them twice.',
    action: null,
  },
  repository: {
    name: 'its repository is left out',
    why: 'Somebody chose that nothing in its repository counts.',
    action: { label: 'Change that', href: '/settings/repositories' },
  },
}

/** A reason that a newer reader gives is shown as it is. */
export function exclusionOf(reason: string): Exclusion {
  const known: Record<string, Exclusion | undefined> = EXCLUSIONS
  return known[reason] ?? { name: reason, why: 'This version of the app does not know that reason.', action: null }
}
