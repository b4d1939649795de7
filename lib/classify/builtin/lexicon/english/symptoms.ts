import type { SymptomPhrase } from '../../label-rule'
import { words } from '../../rule'

/** What a pushback says about the kind of misalignment. */
export const ENGLISH_SYMPTOMS: SymptomPhrase[] = [
  {
    id: 'en.s3.why-not',
    symptom: 'S3',
    weight: 1,
    pattern: words(`
      why (?:didn't|did not|don't|aren't|haven't) (?:you|u)|why are you (?:not|editing|in|using|still)
      did you (?:really |actually |fully |also |even |not )?(?:push|commit|run|update|implement|follow|persist|switch|merge|read|use|check|create)
      claude\\.md|agents\\.md|[a-z-]+\\.mdc
    `),
  },
  {
    id: 'en.s3.rule-stated',
    symptom: 'S3',
    weight: 0.7,
    pattern: words(
      "(?:you |we )?(?:must|always|never|only) (?:use|do|be|run|follow|edit)|should (?:not|always|never|only)|shouldn't|next time|in all cases",
    ),
  },
  {
    id: 'en.s7.claim-doubted',
    symptom: 'S7',
    weight: 0.8,
    pattern: words(`
      did you (?:actually|really|even|apply|test|verify|just)|you (?:said|claimed|told me|say)|marked as (?:complete|completed|done)
      prove|not (?:actually )?(?:done|implemented|complete|finished)|supposedly|you're lying|lied
    `),
  },
  {
    id: 'en.s5.defect',
    symptom: 'S5',
    weight: 0.5,
    pattern: words(
      "bugs?|broke|broken|malform\\p{L}*|malformatted|crash\\p{L}*|doesn't compile|syntax error|typo|regress\\p{L}*|duplicated?",
    ),
  },
  {
    id: 'en.s1.wrong-account',
    symptom: 'S1',
    weight: 1,
    pattern: words(`
      (?:not|isn't|wasn't|aren't) (?:true|correct|the (?:cause|problem|issue|case|reason))|that's (?:false|incorrect|wrong)
      already (?:exists?|a|have|has)|there(?:'s| is| are) (?:already|an existing)|i thought|we're not using|it does have
      (?:does not|doesn't|don't) exist|has nothing to do|the (?:real|actual) (?:issue|problem|cause|reason)|root cause
      look(?:ing)? at the wrong|where did you get|the opposite|are you sure|yes there is|the (?:issue|problem) is
    `),
  },
  {
    id: 'en.s4.unasked',
    symptom: 'S4',
    weight: 1.3,
    pattern: words(`
      (?:didn't|did not|never) (?:ask|want|tell|request|say)(?:ed)? (?:you )?(?:to|for)|unrequested|unnecessary|not you adding
      why (?:did|are|would) you (?:add|chang|remov|delet|creat|commit|touch|renam|start|modif|rewrit|install)\\p{L}*
      (?:no|don't|doesn't) need (?:to|you|a|any|for)|don't (?:check|commit|push|start|touch)|(?:doesn't|does not) warrant
      nobody asked|out of scope|let's not|i'll manage|unasked|too much|overkill
    `),
  },
  {
    id: 'en.s6.wrong-command',
    symptom: 'S6',
    weight: 1.3,
    pattern: words(`
      wrong (?:port|path|command|flag|directory|folder|url|shell|platform|host|part|workspace|branch|repo|place|files?)
      command not found|unknown (?:option|flag|command)|hanging|hangs|not a (?:valid )?command|not recogni[sz]ed as
      (?:edit|modif|updat|mak|chang|us|runn|writ|committ|push|work|do)(?:ed|ied|ing|ying|e)? [^.!?]{0,60}(?:,|but|and) ?not (?:in |on |from |at )?(?:the|my|our) [a-z]+
      (?:made|did|wrote|ran) [^.!?]{0,60}(?:,|but|and) ?not (?:in |on |from |at )?(?:the|my|our) [a-z]+
      (?:in|from|on) the (?:wrong|main|other|parent|root) (?:workspace|repo|repository|folder|directory|branch)
      not how (?:you|we|it)|not using the [a-z]+ (?:workspace|directory|folder|branch|environment)|you're (?:in|on|1|one) (?:the )?[a-z]* ?(?:wrong|sub ?dir|level)
      (?:shell|terminal|sandbox|environment) (?:block|hang|is waiting|is expecting|expecting)[a-z]*
    `),
  },
]
