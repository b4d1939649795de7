import { Behaviour } from './behaviour'
import { Causes } from './causes'
import { CoOccurrence } from './co-occurrence'
import { Comparison } from './comparison'
import { Costs } from './costs'
import { Persistence } from './persistence'
import { Pushback } from './pushback'
import { Repositories } from './repositories'
import { Repository } from './repository'
import { Resolvers, ResolversByRepository } from './resolvers'
import { TrendDays, Trends } from './trends'

/** The answers that the app and the API describe by one contract. */
export const ANALYTICS_ANSWERS = {
  trends: Trends,
  'trend-days': TrendDays,
  comparison: Comparison,
  behaviour: Behaviour,
  repositories: Repositories,
  repository: Repository,
  pushback: Pushback,
  resolvers: Resolvers,
  'resolvers-by-repository': ResolversByRepository,
  causes: Causes,
  costs: Costs,
  'co-occurrence': CoOccurrence,
  persistence: Persistence,
} as const
