import { opening, type Phrases, words } from '../rule'

export const GERMAN = {
  no: opening('nein|nee|nö|ne(?=[,.!])|auf keinen fall|nicht so|so nicht|falsch'),
  stop: opening('stop|stopp|halt|warte|moment'),
  'dont-do': words(
    '(?:ändere|änder|lösche|entferne|füge|mach|mache|benutze|verwende|erstelle|committe|pushe|fass|rühr) (?:\\p{L}+ ){0,3}(?:nicht|nichts|kein|keine|keinen)',
  ),
  'not-wanted': words(
    '(?:will|wollte|möchte|brauche) (?:ich )?(?:das |es |\\p{L}+ )?(?:nicht|kein|keine|keinen)|nicht (?:das,? )?was ich|gefällt mir nicht',
  ),
  wrong: words(`
    (?:ist|sind|war|das ist|bleibt)(?: \\p{L}+)? (?:falsch|verkehrt|inkorrekt|unsinn|quatsch|blödsinn)|stimmt (?:so |immer noch |aber )?nicht
    nicht (?:richtig|korrekt|wahr)|andersherum|im gegenteil|du irrst
  `),
  'you-missed': words(
    '(?:du hast|sie haben|hast du) (?:\\p{L}+ ){0,4}(?:vergessen|gelöscht|entfernt|kaputt gemacht|ignoriert|übersehen|überschrieben|verloren|zerstört)|es fehlt|da fehlt|fehlt noch',
  ),
  'you-didnt': words(
    '(?:du hast|sie haben|hast du) (?:\\p{L}+ ){0,4}(?:nicht|nichts|kein|keine|nie)|du (?:solltest|hättest|sollst|machst|verstehst)',
  ),
  meant: words('ich (?:meine|meinte|rede von|wollte (?:nur|eigentlich|doch|dass))|gemeint (?:war|ist|habe)'),
  rather: words('(?:an)?statt|anstelle|sollte|sollten|muss (?:so )?(?:sein|heißen)|sondern|eigentlich'),
  still: words('(?:immer noch|noch immer|nach wie vor|weiterhin)(?: \\p{L}+)?|geht noch nicht|kommt noch'),
  'not-working': words(`
    (?:funktioniert|geht|läuft|klappt|kompiliert|lädt|startet|erscheint|reagiert|öffnet|speichert|passiert|tut)(?: \\p{L}+){0,3} (?:nicht|nichts|nicht mehr)
    (?:hat|haben) nicht (?:funktioniert|geklappt)|nichts passiert|wird nicht (?:angezeigt|geladen|gespeichert|aktualisiert|gefunden)
  `),
  fails: words('schlägt fehl|fehlgeschlagen|scheitert|stürzt ab|abgestürzt|kaputt|hängt(?: sich auf)?|bricht ab|leere seite'),
  'i-get': words(
    '(?:ich (?:bekomme|kriege|erhalte|sehe)|es (?:kommt|gibt|erscheint)|kommt|habe) (?:jetzt |nun |immer noch |wieder |da )?(?:einen|den|diesen|diese|folgenden|eine|mehrere) (?:\\p{L}+ )?(?:fehler|fehlermeldung|warnung|probleme?|bugs?)',
  ),
  'dont-see': words('(?:sehe|finde) (?:ich )?(?:\\p{L}+ ){0,2}(?:nicht|nichts|keine|keinen|kein)'),
  'again-failing': words(
    '(?:der|das|die)? ?(?:selbe|gleiche|derselbe|dasselbe|dieselbe) (?:fehler|problem|meldung|ergebnis)|schon wieder|nichts (?:geändert|verändert)|keine änderung',
  ),
  'error-word': words('fehler|fehlermeldung|exception|bug|bugs'),
  'seems-wrong': words(
    '(?:es )?(?:scheint|sieht so aus)|das problem (?:ist|liegt)|irgendwas stimmt|etwas stimmt nicht|da ist (?:ein|was) (?:problem|fehler|faul)',
  ),
  'i-said': words(
    '(?:ich|wie ich|hatte ich|habe ich) (?:habe |hatte |dir |doch |schon |bereits |ja ){0,4}(?:gesagt|gebeten|erwähnt|geschrieben|verlangt)|wie gesagt|(?:nicht|nie) (?:gesagt|verlangt|darum gebeten)',
  ),
  'why-did-you': words(
    '(?:warum|wieso|weshalb) (?:hast|haben|machst|änderst|löschst|nimmst|benutzt|verwendest|bist|ist das) ?(?:du|sie)?|was (?:machst|tust|soll) (?:du|das)|was hast du (?:gemacht|getan)',
  ),
  'follow-rules': words(
    '(?:halte? dich an|beachte|befolge|lies|laut|gemäß) (?:die|meine|deine|den|der|das) (?:regeln?|anweisung(?:en)?|vorgaben?|richtlinien?|konventionen)',
  ),
  'do-it-yourself': words('mach (?:es|das) selbst|frag nicht|hör auf zu fragen|ohne zu fragen'),
  revert: words(
    'mach (?:das|es|die \\p{L}+) (?:wieder )?rückgängig|rückgängig|stell(?:e)? (?:\\p{L}+ ){1,3}wieder her|zurücksetzen|setz (?:das|es) zurück|reverte?',
  ),
  takeover: words(
    '(?:habe|hab) (?:ich )?(?:es|das) (?:jetzt |schon )?selbst (?:gemacht|behoben|korrigiert|geändert)|ich mach(?:e)? (?:es|das) selbst|lass gut sein|vergiss es',
  ),
  sure: words('bist du (?:dir )?(?:wirklich |ganz )?sicher|sind sie sicher|stimmt das(?: wirklich)?'),
  'did-you': words('hast du (?:\\p{L}+ ){0,4}(?:getestet|geprüft|gemacht|ausgeführt|gelesen|angewendet|überprüft|committet|gepusht)'),
  'try-again': words(
    '(?:versuch|versuche|probier|probiere) (?:es )?(?:noch ?mal|nochmals|erneut)|noch ?mal (?:bitte|neu|genau)|(?:schau|lies|prüf) (?:\\p{L}+ )?(?:genauer|nochmal|genau)|mach es richtig',
  ),
  swearing: words('scheiße|scheiss|verdammt|mist|müll|nutzlos|lächerlich|blöd'),
  approval: opening(
    '(?:ok,? |ja,? |gut,? )?(?:perfekt|super|toll|klasse|prima|sehr gut|danke|vielen dank|wunderbar|ausgezeichnet|passt|funktioniert(?! nicht| noch| immer)|sieht gut aus|gefällt mir(?! nicht))',
  ),
  'yes-but': opening('(?:ja|ok|okay|gut|genau|schön|danke|super|fast|stimmt)[^.!?]{0,60}[,;– -]+(?:aber|jedoch|allerdings|nur)'),
  consent: opening('ja|ok|okay|jo|genau|gerne|klar|in ordnung|mach weiter|weiter|einverstanden|los'),
  'no-problem': words('kein(?:e)? (?:problem|probleme|fehler|eile|sorge)|macht nichts|alles gut|schon gut'),
  'new-request': words(
    '(?:jetzt|nun|dann|außerdem|danach|als nächstes),? (?:möchte|will|brauche|füge|erstelle|mach|implementiere|bitte|können wir|kannst du)|(?:kannst|könntest|können) (?:du|sie|wir) (?:bitte |auch |noch )?(?:\\p{L}+ ){0,4}(?:hinzufügen|erstellen|implementieren|erklären|zeigen|schreiben)|nächster schritt',
  ),
  'let-us': opening(
    '(?:ok |gut |jetzt |und |bitte ){0,2}(?:füge|erstelle|implementiere|schreib|schreibe|lass uns|ich (?:möchte|will|brauche|hätte gerne)|wir (?:brauchen|sollten)|erkläre|erklär)',
  ),
  curious: words(
    'was (?:ist|bedeutet|macht|hältst du|empfiehlst)|wie (?:kann|funktioniert|geht|mache|würde)|wozu|welche(?:r|s)? (?:ist|sind)|(?:ist|wäre) es möglich|aus neugier|nur (?:eine )?frage',
  ),
} satisfies Phrases
