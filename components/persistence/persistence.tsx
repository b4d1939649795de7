'use client'

import { Analysis } from '@/components/metrics/analysis'
import { PersistenceCards } from './persistence-cards'

const HOW_TO_READ =
  'Every session is paired with the one before it in its repository; “clean” is without an episode. The figures of all repositories together are the paper’s, and they include that repositories differ: one where most sessions have an episode looks persistent even if no session led to the next. “Within repositories” compares each with its own base rate, so it is the figure to ask whether one bad session goes with another; it still says nothing of why. What is quick after another is often the same work. Intervals of all together take pairs as independent, which they are not quite, as a session is in two of them and sessions of a repository are alike: “repositories kept whole” widens the interval by that. The days, platforms, agents and models of the filters choose the later session of a pair.'

/** Whether what went wrong goes wrong again. */
export function Persistence() {
  return <Analysis howToRead={HOW_TO_READ}>{(props) => <PersistenceCards {...props} />}</Analysis>
}
