'use client'

import { Analysis } from '@/components/metrics/analysis'
import { CauseCards } from './cause-cards'
import { CostCards } from './cost-cards'
import { MeetingCard } from './meeting-card'

const HOW_TO_READ =
  'A cause is read from the conversation alone: the quotes and the turns around them, not the inside of the agent. Where it does not follow from them it “cannot be determined”, which is an answer and not a gap, and “instruction-following failure” is what remains where nothing else explains it. An episode may have two symptoms and two causes; the paper counts each combination as a pair, so its row of all is of pairs and not of episodes. Damage is judged from what is quoted, and only damage that was applied has a place. A lift tells how many times as often two symptoms come together as if they were independent: 1 is chance, and says nothing of which comes first. A deeper shade is a higher share; in lifts, orange is above and blue below chance.'

/** Why, at what cost, and what comes with what. */
export function Causes() {
  return (
    <Analysis howToRead={HOW_TO_READ}>
      {(props) => (
        <>
          <CauseCards {...props} />
          <CostCards {...props} />
          <MeetingCard {...props} />
        </>
      )}
    </Analysis>
  )
}
