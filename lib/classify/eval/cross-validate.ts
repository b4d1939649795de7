import { classifyWith } from '@/lib/classify/builtin/builtin-classifier'
import type { Model } from '@/lib/classify/builtin/model/model'
import { trainModel } from '@/lib/classify/training/train-model'
import type { Finding } from '@/lib/domain/finding'
import { byRepository } from './by-repository'
import type { LabelledSession } from './labelled'

/** A labelled session with what a model found. */
export type Predicted = { session: LabelledSession; model: Model; findings: Finding[][] }

/** Each session is judged by a model that has seen none of its repository. */
export function crossValidate(sessions: readonly LabelledSession[], begin: (repository: string) => void = () => {}): Predicted[] {
  return byRepository(sessions).flatMap(({ repository, sessions: heldBack }) => {
    begin(repository)
    const model = trainModel(sessions.filter((session) => session.repository !== repository))
    return heldBack.map((session) => predict(session, model))
  })
}

export function predict(session: LabelledSession, model: Model): Predicted {
  return { session, model, findings: session.transcripts.map((transcript) => classifyWith(model, transcript)) }
}
