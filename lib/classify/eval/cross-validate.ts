import { classifyWith } from '@/lib/classify/builtin/builtin-classifier'
import type { Model } from '@/lib/classify/builtin/model/model'
import { trainModel } from '@/lib/classify/training/train-model'
import type { Finding } from '@/lib/domain/finding'
import type { LabelledSession } from './labelled'

/** A labelled session with what a model found that has seen no session of its repository. */
export type Predicted = { session: LabelledSession; model: Model; findings: Finding[][] }

export function crossValidate(sessions: readonly LabelledSession[]): Predicted[] {
  const repositories = [...new Set(sessions.map(({ repository }) => repository))].sort()
  return repositories.flatMap((repository) => {
    const model = trainModel(sessions.filter((session) => session.repository !== repository))
    return sessions.filter((session) => session.repository === repository).map((session) => predict(session, model))
  })
}

export function predict(session: LabelledSession, model: Model): Predicted {
  return { session, model, findings: session.transcripts.map((transcript) => classifyWith(model, transcript)) }
}
