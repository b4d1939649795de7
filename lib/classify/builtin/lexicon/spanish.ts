import { opening, type Phrases, words } from '../rule'

export const SPANISH = {
  no: opening('no(?=[,.!;:]|$)|no,? no|así no|eso no|nada de eso|claro que no|para nada'),
  stop: opening('para(?=[,.!]|$)|detente|espera|alto|un momento'),
  'dont-do': words(`
    no (?:toques|cambies|modifiques|borres|elimines|agregues|añadas|hagas|uses|crees|quites|inventes|pongas|ejecutes|vuelvas|subas|rompas)
  `),
  'not-wanted': words('no (?:quiero|quería|necesito|era (?:lo que|eso)|es lo que)|no me gusta'),
  wrong: words(`
    (?:está|están|es|son|quedó|quedo|salió|salen|sigue|siguen)(?: muy| todo| totalmente)? (?:mal|incorrect[oa]s?|equivocad[oa]s?|erróne[oa]s?)
    te equivocas|te equivocaste|incorrect[oa]|al revés|no es (?:así|correcto|cierto|verdad|eso|lo que)|no está (?:bien|correcto)
  `),
  'you-missed': words(`
    (?:te|se te) (?:olvidaste|olvidó|faltó|faltaron|pasó|saltaste)|olvidaste|omitiste|ignoraste|borraste|eliminaste|rompiste|quitaste
    has (?:borrado|eliminado|roto|olvidado|quitado|ignorado|perdido)
  `),
  'you-didnt': words(`
    no (?:has|hiciste|aplicaste|cambiaste|agregaste|añadiste|actualizaste|leíste|seguiste|revisaste|entendiste|entiendes|incluiste|implementaste)
    no (?:respetaste|corregiste|terminaste|creaste|me (?:hiciste|entiendes|entendiste|estás))|deberías haber|tenías que
  `),
  meant: words('me refiero|me refería|quise decir|quería decir|lo que (?:quiero|quería|quise) (?:es|era|decir)|solo (?:quería|te pedí)'),
  rather: words('en (?:lugar|vez) de|debería|deberían|debe ser|tiene que ser|tendría que|no debería|sino'),
  still: words(`
    siguen? (?:sin|fallando|dando|igual|apareciendo|saliendo|mal|mostrando|siendo|el (?:error|problema))
    (?:todavía|aún) (?:no|sigue|siguen|falla|da|sale|hay|aparece|tengo|veo)
  `),
  'not-working': words(`
    no (?:me |te |se )?(?:funciona|funcionan|funcionó|sirve|anda|compila|carga|cargan|aparece|aparecen|muestra|muestran|ve|ven|actualiza|guarda|abre|aplica)
    no (?:me |te |se )?(?:ejecuta|arranca|inicia|responde|cambia|cambió|conecta|sale|hace nada|pasa nada)|dejó de funcionar
  `),
  fails: words(
    'falla|fallan|falló|fallando|se rompió|se rompe|está rot[oa]|se cuelga|se queda (?:cargando|colgad[oa]|en blanco)|en blanco',
  ),
  'i-get': words(`
    (?:me (?:sale|aparece|da|dice|tira|devuelve)|tengo|obtengo|recibo|sale|aparece|hay|da) (?:un |este |el |los |estos |unos |varios )?(?:error|errores|problemas?|fallos?|warnings?)
  `),
  'dont-see': words('no (?:lo |la |los |las )?(?:veo|encuentro)'),
  'again-failing': words(
    '(?:el |lo |la )?mism[oa] (?:error|problema|cosa|resultado)|otra vez (?:el|falla|sale|lo mismo)|de nuevo (?:el error|falla|sale)|sigue igual',
  ),
  'error-word': words('error|errores|excepción|fallo|bug|bugs'),
  'seems-wrong': words('parece que (?:no|sigue|se|falta|hay)|el problema (?:es|está)|algo (?:está|anda|va) mal|hay (?:un|algún) problema'),
  'i-said': words(`
    (?:te|ya te|como|ya|lo que|te lo|les) (?:te )?(?:dije|he dicho|pedí|había (?:dicho|pedido)|especifiqué|indiqué|mencioné)|no te (?:pedí|dije)|nunca (?:dije|pedí)
  `),
  'why-did-you': words(`
    por ?qué (?:no )?(?:has|hiciste|usaste|usas|estás|cambiaste|borraste|eliminaste|agregaste|sigues|creaste|tocaste|modificaste|quitaste)
    qué (?:haces|hiciste|estás haciendo|has hecho)
  `),
  'follow-rules': words(
    '(?:sigue|respeta|lee|cumple|según) (?:las|mis|tus|la|el|los)? ?(?:reglas?|instrucciones|normas|especificación|convenciones)',
  ),
  'do-it-yourself': words('hazlo tú|hacelo vos|hazlo tú mismo|deja de preguntar|no me preguntes'),
  revert: words(
    'revierte|revertir|deshaz|deshacer|restaura|vuelve (?:a como estaba|atrás|a la versión)|déjal[oa] como estaba|volver (?:atrás|a la versión anterior)',
  ),
  takeover: words('(?:ya )?lo (?:hago|arreglé|hice|corregí|cambié|solucioné) yo(?: mismo)?|ya lo (?:arreglé|corregí|solucioné)|olvídalo'),
  sure: words('estás segur[oa]|seguro que|es (?:verdad|cierto) que'),
  'did-you': words(
    '(?:hiciste|probaste|aplicaste|verificaste|leíste|revisaste|ejecutaste|has (?:hecho|probado|aplicado|verificado|leído|revisado|comprobado))',
  ),
  'try-again': words(`
    (?:intenta|inténtalo|prueba|hazlo|revisa|corrige) (?:de nuevo|otra vez|bien|nuevamente)|(?:revisa|mira|lee|piensa|fíjate) (?:bien|mejor)
    vuelve a (?:intentar|revisar|hacer|probar)|corrígelo|arréglalo
  `),
  swearing: words('mierda|carajo|joder|coño|maldit[oa]|inútil|basura|estúpid[oa]|ridículo'),
  approval: opening(`
    (?:ok,? |bien,? |sí,? |ahora sí,? )?(?:perfecto|genial|excelente|muy bien|buen trabajo|gracias|muchas gracias|estupendo|buenísimo|fantástico)
    (?:ok,? |sí,? |ahora sí,? |ya )(?:funciona|quedó bien)|funciona|está bien|me gusta
  `),
  'yes-but': opening('(?:sí|si|vale|ok|bien|gracias|casi|perfecto|claro)[^.!?]{0,60}[,;– -]+(?:pero|sin embargo|aunque|solo que)'),
  consent: opening('si|sí|vale|ok|okay|dale|claro|de acuerdo|correcto|adelante|continúa|procede|hazlo(?! (?:bien|de nuevo|otra|tú))|vamos'),
  'no-problem': words(
    'no hay (?:problema|prisa|errores|problemas)|sin (?:problema|problemas|errores)|no (?:te preocupes|pasa nada|importa)',
  ),
  'new-request': words(`
    (?:ahora|luego|después|también|además|por último),? (?:quiero|necesito|agrega|añade|crea|haz|vamos|pon|implementa|puedes|hay que|genera)
    (?:puedes|podrías|podemos) (?:agregar|añadir|crear|hacer|implementar|explicar|mostrar|generar)|siguiente paso
  `),
  'let-us': opening(
    '(?:ok |bien |ahora |y |también ){0,2}(?:agrega|añade|crea|implementa|genera|vamos a|quiero (?:agregar|crear|que)|necesito|explica|explícame|dime|continúa)',
  ),
  curious: words(
    'qué (?:es|hace|significa|opinas|recomiendas)|cómo (?:puedo|funciona|hago|se)|para qué sirve|cuál es|(?:es|sería) posible|por curiosidad|tengo una duda',
  ),
} satisfies Phrases
