import type { AgentPhrase } from '../../agent-phrase'
import { opening, words } from '../../rule'

/** The same in Spanish, Portuguese, French, German and Russian. */
export const EUROPEAN_AGENT: AgentPhrase[] = [
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
    id: 'es.agent.repair',
    stance: 'repair',
    pattern: words(
      '(?:ya )?veo (?:el|cuál es el) (?:problema|error)|el (?:problema|error) (?:es|está|era)|voy a (?:corregir|arreglar|revertir|solucionar)|déjame (?:corregir|arreglar|revisar|investigar)|lo (?:corrijo|arreglo)',
    ),
  },
  {
    id: 'es.agent.compliance',
    stance: 'compliance',
    pattern: opening('claro|perfecto|listo|excelente|por supuesto|genial|hecho|de acuerdo'),
  },
  {
    id: 'es.agent.welcome',
    stance: 'welcome',
    pattern: opening('(?:muy )?(?:buena|excelente|gran) (?:pregunta|idea|sugerencia)'),
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
    id: 'pt.agent.repair',
    stance: 'repair',
    pattern: words(
      '(?:já )?(?:vejo|entendi|encontrei) o (?:problema|erro)|o (?:problema|erro) (?:é|está|era)|vou (?:corrigir|reverter|arrumar|consertar)|deixe-me (?:corrigir|verificar|investigar)',
    ),
  },
  {
    id: 'pt.agent.compliance',
    stance: 'compliance',
    pattern: opening('claro|perfeito|pronto|excelente|com certeza|ótimo|feito|certo'),
  },
  {
    id: 'pt.agent.welcome',
    stance: 'welcome',
    pattern: opening('(?:boa|ótima|excelente) (?:pergunta|ideia|sugestão)'),
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
    id: 'fr.agent.repair',
    stance: 'repair',
    pattern: words(
      'je vois le (?:problème|souci)|le (?:problème|souci|bug) (?:est|vient|était)|la cause|je (?:corrige|vais corriger|reprends|annule)|bien vu|merci pour le (?:log|retour|signalement)',
    ),
  },
  {
    id: 'fr.agent.compliance',
    stance: 'compliance',
    pattern: opening("parfait|bien sûr|excellent|d'accord|avec plaisir|c'est fait|super|très bien"),
  },
  {
    id: 'fr.agent.welcome',
    stance: 'welcome',
    pattern: opening('(?:bonne|excellente|très bonne) (?:question|idée|suggestion)'),
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
    id: 'de.agent.repair',
    stance: 'repair',
    pattern: words(
      'ich sehe das problem|das problem (?:ist|liegt|war)|der fehler (?:ist|liegt|war)|die ursache|ich (?:korrigiere|behebe|mache das rückgängig)|lass mich (?:das )?(?:korrigieren|beheben|prüfen)',
    ),
  },
  {
    id: 'de.agent.compliance',
    stance: 'compliance',
    pattern: opening('gerne|klar|natürlich|perfekt|super|erledigt|alles klar|okay'),
  },
  {
    id: 'de.agent.welcome',
    stance: 'welcome',
    pattern: opening('(?:gute|sehr gute|ausgezeichnete) (?:frage|idee)|guter vorschlag'),
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
    id: 'ru.agent.repair',
    stance: 'repair',
    pattern: words(
      'вижу (?:проблему|ошибку)|проблема (?:в|была|заключается)|ошибка (?:в|была)|причина|(?:сейчас |давайте )?исправлю|исправляю|давайте исправим',
    ),
  },
  {
    id: 'ru.agent.compliance',
    stance: 'compliance',
    pattern: opening('конечно|отлично|готово|хорошо|понял[а]?, делаю|сделано|супер'),
  },
  {
    id: 'ru.agent.welcome',
    stance: 'welcome',
    pattern: opening('(?:хороший|отличный) (?:вопрос|идея|план)|(?:хорошая|отличная) (?:идея|мысль)'),
  },
]
