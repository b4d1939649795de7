import { opening, type Phrases, words } from '../rule'

export const FRENCH = {
  no: opening('non|mais non|pas du tout|pas comme ça|surtout pas|ah non'),
  stop: opening('stop|arrête|arrêtez|attends|attendez|une minute'),
  'dont-do': words(
    "(?:ne |n')?(?:touche|change|modifie|supprime|efface|ajoute|utilise|crée|fais|invente|mets|lance|retire)(?:z)? (?:pas|rien|jamais|plus)",
  ),
  'not-wanted': words("je (?:ne )?(?:veux|voulais|souhaite) pas|(?:ce )?n'est pas ce que|c'est pas ce que|j'aime pas|je n'aime pas"),
  wrong: words(`
    (?:c'est|est|sont|reste|semble)(?: complètement| totalement| toujours)? (?:faux|fausse|incorrect(?:e|s)?|mauvais(?:e)?|erroné(?:e)?|pas (?:bon|correct|ça|vrai|normal))
    tu te trompes|vous vous trompez|à l'envers|n'est pas (?:bon|correct|vrai|normal)
  `),
  'you-missed': words(
    "(?:tu|vous|t') ?(?:as|avez)? ?(?:encore |juste )?(?:oublié|supprimé|effacé|cassé|ignoré|manqué|sauté|enlevé|perdu)|il manque",
  ),
  'you-didnt': words("(?:tu|vous) (?:n'as|n'avez|as|avez|ne|n') ?(?:\\p{L}+ )?(?:pas|rien)|tu aurais dû|vous auriez dû|tu devais"),
  meant: words('je (?:voulais|veux) dire|je parle (?:de|du)|je parlais|ce que je (?:veux|voulais)|je voulais (?:juste|seulement)'),
  rather: words('au lieu (?:de|du)|plutôt que|devrait|devraient|doit être|il faut que|ne devrait pas'),
  still: words(
    "toujours (?:pas|le même|la même|une? |des|l')|(?:encore|toujours) (?:une? )?(?:erreur|erreurs|problème|cassé)|ça (?:continue|persiste)|persiste",
  ),
  'not-working': words(`
    (?:ne |n')?(?:marche|fonctionne|compile|charge|s'affiche|affiche|apparaît|apparait|démarre|répond|change|s'ouvre|enregistre|se lance|lance|passe)(?:nt)? (?:toujours |plus |même |vraiment )?(?:pas|plus|rien)
    rien ne (?:se passe|change|s'affiche)|ça a pas marché|n'a pas (?:marché|fonctionné)
  `),
  fails: words('échoue|échouent|a échoué|plante|plantent|est cassé(?:e)?|cassé(?:e)?|bloqué(?:e)?|page blanche|écran blanc'),
  'i-get': words(
    "(?:j'ai|j'obtiens|je reçois|il y a|ça (?:donne|affiche|me donne)|je vois) (?:encore |maintenant |toujours )?(?:une|cette|l'|des|ces|un|ce|plusieurs) ?(?:erreurs?|problèmes?|bugs?|avertissements?)",
  ),
  'dont-see': words('je (?:ne )?(?:vois|trouve) (?:pas|rien|toujours pas)'),
  'again-failing': words(
    "(?:la |le )?même (?:erreur|problème|chose|résultat)|encore (?:la même|le même)|rien (?:n'a )?changé|de nouveau l'erreur",
  ),
  'error-word': words('erreurs?|exception|bugs?|échec'),
  'seems-wrong': words('on dirait que|il semble que|le problème (?:est|vient)|quelque chose ne va pas|il y a un (?:problème|souci|bug)'),
  'i-said': words(
    "(?:je|j') ?(?:t'|vous )?(?:ai |avais )(?:déjà |bien )?(?:dit|demandé|précisé|indiqué|prévenu)|comme (?:je l'ai dit|demandé)|j'ai (?:pas|jamais) (?:dit|demandé)|je n'ai (?:pas|jamais) (?:dit|demandé)",
  ),
  'why-did-you': words(
    "pourquoi (?:as-tu|avez-vous|tu|vous|est-ce que tu|n'as-tu|n'avez-vous|t'as)|qu'est-ce que (?:tu|vous) (?:fais|faites|as fait|fous|avez fait)",
  ),
  'follow-rules': words(
    '(?:suis|suivez|respecte|respectez|lis|lisez|selon) (?:les|mes|tes|la|le|vos) (?:règles?|instructions|consignes?|conventions)',
  ),
  'do-it-yourself': words('fais-le toi-même|faites-le vous-même|arrête de demander|ne me demande pas'),
  revert: words('annule|annulez|reviens (?:en arrière|à la version)|revenir en arrière|remets|remettez|restaure|restaurez|reverte?'),
  takeover: words(
    "je (?:l'ai|vais le) (?:corrigé|fait|réparé|faire|corriger) moi-même|je m'en occupe|laisse tomber|je l'ai (?:corrigé|réparé)",
  ),
  sure: words("(?:tu es|vous êtes|es-tu|êtes-vous|t'es) (?:vraiment )?(?:sûr(?:e)?|certain(?:e)?)|c'est vrai que"),
  'did-you': words(
    "(?:as-tu|avez-vous|est-ce que tu as|tu as bien|t'as bien) (?:\\p{L}+ )?(?:fait|testé|vérifié|lu|appliqué|lancé|mis|créé|modifié)",
  ),
  'try-again': words(
    '(?:réessaie|réessaye|réessayez|recommence|recommencez|refais|refaites)|regarde (?:mieux|bien)|lis (?:mieux|bien)|corrige (?:ça|cela)|essaie encore',
  ),
  swearing: words("merde|putain|bordel|nul|inutile|ridicule|n'importe quoi|stupide"),
  approval: opening(
    "(?:ok,? |bien,? |oui,? )?(?:parfait|super|génial|excellent|très bien|bravo|merci|nickel|impeccable|ça marche|c'est bon|c'est parfait|bon travail|top)",
  ),
  'yes-but': opening(
    "(?:oui|ok|okay|d'accord|bien|merci|super|presque|c'est mieux)[^.!?]{0,60}[,;– -]+(?:mais|par contre|cependant|sauf que)",
  ),
  consent: opening("oui|ok|okay|d'accord|vas-y|allez-y|continue|continuez|bien sûr|exact|c'est ça|go"),
  'no-problem': words("pas de (?:problème|souci|soucis|erreur|erreurs)|ne t'inquiète pas|aucun (?:problème|souci)|aucune erreur|tant pis"),
  'new-request': words(
    '(?:maintenant|ensuite|aussi|puis|enfin),? (?:je veux|il faut|ajoute|crée|fais|peux-tu|pouvez-vous|implémente|génère|on va)|(?:peux-tu|pouvez-vous|tu peux) (?:ajouter|créer|faire|implémenter|expliquer|montrer|générer|aussi)|prochaine étape',
  ),
  'let-us': opening(
    "(?:ok |bien |maintenant |et ){0,2}(?:ajoute|ajoutez|crée|créez|implémente|génère|je (?:veux|voudrais|souhaite)|j'aimerais|il faut|explique|on va)",
  ),
  curious: words(
    "qu'est-ce que (?:c'est|ça veut dire|tu (?:penses|recommandes|proposes))|comment (?:puis-je|faire|ça marche|on)|à quoi sert|quel(?:le)? est|(?:est-ce|serait-il) possible|par curiosité",
  ),
} satisfies Phrases
