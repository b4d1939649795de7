import { z } from 'zod'

/** `prohibition`: what must not be done. `restriction`: nothing but that. `requirement`: what must be done. `preference`: how it is wanted. */
export const ConstraintKind = z.enum(['prohibition', 'restriction', 'requirement', 'preference'])
export type ConstraintKind = z.infer<typeof ConstraintKind>

/** `developer`: said in this session. `standing`: stands in a rule file that the session shows. */
export const ConstraintSource = z.enum(['developer', 'standing'])
export type ConstraintSource = z.infer<typeof ConstraintSource>

/** A rule that the developer states. */
export const Constraint = z.object({
  kind: ConstraintKind,
  source: ConstraintSource,
  /** Where it stands. */
  turn: z.number().int().positive(),
  /** Verbatim, at most 25 words. */
  text: z.string().min(1).max(300),
  /** The same for the same rule in other words: lib/classify/constraints/rule-key. */
  key: z.string().min(1).max(200),
})
export type Constraint = z.infer<typeof Constraint>
