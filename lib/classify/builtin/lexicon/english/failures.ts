import { type Phrases, words } from '../../rule'

/** What the agent made does not work. */
export const ENGLISH_FAILURES = {
  still: words(`
    (?:still|keeps?|continues? to) (?:not|get(?:ting)?|see(?:ing)?|fail(?:s|ing)?|the same|broken|have|has|having|happening|happens|shows?|showing|there|an? (?:error|issue|problem|bug)|hang(?:s|ing)?|crash(?:es|ing)?|doesn't|isn't|can't|don't|won't|wrong|read|reads|doing|missing|refer\\p{L}*|no)
    still (?:in|says|say|doing|returns?)
  `),
  'again-failing': words(`
    (?:same|exact same|the same) (?:error|issue|problem|thing|result|bug|state|behaviou?r)
    (?:happening|happened|failing|failed|broken|hanging|stuck|crashed|crashing|wrong|error) again
    again (?:not|fails|failed|with)|no (?:change|difference|luck|dice|joy)
  `),
  'not-working': words(`
    (?:doesn't|does not|didn't|did not|isn't|is not|wasn't|not|don't|won't|aren't|hasn't|never|can't|cannot|no longer|stopped|isnt quite) (?:seem to |actually |really |quite |even |yet |fully |properly |be )?(?:work(?:s|ed|ing)?|compil(?:e|es|ing)|build(?:s|ing)?|run(?:s|ning)?|load(?:s|ing|ed)?|show(?:s|ing|n)?(?: up)?|appear(?:s|ing)?|render(?:s|ing|ed)?|start(?:s|ing|ed)?|respond(?:s|ing)?|happen(?:s|ing)?|fixed|resolved|chang(?:e|ed|ing)|updat(?:e|ed|ing)|exist|open(?:s|ing)?|sav(?:e|ed|ing)|display(?:s|ed|ing)?|connect(?:s|ed|ing)?|function\\p{L}*|help)
  `),
  broken: words(`
    (?:is|are|it's|its|that's|now|seems?|got|everything's|looks|just|went|gets?|be) (?:still |now |all |completely |totally )?(?:broken|failing|crashing|hanging|stuck|frozen|blank|empty|missing|gone|cut off|unstyled|red)
    broke|regressed|regression
  `),
  fails: words(`
    fail(?:s|ed|ing)?|failz|crash(?:es|ed|ing)?|hang(?:s|ing)?|throws?|errors? out|blew up|exploded
    nothing (?:happens|happened|was|is|changed|shows|works)|no (?:results?|output|response|effect)
  `),
  'i-get': words(`
    i(?:'m| am)? (?:now |still |also |just )?(?:get|getting|got|see|seeing|ran into|hit|have|having|receive|receiving|noticed?|noticing)(?: [a-z]+){0,4} (?:errors?|issues?|warnings?|problems?|failures?|exceptions?|failing|bugs?|missing|duplicates?)
    getting (?:this|these|the|an?)|here's the (?:latest )?(?:error|log|output)
  `),
  'dont-see': words(
    "(?:i )?(?:still )?(?:don't|do not|can't|cannot|didn't|not|no longer) (?:even )?(?:see|seeing|find|notice)|nothing (?:was|is|gets|got) [a-z]+ (?:to|in|on)",
  ),
  'error-word': words('errors?|exception|stack ?trace|traceback|segfault|panic|bugs?|bugged|glitch\\p{L}*|issue'),
  'seems-wrong': words(`
    (?:it )?(?:seems|looks like|appears|turns out)(?: like| that)? (?:it|the|we|you|there|this|that|still|to)
    something(?:'s| is| isn't)? (?:wrong|off|up|broken|isn't|not)|problem is|issue is|weird|strange|odd
  `),
  missing: words(`
    missing|incomplete|nowhere|is gone|disappeared
  `),
  'not-done': words(`
    (?:not|hasn't|haven't|wasn't|weren't|isn't|aren't|didn't get|never) (?:been |being |getting |got )?(?:updated|included|committed|pushed|implemented|covered|done|there|moved|applied|added|removed|written|handled|persisted|saved|shown|showing|rendered|displayed|called|used|loaded|found|changed|fixed|respected|followed)
    (?:is|are|being|gets?|got) (?:cut ?off|truncated|swallowed|ignored|duplicated|repeated|overwritten|lost|skipped)
    (?:there should|should) (?:only|just) be (?:one|a single|\\p{N})|i now see (?:two|2|several|multiple)
    (?:got|getting|have|has|see|seeing) no [a-z]+
  `),
  'try-again': words(`
    (?:please )?try (?:again|harder|something (?:else|different)|another)|redo|re-?do this
    do (?:it|this) (?:over|again|properly)|start over|think (?:more |a little |a bit )?(?:harder|carefully)|more carefull?y?
    be (?:more )?careful|look (?:again|closer|more carefully)|pay attention|figure it out|take (?:a|another) (?:closer )?look
  `),
} satisfies Phrases
