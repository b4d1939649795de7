import type { AgentPhrase } from '../../agent-phrase'
import { opening, words } from '../../rule'

/** What agents say of their own work, in English, and signs of any language. */
export const ENGLISH_AGENT: AgentPhrase[] = [
  { id: 'any.agent.check-mark', stance: 'success', pattern: /[✅✓✔🎉]/u },
  {
    id: 'en.agent.success',
    stance: 'success',
    pattern: words(
      "(?:is|are|been|was|were|now|all|i've|everything|successfully|have|should) (?:now |all |been |be |successfully |fully |correctly |properly ){0,4}(?:done|fixed|completed?|implemented|resolved|working|works?|passing|pass|passed|ready|updated|added|created|removed|in place|set up|deployed|verified|renamed|moved|merged|pushed)|successfully|all tests pass\\p{L}*|tests pass|done|completed?",
    ),
  },
  {
    id: 'en.agent.concession',
    stance: 'concession',
    pattern: words(
      "(?:i )?apologi[sz]e|my apologies|i'm sorry|sorry|my (?:mistake|bad|error|fault|oversight)|i (?:made|introduced) (?:a|an|the|that) (?:mistake|error|bug)|i (?:only|just|also|had|have|was|did|still)? ?(?:misunderstood|misread|misinterpreted|overlooked|missed|forgot|failed to|should have|shouldn't have|was wrong|was (?:over|not|looking|using|treating|confus)\\p{L}*|assumed|jumped|got ahead|incorrectly|mistakenly|accidentally|did not|didn't)|oops|whoops|you caught|thank(?:s| you) for (?:catching|pointing|the correction|correcting|flagging|spotting|noticing|holding)",
    ),
  },
  {
    id: 'en.agent.agreement',
    stance: 'agreement',
    pattern: words(
      "you(?:'re| are) (?:absolutely |completely |totally |quite |100% |so |very )?(?:right|correct)|the user (?:is|was) (?:absolutely |completely )?(?:right|correct)|(?:good|great|nice) catch|(?:good|great|fair|valid) (?:point|concern|criticism|pushback|call)|fair enough|that makes (?:more )?sense|understood",
    ),
  },
  {
    id: 'en.agent.repair',
    stance: 'repair',
    pattern: words(
      "(?:i|now i) (?:can )?(?:see|understand|found|know)(?: now)? (?:the|what|why|that|exactly)|let me (?:fix|correct|revert|undo|redo|debug|investigate|try again|try a different|restore)|i'll (?:fix|correct|revert|undo|redo|restore|stop)|the (?:issue|problem|error|bug|root cause) (?:is|was|here)|found (?:the|it)|ah,? ",
    ),
  },
  {
    id: 'en.agent.admission',
    stance: 'admission',
    pattern: words(
      "(?:was|were|is|are|has|have|had|did|does|do|still) ?(?:not|n't|never) (?:actually|properly|correctly|fully|been)|(?:wasn't|weren't|isn't|hasn't|haven't|didn't|doesn't) (?:actually|properly|correctly|fully|been|applied|saved|updated|included|pushed|committed|working)|(?:was|were|is) (?:missing|incorrect|wrong|broken)|instead of",
    ),
  },
  {
    id: 'en.agent.welcome',
    stance: 'welcome',
    pattern: opening(
      "(?:that is |that's |what |this is )?(?:a |an )?(?:really |very |such )?(?:good|great|excellent|interesting|fair|important) (?:a )?(?:question|idea|suggestion|thinking|thought|plan|approach)|(?:love|like) (?:the|that|this) idea",
    ),
  },
  {
    id: 'en.agent.compliance',
    stance: 'compliance',
    pattern: opening(
      '(?:sure|done|perfect|great|excellent|yes|ok|okay|of course|certainly|happy to|awesome|wonderful|fantastic|glad|all (?:set|done))',
    ),
  },
  {
    id: 'en.agent.retraction',
    stance: 'retraction',
    pattern: words(
      '(?:i need to correct (?:myself|that|my)|i was wrong (?:earlier|about)|my (?:earlier|previous|original|initial) (?:[a-z]+ ){1,3}(?:was|were|is) (?:wrong|incorrect|mistaken|incomplete)|i (?:incorrectly|wrongly|mistakenly) (?:said|stated|claimed|reported|assumed)|my original [a-z]+ incorrectly)',
    ),
  },
]
