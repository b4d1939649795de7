import { Presets, SingleBar } from 'cli-progress'
import { sizeText } from './amounts'

export type Progress = { grow: (files: number) => void; advance: () => void; sent: (bytes: number) => void; stop: () => void }

/** A bar on a terminal, and nothing in a log. It goes to stderr, so that stdout holds results only. */
export function progressBar(isShown: boolean): Progress {
  if (!isShown) return { grow: () => {}, advance: () => {}, sent: () => {}, stop: () => {} }
  const format = '{bar} {value}/{total} files, {size}'
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.shades_grey,
  )
  let bytes = 0
  bar.start(0, 0, { size: sizeText(0) })
  return {
    grow: (files) => bar.setTotal(bar.getTotal() + files),
    advance: () => bar.increment(1, { size: sizeText(bytes) }),
    sent: (more) => {
      bytes += more
      bar.update({ size: sizeText(bytes) })
    },
    stop: () => bar.stop(),
  }
}
