import type { AgentPhrase } from '../agent-phrase'
import { opening, run, words } from '../rule'

/** What agents say of their own work, per language. */
export const AGENT_PHRASES: AgentPhrase[] = [
  {
    id: 'en.agent.success',
    stance: 'success',
    pattern: words(
      "(?:is|are|been|was|were|now|all|i've|everything|successfully|have|should) (?:now |all |been |be |successfully |fully |correctly |properly ){0,4}(?:done|fixed|completed?|implemented|resolved|working|works?|passing|pass|passed|ready|updated|added|created|removed|in place|set up|deployed|verified|renamed|moved|merged|pushed)|successfully|all tests pass\\p{L}*|tests pass|done|completed?",
    ),
  },
  { id: 'any.agent.check-mark', stance: 'success', pattern: /[✅✓✔🎉]/u },
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
  {
    id: 'es.agent.success',
    stance: 'success',
    pattern: words(
      'listo|completad[oa]|corregid[oa]|solucionad[oa]|implementad[oa]|funciona(?:ndo)?|con éxito|exitosamente|he (?:corregido|añadido|creado|actualizado|implementado|eliminado)',
    ),
  },
  {
    id: 'es.agent.concession',
    stance: 'concession',
    pattern: words(
      'tienes (?:toda la )?razón|tiene (?:toda la )?razón|disculpa|disculpas|lo siento|perdón|perdona|mi error|me equivoqué|cometí un error',
    ),
  },
  {
    id: 'pt.agent.success',
    stance: 'success',
    pattern: words('pronto|concluíd[oa]|corrigid[oa]|resolvid[oa]|implementad[oa]|funcionando|com sucesso|feito'),
  },
  {
    id: 'pt.agent.concession',
    stance: 'concession',
    pattern: words(
      'você (?:tem|está) (?:toda a )?(?:razão|certo|correto)|tens razão|desculpe|desculpa|peço desculpas|sinto muito|meu erro|me enganei|cometi um erro',
    ),
  },
  {
    id: 'fr.agent.success',
    stance: 'success',
    pattern: words('terminé|corrigé|résolu|implémenté|fonctionne|avec succès|mis à jour|ajouté|créé'),
  },
  {
    id: 'fr.agent.concession',
    stance: 'concession',
    pattern: words(
      "(?:vous avez|tu as) (?:tout à fait |absolument |parfaitement )?raison|désolé|je m'excuse|excusez-moi|toutes mes excuses|mes excuses|mon erreur|je me suis trompé|j'ai fait une erreur",
    ),
  },
  {
    id: 'de.agent.success',
    stance: 'success',
    pattern: words('fertig|erledigt|behoben|abgeschlossen|implementiert|funktioniert|erfolgreich|aktualisiert|hinzugefügt|erstellt'),
  },
  {
    id: 'de.agent.concession',
    stance: 'concession',
    pattern: words(
      '(?:du hast|sie haben) (?:absolut |völlig |vollkommen )?recht|entschuldigung|entschuldige|tut mir leid|mein fehler|ich habe (?:einen fehler|mich geirrt|übersehen|vergessen)',
    ),
  },
  {
    id: 'ru.agent.success',
    stance: 'success',
    pattern: words(
      'готово|исправлен[оаы]?|исправил[а]?|реализован[оаы]?|работает|успешно|добавлен[оаы]?|добавил[а]?|обновлен[оаы]?|завершен[оаы]?|сделано',
    ),
  },
  {
    id: 'ru.agent.concession',
    stance: 'concession',
    pattern: words(
      'вы (?:совершенно |абсолютно )?правы|ты (?:совершенно |абсолютно )?прав[а]?|извините|извини|прошу прощения|приношу извинения|моя ошибка|я ошибся|я допустил ошибку|виноват',
    ),
  },
  {
    id: 'zh.agent.success',
    stance: 'success',
    pattern: run('完成|已修复|已修正|修复了|已实现|已更新|已添加|已创建|成功|搞定|正常工作|通过了'),
  },
  {
    id: 'zh.agent.concession',
    stance: 'concession',
    pattern: run(
      '(?:你|您)(?:说|說|是)?(?:得|的)?(?:很|非常|完全)?(?:对|對|没错|正确)|抱歉|对不起|對不起|我的错|我错了|我搞错|我理解错|我误解|我遗漏|我忘',
    ),
  },
  {
    id: 'ja.agent.success',
    stance: 'success',
    pattern: run('完了|修正しました|実装しました|追加しました|更新しました|作成しました|解決しました|成功|動作します'),
  },
  {
    id: 'ja.agent.concession',
    stance: 'concession',
    pattern: run(
      '申し訳|すみません|失礼しました|ご指摘の(?:通り|とおり)|ご指摘ありがとう|おっしゃる(?:通り|とおり)|私の(?:ミス|誤り|間違い)|誤解して',
    ),
  },
  { id: 'ko.agent.success', stance: 'success', pattern: run('완료|수정했|구현했|추가했|업데이트했|생성했|해결했|성공|정상적으로') },
  {
    id: 'ko.agent.concession',
    stance: 'concession',
    pattern: run('죄송|미안|맞습니다|말씀하신 대로|지적하신|제 실수|제가 (?:잘못|놓쳤|실수)'),
  },
]
