/**
 * Does something now and again after every pause, until stopped. What throws is told, and tried again in its turn. Resolves when it has
 * stopped, and what was under way is done.
 */
export async function every(
  ms: number,
  work: () => Promise<unknown>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  while (!stopping.aborted) {
    await work().catch(onError)
    await pause(ms, stopping)
  }
}

export function pause(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resolve()
    }
    stopping.addEventListener('abort', done, { once: true })
  })
}
