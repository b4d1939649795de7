import { Presets, SingleBar } from 'cli-progress'

export type LineProgress = { sent: (bytes: number) => void; stop: () => void }

/** How much of a file was sent: a bar on a terminal, and nothing in a log. It goes to stderr, so that stdout holds results only. */
export function lineProgress(isShown: boolean, bytes: number): LineProgress {
  if (!isShown) return { sent: () => {}, stop: () => {} }
  const looks = { format: '{bar} {percentage} %, {duration_formatted}', stream: process.stderr, hideCursor: true, clearOnComplete: true }
  const bar = new SingleBar(looks, Presets.shades_grey)
  bar.start(bytes, 0)
  return { sent: (more) => bar.increment(more), stop: () => bar.stop() }
}
