/** Why a session does not count, in words. A reason that a newer reader gives is shown as it is. */
export const EXCLUSIONS: Record<string, string> = {
  empty: 'no developer speaks',
  subagent: 'a sub-agent',
  automated: 'an automated run',
}
