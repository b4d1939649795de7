import { expect, test } from 'vitest'
import { trainModel } from '@/lib/classify/training/train-model'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aLabelledEpisode, aLabelledSession } from '@/lib/testing/labelled-session'
import { crossValidate } from './cross-validate'

const session = (file: string, repository: string, says: string) =>
  aLabelledSession({
    file,
    repository,
    transcripts: [
      aTranscript({ turns: turnsOf(['developer', 'Add a page.'], ['agent', 'Done.'], ['developer', says], ['agent', 'I see.']) }),
    ],
    gold: [aLabelledEpisode({ says })],
  })

test('each repository is judged by a model that has seen all the others and none of it', () => {
  const shop = [session('1', 'acme/shop', 'No, that is wrong.'), session('2', 'acme/shop', 'It still fails.')]
  const site = [session('3', 'acme/site', 'You forgot the footer.')]
  const begun: string[] = []

  const predicted = crossValidate([...shop, ...site], (repository) => begun.push(repository))

  expect(begun).toEqual(['acme/shop', 'acme/site'])
  expect(predicted.map((one) => one.session.file)).toEqual(['1', '2', '3'])
  expect(predicted.map(({ model }) => model)).toEqual([trainModel(site), trainModel(site), trainModel(shop)])
})
