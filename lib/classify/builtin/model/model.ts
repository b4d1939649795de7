import { z } from 'zod'

const Head = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) })

/** What was learnt: numbers by feature, and nothing else. */
export const Model = z.object({
  /** Does this developer turn push back? */
  turn: Head,
  /** Is this pushback about the same divergence as that earlier one? */
  pair: Head,
  symptoms: z.object({ S1: Head, S2: Head, S3: Head, S4: Head, S5: Head, S6: Head, S7: Head }),
  /** Was damage done that the complaint is about? */
  damage: Head,
  /** Does the transcript show that it was resolved? */
  resolved: Head,
  causes: z.object({ C1: Head, C2: Head, C3: Head, C4: Head, C5: Head, C6: Head, C7: Head }),
})
export type Model = z.infer<typeof Model>
