import { type Moment, momentsOf } from '@/lib/classify/builtin/moment'
import { oncePerSession } from './once-per-session'

/** The developer's turns of each of its transcripts. */
export const sessionMoments = oncePerSession(({ transcripts }): Moment[][] =>
  transcripts.filter(({ origin }) => origin === 'developer').map(momentsOf),
)
