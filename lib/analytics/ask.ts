import { type Answer, type AskOptions, NO_OPTIONS, type QuestionId } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { behaviour } from './questions/behaviour'
import { causes } from './questions/causes'
import { coOccurrence } from './questions/co-occurrence'
import { comparison } from './questions/comparison'
import { costs } from './questions/costs'
import { coverage } from './questions/coverage'
import { options } from './questions/options'
import { overview } from './questions/overview'
import { persistence } from './questions/persistence'
import { platforms } from './questions/platforms'
import { pushback } from './questions/pushback'
import { repositories } from './questions/repositories'
import { repository } from './questions/repository'
import { resolution } from './questions/resolution'
import { resolvers } from './questions/resolvers'
import { resolversByRepository } from './questions/resolvers-by-repository'
import { severity } from './questions/severity'
import { symptoms } from './questions/symptoms'
import { trend } from './questions/trend'
import { trendDays } from './questions/trend-days'
import { trends } from './questions/trends'

type Question<Id extends QuestionId> = (db: Queryable, workspaceId: string, filters: Filters, options: AskOptions) => Promise<Answer<Id>>

const QUESTIONS: { [Id in QuestionId]: Question<Id> } = {
  overview,
  trend,
  symptoms,
  severity,
  resolution,
  platforms,
  coverage,
  options,
  trends,
  'trend-days': trendDays,
  comparison,
  behaviour,
  repositories,
  repository,
  pushback,
  resolvers,
  'resolvers-by-repository': resolversByRepository,
  causes,
  costs,
  'co-occurrence': coOccurrence,
  persistence,
}

/** The answer to a question about the sessions of one workspace, as counts. */
export function ask<Id extends QuestionId>(
  db: Queryable,
  workspaceId: string,
  question: Id,
  filters: Filters,
  askOptions: Partial<AskOptions> = {},
): Promise<Answer<Id>> {
  return QUESTIONS[question](db, workspaceId, filters, { ...NO_OPTIONS, ...askOptions })
}
