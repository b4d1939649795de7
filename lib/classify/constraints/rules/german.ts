import { begins, beginsWith, type ConstraintRule } from '../constraint-rule'

const ACT =
  '(?:fass|änder|veränder|bearbeit|modifizier|lösch|entfern|benutz|verwend|nutz|füg|erstell|leg|mach|führ|committ?|push|schreib|erfind|verschieb|benenn|installier|refaktor|rühr|berühr|setz|starte|bau|nimm|lass|frag|rat|implementier)'

export const GERMAN: ConstraintRule[] = [
  {
    id: 'de.nicht',
    kind: 'prohibition',
    pattern: begins(
      `${ACT}[a-z]{0,4} [^.!?,\\n]{0,70}?(?:nicht|niemals|nie|keine?[nmrs]?|nichts)(?! (?:nur|mehr als))
      (?:niemals|nie|auf keinen fall|keinesfalls) [^.!?,\\n]{3,}?
      (?:du|ihr|es|man|sie) (?:darfst|dürft|darf|sollst|sollt|sollte|solltest|musst) [^.!?,\\n]{0,70}?(?:nicht|niemals|nie|keine?[nmrs]?|nichts)
      (?:du )?(?:sollst|solltest) [^.!?,\\n]{0,70}?(?:nicht|niemals|nie|keine?[nmrs]?)
      ich (?:will|möchte) (?:nicht, dass|keine?n?)
      keine (?:neuen?|weiteren?|zusätzlichen?|externen?|kommentare|mocks|platzhalter|abhängigkeiten|änderungen|emojis)
      [^.!?,\\n]{2,50}? (?:ist|sind) (?:tabu|verboten|nicht erlaubt)`,
    ),
  },
  {
    id: 'de.avoid',
    kind: 'prohibition',
    pattern: begins('(?:vermeide|vermeidet|vermeiden|verzichte auf|hör auf|unterlass|finger weg) [^.!?\\n]{2,}?'),
  },
  {
    id: 'de.without',
    kind: 'prohibition',
    pattern: begins(
      'ohne [^.!?,\\n]{0,50}?(?:zu (?:ändern|verändern|berühren|löschen|verwenden|benutzen|fragen|erstellen|bearbeiten)|anzufassen|hinzuzufügen|nachzufragen|anzurühren|erlaubnis|zustimmung|rückfrage)',
    ),
  },
  {
    id: 'de.leave',
    kind: 'prohibition',
    pattern: begins('(?:lass|lasst|lasse) [^.!?,\\n]{1,60}? (?:unverändert|wie (?:es|er|sie) (?:ist|sind)|in ruhe|so|unangetastet)'),
  },
  {
    id: 'de.only',
    kind: 'restriction',
    pattern: begins(
      `(?:${ACT}[a-z]{0,4}|arbeite|antworte|passe) (?:bitte )?(?:nur|ausschließlich|lediglich) [^.!?\\n]{2,}?
      (?:nur|ausschließlich|lediglich) [^.!?,\\n]{2,60}? (?:ändern|bearbeiten|verwenden|benutzen|nutzen|anfassen|schreiben)
      (?:du )?(?:darfst|sollst) nur
      (?:nichts (?:anderes|weiter|außer)|beschränke dich auf|sonst nichts|keine anderen?)`,
    ),
  },
  {
    id: 'de.must',
    kind: 'requirement',
    pattern: begins(
      `(?:immer|stets) (?!noch|wieder|mehr|der|die|das|dasselbe|dieselbe|wenn)[^.!?,\\n]{3,}?
      (?:${ACT}[a-z]{0,4}|prüfe|teste|halte|beachte|arbeite|antworte|verwende) (?:bitte )?(?:immer|stets) [^.!?\\n]{2,}?
      (?:du|ihr|man) (?:musst|müsst|muss) (?!mir (?:nicht|mal)|verrückt)[^.!?,\\n]{3,}?
      (?:stelle? sicher|stell bitte sicher|sorge dafür|sorg dafür|achte (?:bitte )?(?:darauf|immer)|achte auf|denk(?:e)? (?:daran|dran)|vergiss nicht)
      (?:halte dich|haltet euch) (?:bitte )?(?:strikt |genau )?an
      (?:befolge|beachte|respektiere|folge) (?:bitte )?(?:die|den|das|der|meine|unsere|diese|alle)
      (?:frag|frage) (?:mich|uns|bitte|immer|vorher|erst)[^.!?\\n]{0,60}?(?:bevor|vorher|zuerst|erst)
      es ist (?:wichtig|zwingend|notwendig),? (?:dass|zu)
      (?:jedes mal|immer),? wenn du [^.!?\\n]{2,60}?, [a-z]{2,}`,
    ),
  },
  {
    id: 'de.before',
    kind: 'requirement',
    pattern: begins(
      '(?:bevor du|vor (?:jedem|dem|jeder)|nach (?:jedem|jeder)) [^.!?\\n]{2,60}?,? (?:führe?|lass|starte|frag|frage|prüfe|lies|teste|mach|zeig|musst|müssen)\n(?:führe?|lass|starte|prüfe|lies|teste|zeige?) [^.!?\\n]{1,70}?(?:bevor du|vor jedem|vor dem)',
    ),
  },
  {
    id: 'de.instead',
    kind: 'requirement',
    pattern: begins(
      '(?:verwende|benutze?|nutze?|nimm|schreibe?|arbeite in) [^.!?\\n]{1,70}?(?: anstatt| statt| anstelle| und nicht|, nicht)',
    ),
  },
  {
    id: 'de.prefer',
    kind: 'preference',
    pattern: begins(
      '(?:ich bevorzuge|ich würde [^.!?,\\n]{1,40}? bevorzugen|wir bevorzugen|mir (?:ist|wäre) [^.!?,\\n]{1,40}? lieber|ich hätte lieber|am liebsten) ?',
    ),
  },
  { id: 'de.please-use', kind: 'preference', needs: 'please', pattern: beginsWith('(?:verwende|benutze?|nutze?|nimm) [a-z`]') },
]
