import { begins, beginsWith, type ConstraintRule } from '../constraint-rule'

const NOT = "(?:do not|don'?t|do n't|never|must not|mustn'?t|must never|should never|shall not|not to|never to)"
const YOU = '(?:you|we|it|the agent|agents|claude|the model|the assistant)'
const NOT_YOU = `${YOU} (?:must not|mustn'?t|must never|should not|shouldn'?t|should never|may not|can'?t|can ?not|shall not|are not (?:allowed |supposed |permitted )?to|aren'?t (?:allowed |supposed )?to|are never to|ought not to|don'?t need to touch)`
/** "I don’t know" and "don’t worry" forbid nothing, and "never worked" is a report. */
const NO_ACT =
  '(?!(?:know|think|see|understand|care|like|mind|worry|have|need|get|believe|remember|hesitate|forget|you|we|i|it|they|the|be (?:afraid|shy|sorry|able)|want|work|works|matter|exist|seem|look like|had|been|was|did|said|saw|told|got|gets|a|happens|again|sure|only|ever|even|just|simply|also|always|actually|really|quite|yet|match(?:es)?)\\b)(?!(?!embed|feed|proceed|exceed|need|speed|seed)[a-z]{2,}ed\\b)'
const VERB =
  '(?:edit|change|modify|touch|use|work|add|fix|update|write|create|run|do|make|commit|push|include|return|output|answer|respond|reply|delete|remove|read|look|proceed|implement|test|call|import|refactor|apply|show|allow|support|focus|keep|install|start|merge|deploy|rename|move|reply|give|generate)'
const BASE =
  '(?!(?:been|was|had|were|is|are|has|the|a|an|in|on|at|there|so|as|this|fails|gets|does|shows|says)\\b)(?![a-z]{2,}(?:ed|[^s]s|ing)\\b)[a-z@`]'
const STEP =
  '(?:run|ask|check|read|test|verify|build|lint|format|confirm|review|update|show|tell|wait|commit|pull|fetch|write|explain|propose|make|create|look)'
const OCCASION = '(?:you|each|every|any|the next|(?!being|having)[a-z]{2,20}ing\\b)'

/** English says more, and is met more often, so that it has more rules than the others. */
export const ENGLISH: ConstraintRule[] = [
  { id: 'en.forget', kind: 'requirement', pattern: begins(`${NOT} forget to|${NOT} forget (?:that|about)`) },
  {
    id: 'en.dont',
    kind: 'prohibition',
    pattern: beginsWith(`(?:${NOT}|${NOT_YOU}|no need to ever)(?: ever| even| just| simply| also| always| actually)? ${NO_ACT}[a-z@\`]`),
  },
  {
    id: 'en.no-want',
    kind: 'prohibition',
    pattern: begins("(?:i|we) (?:do not|don'?t|never) want (?:you to|to (?:use|add|have|see|change|introduce|keep|create|support)|any)"),
  },
  {
    id: 'en.we-never',
    kind: 'prohibition',
    pattern: beginsWith(
      `(?:we|i) (?:never|do not|don'?t) (?:use|commit|push|allow|write|add|edit|do|store|mock|import|hard-?code|touch|deploy|merge|put)\\b`,
    ),
  },
  {
    id: 'en.avoid',
    kind: 'prohibition',
    pattern: beginsWith(
      `(?:${YOU} (?:should|must) )?(?:avoid|refrain from|abstain from) [a-z@\`]|(?:stop|quit) (?!being|working|loading|running\\b(?! (?:the|it|any))|happening|trying to)[a-z]{2,20}ing\\b`,
    ),
  },
  {
    id: 'en.no-thing',
    kind: 'prohibition',
    pattern: begins(
      'no (?:new|extra|additional|external|third[- ]party|unnecessary|direct) [a-z-]+(?! (?:was|were|is|are|has|have|got|gets|found|exist))\nno (?:comments?|mocks?|emojis?|placeholders?|todos?|stubs?|hacks?|fallbacks?|hard-?coded [a-z]+|hard-?coding|dependenc(?:y|ies)|shortcuts?|workarounds?|commits?|refactor(?:ing|s)?|changes to|edits to|inline styles?|abbreviations|explanations?|yapping|force[- ]push(?:es)?|any types?|magic (?:numbers|strings))(?![^.!?,\\n]{0,30} (?:was|were|is|are|has|have|got|gets|found|exists?))',
    ),
  },
  {
    id: 'en.leave',
    kind: 'prohibition',
    pattern: begins(
      '(?:leave|keep) [^.!?\\n]{1,60}? (?:alone|as[- ]is|untouched|unchanged|intact|as (?:it is|they are|it was|they were))\nhands off\n[^.!?,\\n]{2,50}? (?:is|are) (?:off[- ]limits|forbidden|prohibited|strictly forbidden|not allowed|not permitted)',
    ),
  },
  {
    id: 'en.must-not-be',
    kind: 'prohibition',
    pattern: begins(
      "(?!if|when|it|that|why|this error)[^.!?,\\n]{2,50}? (?:must not|mustn'?t|must never|should never|shall not|may not) be",
    ),
  },
  {
    id: 'en.without',
    kind: 'prohibition',
    pattern: begins(
      'without (?!having|needing|being|knowing|getting|seeing|understanding|realizing|thinking|going|looking|using it|any (?:error|problem|issue|trouble|success|luck))(?:[a-z]{3,20}ing|my (?:[a-z]+ )?(?:permission|approval|consent|confirmation|ok)|permission|approval|confirmation|any (?:new|extra|other|additional|external))',
    ),
  },
  {
    id: 'en.only',
    kind: 'restriction',
    pattern: begins(
      `(?:${YOU} (?:may|can|should|must|shall) )?only (?:ever |you )?${VERB}\n(?:${YOU} (?:may|can|should|must) )?${VERB} (?:only|exclusively|solely|just) (?:the|in|on|this|that|these|those|what|with|from|to|for|if|after|when|[a-z]+)\n${VERB} nothing (?:else|but|other)\n${VERB} [^.!?,\\n]{2,60}? (?:and nothing else|only)$`,
    ),
  },
  {
    id: 'en.nothing-else',
    kind: 'restriction',
    pattern: begins(
      'nothing (?:else|but|more than|other than)(?! (?:works?|happens?|changed|to (?:do|say)))\nno other (?:files?|changes?|modules?|edits?|[a-z]+ (?:should|may|must))\n(?:limit|restrict|confine|constrain) (?:yourself|your|the|all|any|changes|edits|it to|this to)\n(?:stay|remain|work) (?:with)?in (?:the |this |that |your |my )?(?:scope|bounds|limits?|directory|folder|session|workspace|branch|repo|repository)\nkeep (?:the |your |all |any )?(?:changes?|edits?|diffs?|scope|it|them|pr|modifications)(?: as)? (?:minimal|small|limited|confined|focused|scoped|contained|to a minimum|simple)\nexclusively',
    ),
  },
  { id: 'en.always', kind: 'requirement', pattern: beginsWith(`(?:${YOU} (?:must|should|have to|need to|will) |we )?always ${BASE}`) },
  {
    id: 'en.must',
    kind: 'requirement',
    pattern: beginsWith(
      `(?:you|the agent|agents|claude) (?:must|are required to|are (?:supposed|expected) to|shall) (?!not\\b|be (?:able|kidding|joking|mistaken|wrong|tired)|have\\b|mean\\b|admit\\b|know\\b|see\\b|never\\b)[a-z@\`]
      (?:you|we) (?:have to|need to|should) (?:always|first|make sure|ensure|ask|follow|stick|adhere|respect|be (?:using|running|following|committing|working)|verify|double[- ]check|check|consult|wait|run (?:the )?(?:tests?|lint)|only)\\b
      must (?:be|use|have|run|follow|include|pass|support|not\\b|keep|work|return|match) 
      (?:all|every|each|any)\\b(?! now and)[^.!?,\\n]{2,60}? (?:must|have to|has to|shall) (?!not\\b)
      (?:the )?(?:code|tests?|commits?|commit messages?|comments?|docs?|documentation|(?:file|variable|function|branch|class|test) names?|errors?|changes|prs?|pull requests?|functions?|components?|files?|modules?|imports?|output|response|answers?|replies|types?|migrations?)\\b[^.!?,\\n]{0,40}? (?:must|should always|have to|has to|need to|needs to) (?!not\\b)[a-z]`,
    ),
  },
  {
    id: 'en.make-sure',
    kind: 'requirement',
    pattern: beginsWith(
      "(?:make|be|making) (?:very |absolutely |double )?sure (?:to |that |you |the |all |it |we |there |everything |they |your |our |each |every |any |[a-z])|ensure (?!that i\\b)[a-z@`]|see to it that|(?:please )?remember (?:to|that you)\\b|take care to\\b|be careful (?:to|not to)\\b|(?:it is|it'?s) (?:very |absolutely |really )?(?:important|crucial|essential|mandatory|critical|required|vital|imperative) (?:that|to|you|for)\\b",
    ),
  },
  {
    id: 'en.before',
    kind: 'requirement',
    pattern: begins(
      `(?:before|after|prior to) ${OCCASION}[^.!?,\\n]{0,60}?, (?:(?:please|always|first|also|then|you must|you should|you need to|make sure(?: to| you)?) )?(?:don'?t|do not|never|${STEP})\n${STEP} [^.!?\\n]{1,80}? (?:before|prior to|after) (?:you |each|every|any|committing|pushing|merging|starting|making|writing|editing|changing|creating|running|implementing|proceeding|finishing|answering)`,
    ),
  },
  {
    id: 'en.whenever',
    kind: 'requirement',
    pattern: begins(
      `(?:every time|each time|whenever|when|any ?time|if) you [^.!?,\\n]{2,60}?, (?:please )?(?:always|first|also|then|you must|you should|you need to|make sure|don'?t|do not|never|use|${STEP})`,
    ),
  },
  {
    id: 'en.instead',
    kind: 'requirement',
    pattern: begins(
      `(?:use|write|run|call|put|do|import|pick|choose|take|go with|keep|name|return|work (?:in|on|with)|edit|create|store|save) [^.!?\\n]{1,70}?(?: instead of| rather than| in place of| in favou?r of|, not| instead$)
      (?:use|choose|pick|favou?r) [^.!?,\\n]{1,40}? over
      (?:use|write|call|import|work (?:in|on|with)) [^.!?,\\n]{1,40}? (?:and )?not (?!yet|only|just|be|have|work|un|[a-z]+ed|sure|exist)[a-z@]+`,
    ),
  },
  {
    id: 'en.stick',
    kind: 'requirement',
    pattern: beginsWith(
      '(?:stick (?:to|with)|adhere to|conform to|comply with|abide by|keep to|obey) [a-z@`]|(?:follow|respect|honou?r) (?:the|our|my|these|this|your|existing|all|any|its|their|@)[^.!?,\\n]{0,50}?(?:rules?|instructions?|guidelines?|spec(?:ification)?s?|conventions?|preferences|patterns?|styles?|standards?|plan|steps|process|workflow|structure|principles?|format|requirements?|order|approach|mdc|md)\\b',
    ),
  },
  {
    id: 'en.yourself',
    kind: 'requirement',
    pattern: begins(
      '(?:do|run|apply|test|fix|check|try|make) (?:it|this|that|them|these|(?:the|these|those) [^.!?,\\n]{2,30}?) yourself(?:, always)?',
    ),
  },
  { id: 'en.first', kind: 'requirement', pattern: begins(`${STEP} [^.!?\\n]{3,60}? first[.!]*$`) },
  {
    id: 'en.ask-first',
    kind: 'requirement',
    pattern: begins(
      '(?:ask|check with|consult|confirm with|wait for|get) (?:me|us|my|for my|for me|for (?:permission|approval|confirmation|review))(?: (?:first|before|approval|permission|confirmation|consent|ok|okay|go-ahead|explicit|review|feedback|sign-?off|to (?:confirm|approve|review)|for (?:approval|permission|confirmation)))',
    ),
  },
  {
    id: 'en.prefer',
    kind: 'preference',
    pattern: beginsWith(
      "(?:i|we)(?: would|'d)?(?: always| really| much| strongly| generally| usually| also)? (?:prefer|rather(?! (?:not )?(?:see|know) why))\\b|(?:my|our) (?:strong )?preference is|prefer (?!red)[a-z@`]|(?:we|i) (?:use|always use|only use) [a-z`]",
    ),
  },
  {
    id: 'en.in-file',
    kind: 'requirement',
    needs: 'file',
    pattern: beginsWith(
      '(?!use (?:when|for|if|this (?:skill|tool|agent|command)))(?:use|keep|write|name|put|place|store|document|favou?r|cover|colocate|group|extract|validate|treat|handle|throw|prefix) [a-z@`*]',
    ),
  },
  {
    id: 'en.please-use',
    kind: 'preference',
    needs: 'please',
    pattern: begins('(?:use|stay (?:with|on)|go with|keep using|continue (?:using|to use)) [^.!?\\n]{2,}?'),
  },
  {
    id: 'en.from-now-on',
    kind: 'preference',
    pattern:
      /^(?:always |you (?:should|must) |i'd like you to |don't |do not )?(?!i |we |it |this |that |there |they |the |which |for |in |on |to |with |as |useful|maybe |if |but |and |then |so |might|may |could)[a-z]+ [^\n]{3,160}? (?:from now on|going forward|in (?:the )?future|next time|at all times|in all cases|from here on)(?: please)?[.!]*$/,
  },
]
