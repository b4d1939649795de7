/** Rests until somebody rings, the time is over, or it is to end. A bell while nobody rests is heard at the next rest. */
export function wakeUp(signal: AbortSignal) {
  let ringsAt: number | null = null
  let wake: (() => void) | null = null
  signal.addEventListener('abort', () => wake?.())

  return {
    /** The first bell counts, so that one who rings without end does not put it off for ever. */
    ring: (inMs: number) => {
      if (ringsAt !== null) return
      ringsAt = Date.now() + inMs
      if (wake) setTimeout(wake, inMs)
    },
    rest: async (ms: number) => {
      if (signal.aborted) return
      const restMs = ringsAt === null ? ms : Math.min(ms, Math.max(0, ringsAt - Date.now()))
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        if (signal.aborted) wake()
      })
      wake = null
      ringsAt = null
    },
  }
}
