import { opening, type Phrases, words } from '../../rule'

/** What sounds like pushback and is not: approval, consent, a new request, a question, a plan, a review passed on. */
export const ENGLISH_GUARDS = {
  approval: opening(`
    confirmed|(?:ok |okay |yes |yeah |great,? |nice,? |perfect,? |cool,? )?(?:it|that|this|everything|all of it|now it)(?:'s| is)? (?:all )?(?:works|working|fixed|solved|good|passes|passing|green)(?: now| again| fine| great| well| perfectly)?(?= ?[.!,:)]| ?$| thank| and )|that did it|problem solved|works (?:now|again|fine|great|perfectly|like a charm)
    (?:ok |okay |oh |yes |yeah )?(?:great|perfect|awesome|nice|excellent|amazing|fantastic|wonderful|beautiful|brilliant|love it|looks? (?:good|great|fine|ok)|lgtm|sounds good|good (?:job|work|catch|idea|point|call|stuff)|well done|thanks?|thank you|thx|cool|makes sense|works(?: now| great| well| perfectly)?|that (?:works|worked)|it works|that's (?:great|perfect|good|fine|awesome)|this is (?:great|good|perfect|awesome))
  `),
  consent: opening(`
    yes|yeah|yep|yup|sure|ok|okay|k|alright|right|correct|agreed|go ahead(?! and (?:figure|actually))|continue|proceed
    please (?:do|proceed|continue|go)|do it(?! yourself| again| properly|,? don't| manually)|let's (?:do|go|proceed|continue)
    next
  `),
  'no-problem': words(`
    no (?:problem|worries|issues?|rush|hurry|need to worry|prob|biggie|pressure|questions?|preference|idea|objections?|further|more questions|it's fine|that's fine|thanks|thank you)
    not a problem|no errors?|(?:don't|do not) worry|nothing (?:wrong|else)|0 (?:errors?|failures?|issues?)
  `),
  'relayed-review': words(`
    (?:let's |please |now )?(?:address|fix|handle|resolve)(?: the| this| these| that| those)?(?: issue| comment| finding| observation| feedback| point| \\p{N})
    (?:review|pr|copilot|bugbot|reviewer|coderabbit) (?:comments?|feedback|observations?|findings?|review)
    (?:low|medium|high|critical) (?:severity|priority)|consider (?:adding|removing|using|extracting|taking|documenting)
    would benefit from|this feedback|suggested change
  `),
  plan: words('implement the (?:following |attached )?plan|the plan as specified|do not edit the plan'),
  'let-us': opening(`
    (?:ok |okay |yes |yeah |and |now |also |so ){0,3}(?:let's(?! (?:not|avoid))|can we(?! not)|could we(?! not)|i'd like|i want to|we need to|we should|please add|please create|add|create|implement|summari[sz]e|commit|push|merge|explain|continue)
  `),
  'new-request': words(`
    (?:now|next|also|then|finally|additionally)[, ]+(?:please |can you |could you |let's |lets |i want to |we need to |i'd like to |add|create|implement|write|make|update|build|move on)
    let's (?:now|also|move|add|create|implement|start|work)
    (?:can|could) (?:you|we) (?:also|now|please add|add|create|implement|write|make|show|summarize|summarise|describe|give)
    new (?:feature|requirement)|next (?:step|task|phase|feature)|start(?:ing)? work(?:ing)? on
    i(?:'d| would) (?:also )?like (?:to|you to|us to)
  `),
  curious: words(`
    what (?:does|do|would|is the (?:difference|best|purpose)|are the (?:options|pros|differences))
    how (?:do|does|would|can|should|might) (?:i|we|you|it|this|that|the)
    (?:can|could) you (?:explain|clarify|elaborate|walk me)|is there (?:a|any|another) (?:way|reason|option|benefit)
    just (?:curious|wondering)|out of curiosity|i(?:'m| am) (?:curious|wondering)|i wonder
    do you (?:think|have|know|recommend|suggest)|what do you (?:think|recommend|suggest)|would it be (?:possible|better|ok)
    should (?:we|i)|what about|what if|how about|pros and cons
  `),
} satisfies Phrases
