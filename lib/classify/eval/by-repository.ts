/** Sessions by repository, in the order of the names. */
export function byRepository<Session extends { repository: string }>(
  sessions: readonly Session[],
): { repository: string; sessions: Session[] }[] {
  const groups = new Map<string, Session[]>()
  for (const session of sessions) groups.set(session.repository, [...(groups.get(session.repository) ?? []), session])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([repository, ofIt]) => ({ repository, sessions: ofIt }))
}
