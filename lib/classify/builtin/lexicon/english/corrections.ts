import { opening, type Phrases, words } from '../../rule'

/** The agent did the wrong thing, or something that was not wanted. */
export const ENGLISH_CORRECTIONS = {
  no: opening('no|nope|nah|no no|no man|no dude|absolutely not|of course not|hell no'),
  'wait-no': words("no,? wait|wait,? no|no that's|no it's|no i (?:mean|meant|said|want|wanted|only)|no you|no we|no don'?t|no do not"),
  stop: opening('(?:please )?stop|wait,? stop|hold on|wait,? wait|wait'),
  'dont-do': words(`
    let's (?:please )?(?:not|avoid|never)|(?:can|could) (?:we|you) (?:please )?(?:not|avoid|stop)
    (?:don't|do not) (?:touch|change|modify|remove|delete|add|create|commit|push|use|do (?:that|this|it)|edit|run|start|ever|just|check|clean|tell me|make)
  `),
  'not-wanted': words(`
    (?:i|we) (?:don't|do not|don't ever) want(?: you)?|not what (?:i|we) (?:want|wanted|need|needed|asked|meant|said)
    shouldn't have to
  `),
  wrong: words(`
    (?:that's|that is|thats|this is|it's|its|is|you're|you are|are|looks|seems|seem|was|be) (?:just |completely |totally |still |simply |actually |all |clearly |obviously |wrongly )?(?:wrong|incorrect|not correct|not right|not true|untrue|false|inaccurate|backwards|the opposite|mistaken|nonsense|bullshit|wrongly [a-z]+|not what|not how|not the (?:right|correct|same)|malformed|malformatted|misleading)
  `),
  'isnt-right': words(`
    (?:isn't|wasn't|aren't|doesn't (?:seem|look|sound)|don't (?:seem|look)|not) (?:quite |entirely |fully |exactly |really )?(?:right|correct|true|valid|accurate|what (?:i|we)|how (?:i|we|it|you)|good|the case)
  `),
  'wrong-thing': words(`
    the wrong
    wrong (?:place|file|folder|directory|branch|repo|project|part|one|way|approach|version|path|thing|port|url|command|workspace)
    in the wrong
  `),
  'you-missed': words(`
    (?:you|u)(?:'ve| have)? (?:just |also |still |completely |totally )?(?:missed|forgot|forgotten|skipped|ignored|left out|overlooked|misunderstood|misread|misinterpreted|broke|messed|screwed|nuked|lost|deleted|removed|dropped|wiped|overwrote|duplicated|hallucinated|made up|invented|lied)
  `),
  'thats-not': words(`
    (?:that|this|these|those|it)(?:'s| is| are|'re) not (?:an?|the|actual|actually|really|what|how|markdown|json|valid|in|my|our|supposed|for)
    not (?:an?|in|at|as|through|from|with|on)
  `),
  'you-did': words(`
    you(?:'ve| have)? (?:just |also |accidentally |only )?(?:did|made|put|added|changed|modified|edited|used|wrote|created|committed|pushed|moved|renamed|replaced|hardcoded|introduced|marked|copied|updated|installed|got rid)
  `),
  'you-didnt': words(`
    (?:you|u) (?:didn't|did not|haven't|have not|never|failed to|aren't|are not|weren't|shouldn't|should not|won't|are supposed|were supposed|should have|shouldve|could have|were told|keep|kept)
    you're (?:not|still|supposed|editing|making|in the|using|doing|missing|ignoring|confusing|over)
    you (?:don't|do not) (?:need to|have to|understand|seem)|you (?:seem to|can't just)
  `),
  meant: words(`
    (?:i|what i) (?:actually |really )?(?:mean|meant)|by that i mean(?:t)?|i was (?:talking|referring|asking)
    i(?:'m| am) (?:specifically|only|just) (?:looking|asking|talking)
    i (?:only|specifically|just|really|actually|still) (?:want|wanted|asked|need)|to clarify|let me clarify
  `),
  rather: words(`
    instead|rather than|not in the|not the
    should (?:only |actually |really |always |not |just |never )?(?:be|use|have|go|stay|say|show)|shouldn't|should not
    shouldn't be|supposed to|needs? to be|must (?:be|not)
  `),
  contradicts: words(`
    there(?:'s| is| are| was| were)? (?:already|an existing)
    (?:we|it|that|this) already (?:has|have|had|exists?|does|did|is|are|made|added|said|discussed|agreed|decided|created|do|track)
    yes there is|yes it (?:is|does)|i thought|i would have expected|i expected|i'?d expect|doesn't make (?:any )?sense
    (?:does not|doesn't|can't|cannot|won't|wouldn't) (?:apply|change|handle|cover|clear|capture|fully|seem|match|include|support|exist|give|do|use|read|write|have|get)
  `),
  but: opening('(?:ok |okay |yes |yeah |hmm+ |sure |good )?but'),
  'yes-but': opening(`
    (?:ok|okay|k|yes|yeah|yep|sure|right|true|great|good|nice|fine|alright|perfect|thanks|thank you|cool|agreed|i see|i get it|got it|almost|close|better)[^.!?\\n]{0,60}[,;.– -]+(?:but|however|except|although|though|only that)
  `),
  'opinion-against': words(`
    (?:too|overly|unnecessarily|needlessly) (?:much|long|complex|complicated|verbose|many|broad|wide|big|generic)
    over ?(?:kill|engineered|complicated|engineering)|i (?:don't|do not) (?:like|think|see why|get (?:it|why)|understand why)
    i'?m not sure (?:about|this|that|why|we)|not a (?:fan|good)|makes? no sense|doesn't make (?:any )?sense|ugly|terrible
    horrible|dumb|stupid
  `),
  duplicate: words(`
    duplicate[sd]?|duplicat(?:ing|ion)|redundant|unnecessary|(?:is|are|was) (?:not|no longer|never) (?:needed|necessary|used)
  `),
  sure: words(`
    are (?:you|we) (?:really |absolutely |100% )?(?:sure|certain|positive)|you sure
    is (?:this|that|it) (?:really |actually |even )?(?:true|right|correct|necessary|needed)|really\\?|i doubt|i'm skeptical
    double ?check|prove (?:it|to me)
  `),
  'did-you': words(`
    are you (?:even |currently |actually |still |really )?(?:making|in|using|on|running|editing|working|looking|following|reading|doing|testing)
    did (?:you|u|we) (?:just |really |actually |even |fully |properly |ever |not |already ){0,3}(?:[a-z]+)|didn't (?:you|we|i)
    have you (?:even |actually |really )?[a-z]+|haven't (?:you|we)|don't we|aren't (?:we|you)|isn't (?:it|that|there|this)
    couldn't we|shouldn't (?:we|it|you|this|that)|wasn't (?:it|that|there)|doesn't (?:it|that|this|the)
    where (?:did|is|are|has) (?:you|the|it|my|they|that)
  `),
  'why-is': words(`
    why (?:is|are|does|do|was|were|did|didn't|doesn't|isn't|not|on|in)
    what(?:'s| is) (?:going on|wrong|up with|happening|with)|how come|what happened
  `),
  hesitation: opening('h+m+|u+h+m*|e+h+|umm+|huh|ugh|argh|oh no|oops|dude|man|wtf|well|k'),
  swearing: words(`
    fuck(?:ing|ed)?|shit(?:ty)?|damn(?:it)?|goddamn|bloody hell|wth|ffs|jesus|christ|for god's sake|idiot(?:ic)?|moron|useless
    garbage|trash|lazy|ridiculous|unacceptable|frustrat\\p{L}*|annoy\\p{L}*|disappoint\\p{L}*
  `),
} satisfies Phrases
