import { expect, test } from 'vitest'
import { momentsOf } from '@/lib/classify/builtin/moment'
import { weighTurns } from '@/lib/classify/builtin/pushback'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aLabelledEpisode, aLabelledSession } from '@/lib/testing/labelled-session'
import { trainModel } from './train-model'

/** Sessions in which “zebra” is what this developer says to object, and “giraffe” is not. */
function zebras(repository: string): LabelledSession[] {
  return Array.from({ length: 12 }, (_, index) => {
    const word = index % 2 === 0 ? 'zebra' : 'giraffe'
    const said = `${word} over there, number ${index}`
    const turns = turnsOf(
      ['developer', 'Draw the animals of the park.'],
      ['agent', 'Drawn.'],
      ['developer', said],
      ['agent', `On to number ${index}.`],
    )
    const gold = word === 'zebra' ? [aLabelledEpisode({ says: said })] : []
    return aLabelledSession({ file: `${repository}-${index}.jsonl`, repository, transcripts: [aTranscript({ turns })], gold })
  })
}
const sessions = [...zebras('acme/park'), ...zebras('acme/zoo')]

test('the same sessions give the same model, byte for byte', () => {
  expect(JSON.stringify(trainModel(sessions))).toBe(JSON.stringify(trainModel(structuredClone(sessions))))
})

test('a word that stands in what readers called pushback weighs for pushback', () => {
  const model = trainModel(sessions)
  const say = (word: string) =>
    aTranscript({
      turns: turnsOf(['developer', 'Draw the park.'], ['agent', 'Drawn.'], ['developer', `${word} over there`], ['agent', 'On to it.']),
    })
  const chance = (word: string) => weighTurns(momentsOf(say(word)), model.turn)[1]?.probability ?? 0

  expect(chance('zebra')).toBeGreaterThan(chance('giraffe'))
})

test('the model holds no words, but numbers of buckets', () => {
  expect(JSON.stringify(trainModel(sessions))).not.toMatch(/zebra|giraffe|park/)
})
