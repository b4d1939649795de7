import { type Phrases, words } from '../../rule'

/** A rule or request is repeated, work is taken back or taken over. */
export const ENGLISH_REMINDERS = {
  'i-said': words(`
    (?:as |like |what )?i(?:'ve| have)? (?:just |already |explicitly |clearly |specifically |literally |repeatedly )?(?:said|told you|asked (?:you|for)|mentioned|specified|stated|instructed|requested|warned)
    (?:i|we) (?:never|didn't|did not) (?:say|said|ask|asked|tell|told|want|request)
    we (?:said|agreed|decided|were supposed|just (?:added|said|agreed|did))
    my (?:instructions?|request|question) (?:was|were|is)
  `),
  'should-have': words(`
    (?:you|we|it|that|this|there|these|they|session|test|task) (?:should|shouldn't|were|was) (?:only |not |never |always |still )?(?:have|be|been|be marked|supposed)
    you should (?:be|have|never|always|not)|you (?:must|need to) (?:not|never|always|follow)|next time|from now on
    in the future|remember (?:to|that)|make sure (?:you|to) (?:always|never)|always do|please always
  `),
  'why-did-you': words(`
    why (?:did|didn't|did not|do|don't|are|aren't|would|wouldn't|have|haven't|is it that|the hell|the fuck|on earth) (?:you|u|we keep|we still|it still|these|this still)
    what (?:are|were) you (?:doing|smoking|thinking|talking)
    (?:wtf|what the (?:hell|fuck|heck)|are you (?:kidding|serious|crazy|blind|stupid))|how (?:could|come) you
  `),
  'follow-rules': words(`
    (?:follow|read|obey|respect|stick to|adhere to|according to|as per|per|violat\\p{L}*|re-?read|check) (?:the |my |our |your |these |those |all )?(?:rules?|instructions?|guidelines?|spec|specification|conventions?|preferences|requirements|claude\\.md|agents\\.md|docs?|plan)
    against (?:the|my|our) (?:rules?|instructions?)
  `),
  'do-it-yourself': words(`
    (?:do|run|try|fix|apply|test) (?:it|this|that|them|the changes) yourself|(?:don't|stop) (?:just )?(?:tell|ask)(?:ing)? me
    just do it|i shouldn't have to|without asking|stop asking
  `),
  revert: words(`
    revert(?: (?:it|that|this|these|those|the|your|all|back))?|undo(?: (?:it|that|this|these|those|the|your|all))?
    roll ?(?:it |that |this )?back|put (?:it|that|them|this|the [a-z]+) back
    (?:restore|bring back|reinstate) (?:it|that|the|what|my)|git (?:reset|checkout|restore)|go back to (?:the|how|what)
    back out
  `),
  takeover: words(`
    (?:i|i'll|i will|i've|i have)(?: just| already| now| went ahead and)? (?:fix(?:ed)?|did|do|handle[d]?|reverted|changed|corrected|edited) (?:it|that|this|them)(?: myself| manually| by hand)?
    (?:did|do|fix|handle|manage) (?:it|that|this) myself|never ?mind,? i|forget it|let me do it
  `),
} satisfies Phrases
