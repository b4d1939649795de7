import type { LabelledSession } from '@/lib/classify/eval/labelled'

/** Remembers what is worked out of a session: it is asked for by several heads, and by every fold of a cross-validation. */
export function oncePerSession<Told>(tell: (session: LabelledSession) => Told): (session: LabelledSession) => Told {
  const known = new WeakMap<LabelledSession, { told: Told }>()
  return (session) => {
    const before = known.get(session)
    if (before) return before.told
    const told = tell(session)
    known.set(session, { told })
    return told
  }
}
