import { sampleOf } from './sample-of'

const PLAIN = [' ', 'a', 'a ', '\n', '\t\n ', '\u2028', 'no not ', '"\'`', '((', '不', 'A!']
const ALTERNATIVES = [0, 1, 7, 23]

/**
 * Texts of about that length, or more, that a pattern can hardly leave: its own beginnings over and over, what nearly is one, and its
 * repetitions drawn out. They end on what no repetition can take in.
 */
export function hostileTexts(pattern: RegExp, length: number): string[] {
  const samples = ALTERNATIVES.map((choice) => sampleOf(pattern, { choice })).filter((sample) => sample !== '')
  const near = samples.flatMap((sample) => [sample.slice(0, -1), `${sample}q`, sample.slice(0, 1), `${sample} `])
  const pieces = [...new Set([...PLAIN, ...near])].filter((piece) => piece !== '')
  return [
    ...pieces.map((piece) => `${piece.repeat(Math.ceil(length / piece.length))}\0`),
    ...ALTERNATIVES.map((choice) => `${sampleOf(pattern, { choice, stretch: length })}\0`),
  ]
}
