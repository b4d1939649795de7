import { words } from '@/lib/classify/builtin/rule'

/** What is said of one's own finished work. */
const DONE =
  'fixed|implemented|added|updated|created|removed|deleted|renamed|moved|merged|pushed|committed|deployed|completed|finished|resolved|refactored|replaced|wired|written|wrote|rewritten|rewrote|built|converted|migrated|installed|configured|corrected|applied|changed|switched|restored|reverted|dropped|extracted|simplified|enabled|disabled|published|integrated|improved|modified|adjusted|bumped|documented|reworked|restructured|reorgani[sz]ed|consolidated|cleaned up|set up|amended|rebased|squashed|regenerated|rebuilt|staged|addressed|verified'
const STATE = `${DONE}|done|complete|working|passing|green|ready|live|in place|available|up and running|up to date`
/** "Is done." claims; "is done by the middleware" explains. */
export const END = '(?= ?(?:[.!,;:()–—-]|$)| (?:and|y|e|et|und) )'
const ASIDE = '(?:(?:great|perfect|excellent|ok|okay|yes|yep|nice|good|awesome|right|alright)[,.!:;— -]{1,3})?'

/** "Now", a person or the end of the sentence part a claim from an explanation ("is updated when …"). */
export const ENGLISH_CLAIMS: readonly RegExp[] = [
  words(`(?:i|we)(?:'ve| have)?(?: now| also| just| already| successfully| fully| then| both){0,2} (?:${DONE})`),
  words(
    `(?:has|have)(?: now| all| both| also| already| successfully| fully){0,2} been(?: successfully| fully| now| correctly| properly){0,2} (?:${DONE})`,
  ),
  words(`(?:is|are) now(?: fully| successfully| correctly| properly| all| also){0,2} (?:${STATE})`),
  words(`now (?:correctly |properly |fully )?(?:works|passes|compiles|builds|runs)|should (?:now (?:work|be (?:${STATE}))|work now)`),
  words(
    `(?:is|are)(?: all| fully| both){0,2} (?:done|complete|completed|finished|fixed|resolved|in place|up and running|live|green)${END}`,
  ),
  words('(?:is|are) ready (?:to|for) (?:use|go|merge|be|review|commit|production|test\\p{L}*|deploy\\p{L}*)'),
  words(
    '(?:tests?|all \\d{1,6}) (?:now |all |still ){0,2}(?:pass|passed|are passing|passing|are green|green)|build (?:passes|passed|succeeds|succeeded|is clean)',
  ),
  words('you (?:now have|can now)|works (?:now|as expected|correctly|end to end)|working as expected'),
  words(
    `(?:task|implementation|refactor|refactoring|migration|cleanup|fix|feature|work|everything|all|both)(?: \\p{L}+){0,3} (?:complete|completed|done|finished|implemented)${END}`,
  ),
  new RegExp(`^${ASIDE}(?:all |both |everything )?(?:${DONE}|done|all (?:set|clean|good|green)|complete|shipped)(?![\\p{L}\\p{N}])`, 'u'),
]
