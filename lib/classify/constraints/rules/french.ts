import { begins, beginsWith, type ConstraintRule } from '../constraint-rule'

const ACT =
  '(?:touch|modifi|chang|édit|supprim|effac|enlèv|enlev|utilis|ajout|cré[eé]|fai[ts]|fais|exécut|lanc|commit|pouss|push|mett|mets|écri|invent|suppos|déplac|renomm|install|refactor|casse|implément|introdui|demand)'

export const FRENCH: ConstraintRule[] = [
  {
    id: 'fr.ne-pas',
    kind: 'prohibition',
    pattern: beginsWith(
      `(?:de )?(?:ne|n') ?(?:pas |jamais |plus )?(?:le |la |les |me |y )?${ACT}|(?:tu|vous|on|il) ne (?:dois|devez|doit|faut|peux|pouvez)\\b[^.!?,\\n]{0,10}?(?:pas|jamais|rien)|(?:surtout )?(?:touche|modifie|change|supprime|utilise|ajoute|crée)[sz]? (?:pas|jamais|rien)|je ne veux pas (?:que|de)|il ne faut (?:pas|jamais)|jamais de [a-z]|ne pas [a-z]{3}|pas de (?:nouve|mock|commentaire|dépendance|placeholder|todo)`,
    ),
  },
  {
    id: 'fr.avoid',
    kind: 'prohibition',
    pattern: begins(
      "(?:évite[sz]?|éviter|interdit|interdiction|il est interdit|arrête[sz]?|cesse[sz]?) (?:de |d'|les? |la |tout )?[^.!?,\\n]{2,}?",
    ),
  },
  {
    id: 'fr.without',
    kind: 'prohibition',
    pattern: begins(
      'sans (?:toucher|modifier|changer|supprimer|effacer|utiliser|ajouter|créer|casser|demander|mon accord|mon autorisation|autorisation|installer)',
    ),
  },
  {
    id: 'fr.leave',
    kind: 'prohibition',
    pattern: begins(
      '(?:laisse|laissez|garde|gardez) [^.!?,\\n]{1,60}? (?:tel quel|tels quels|telle quelle|telles quelles|comme (?:il|elle)s? (?:est|sont)|intacte?s?|inchangée?s?)',
    ),
  },
  {
    id: 'fr.only',
    kind: 'restriction',
    pattern: beginsWith(
      "(?:seulement|uniquement|exclusivement) [a-z]|(?:modifie|change|édite|utilise|touche|travaille|réponds|écris|ajoute)[rsz]? (?:seulement|uniquement|exclusivement|que) |rien (?:d'autre|que)|aucun autre |limite(?:-toi|z-vous) à",
    ),
  },
  {
    id: 'fr.must',
    kind: 'requirement',
    pattern: beginsWith(
      "toujours (?!pas |le même|la même|en |aussi |une? |ça )[a-z]{3,}|(?:tu|vous) (?:dois|devez|devras|devrez) (?!avoir |être (?:fou|en train))[a-z]|il faut (?:toujours|absolument|impérativement) |(?:assure[- ]toi|assurez[- ]vous|veille[sz]?|vérifie[sz]? (?:toujours|bien)) |(?:rappelle-toi|n'oublie[sz]?|pense à toujours) |il est (?:important|obligatoire|impératif|nécessaire) (?:que|de|d')|(?:suis|suivez|respecte[sz]?|conforme-toi) (?:les|le|la|mes|nos|ces|l'|à|aux) |(?:demande[- ]moi|consulte[- ]moi) (?:toujours )?avant|(?:chaque fois que|dès que tu) [^.!?\\n]{2,60}?, [a-z]",
    ),
  },
  {
    id: 'fr.before',
    kind: 'requirement',
    pattern: begins(
      "(?:avant (?:de |d'|chaque )[^.!?,\\n]{2,50}?, (?:toujours |d'abord )?(?:exécute|lance|demande|vérifie|lis|relis|fais|assure|montre|ne)[^ ]{0,12}|(?:exécute|lance|demande|vérifie|lis|relis|montre)[^ ]{0,6} [^.!?\\n]{0,70}?avant (?:de|d'|chaque))",
    ),
  },
  {
    id: 'fr.instead',
    kind: 'requirement',
    pattern: begins(
      "(?:utilise|utilisez|utiliser|écris|emploie|travaille dans) [^.!?\\n]{1,70}?(?: au lieu d[e'u]| à la place d[e'u]| plutôt que|,? et pas|, pas)",
    ),
  },
  {
    id: 'fr.prefer',
    kind: 'preference',
    pattern: beginsWith("(?:je préfère|je préférerais|nous préférons|on préfère|j'aimerais que tu .{0,20}toujours) [a-z]?"),
  },
  { id: 'fr.please-use', kind: 'preference', needs: 'please', pattern: beginsWith('(?:utilise|utilisez|utiliser|emploie) [a-z`]') },
]
