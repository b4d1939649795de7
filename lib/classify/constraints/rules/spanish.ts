import { begins, beginsWith, type ConstraintRule } from '../constraint-rule'

const ACT =
  '(?:toqu|modifiqu|cambi|edit|borr|elimin|us[ea]|utilic|agregu|anad|cre[ea]|hag|ejecut|commite|sub[ae]|pong|muev|quit|escrib|invent|asum|vuelv|refactoric|instal|dej|mezcl|pas[ea]s|introduzc|incluy|suger|camb|renombr|pregunt|implement|respond)'

export const SPANISH: ConstraintRule[] = [
  {
    id: 'es.no',
    kind: 'prohibition',
    pattern: beginsWith(
      `(?:que )?(?:no|nunca|jamás) (?:me |le |lo |la |los |las )?${ACT}|no (?:debes|debe|deben|deberías|puedes|se (?:debe|puede|permite)|quiero que|queremos que)\\b`,
    ),
  },
  {
    id: 'es.avoid',
    kind: 'prohibition',
    pattern: begins('(?:evita|evite|evitar|prohibido|está prohibido|deja de|dejad de|nada de) [^.!?,\\n]{2,}?'),
  },
  {
    id: 'es.without',
    kind: 'prohibition',
    pattern: begins(
      'sin (?:tocar|modificar|cambiar|borrar|eliminar|usar|agregar|añadir|crear|romper|alterar|preguntar|mi permiso|mi aprobación|permiso|instalar)',
    ),
  },
  {
    id: 'es.leave',
    kind: 'prohibition',
    pattern: begins('(?:deja|mantén|dejar) [^.!?,\\n]{1,60}? (?:como está|como están|intactos?|intactas?|tal cual|sin cambios)'),
  },
  {
    id: 'es.only',
    kind: 'restriction',
    pattern: beginsWith(
      '(?:solo|sólo|solamente|únicamente|exclusivamente) (?:debes |puedes )?(?:modifica|cambia|edita|usa|utiliza|toca|agrega|añade|crea|haz|ejecuta|trabaja|responde|escribe|corrige|incluye)|(?:modifica|cambia|edita|usa|utiliza|toca|trabaja|responde|escribe)r? (?:solo|sólo|solamente|únicamente|exclusivamente) |nada más que |ningún otro |limítate a |(?:usa|toca|modifica) nada más ',
    ),
  },
  {
    id: 'es.must',
    kind: 'requirement',
    pattern: beginsWith(
      'siempre (?!que |fue|está|falla|es |ha |me |se )[a-z]|(?:debes|tienes que|deberás|has de) (?!haber|estar equivocado|ser una broma)[a-z]|hay que (?:siempre|usar|ejecutar|seguir|respetar|mantener)|asegúrate (?:de|que)|asegúrese|recuerda (?!que dij)[a-z]|no (?:olvides|te olvides)|es (?:importante|obligatorio|imprescindible|necesario) que|(?:sigue|respeta|cumple|apégate a) (?:con )?(?:las|los|mis|el|la|nuestras|estas|esta|a) |(?:pregúntame|pregunta|consúltame) antes|cada vez que [^.!?\\n]{2,60}?, [a-z]',
    ),
  },
  {
    id: 'es.before',
    kind: 'requirement',
    pattern: begins(
      '(?:antes de (?:que |hacer |cada )?[^.!?,\\n]{2,50}?, (?:siempre |primero |por favor )?(?:ejecuta|corre|pregunta|pregúntame|revisa|verifica|lee|comprueba|haz|asegúrate|muestra|no)|(?:ejecuta|corre|pregunta|pregúntame|revisa|verifica|lee|comprueba) [^.!?\\n]{0,70}?antes de)',
    ),
  },
  {
    id: 'es.instead',
    kind: 'requirement',
    pattern: begins('(?:usa|utiliza|escribe|emplea|usar|utilizar|trabaja en) [^.!?\\n]{1,70}?(?: en lugar de| en vez de|,? y no|, no)'),
  },
  { id: 'es.prefer', kind: 'preference', pattern: beginsWith('(?:yo )?(?:prefiero|preferiría|preferimos|me gustaría que siempre) [a-z]') },
  { id: 'es.please-use', kind: 'preference', needs: 'please', pattern: beginsWith('(?:usa|utiliza|use|utilice|usar|utilizar) [a-z`]') },
]
