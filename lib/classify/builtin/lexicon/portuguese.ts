import { opening, type Phrases, words } from '../rule'

export const PORTUGUESE = {
  no: opening('não(?=[,.!;:]|$)|não,? não|assim não|isso não|nada disso|claro que não|de jeito nenhum'),
  stop: opening('pare|para(?=[,.!]|$)|espere|espera|calma|um momento'),
  'dont-do': words(
    'não (?:toque|mexa|mude|altere|modifique|apague|remova|exclua|adicione|faça|use|crie|tire|invente|coloque|execute|quebre|mexe|muda|apaga|faz)',
  ),
  'not-wanted': words('não (?:quero|queria|preciso|era (?:o que|isso)|é o que)|não gostei'),
  wrong: words(`
    (?:está|estão|é|são|ficou|tá|continua)(?: muito| tudo| totalmente)? (?:errad[oa]s?|incorret[oa]s?|mal)|você (?:se enganou|errou)
    incorreto|ao contrário|não é (?:assim|correto|verdade|isso|o que)|não está (?:certo|correto|bom)|não tá certo
  `),
  'you-missed': words(`
    (?:você )?(?:esqueceu|esqueceste|ignorou|apagou|removeu|excluiu|quebrou|pulou|deletou|perdeu)
    você (?:tirou|sumiu|estragou)|faltou (?:o|a|os|as|você)
  `),
  'you-didnt': words(`
    (?:você|vc|tu) (?:ainda )?não|não (?:fez|aplicou|mudou|adicionou|atualizou|leu|seguiu|entendeu|incluiu|implementou|corrigiu|respeitou)|você deveria
  `),
  meant: words('quis dizer|queria dizer|me refiro|eu me referia|o que eu (?:quero|queria|quis) (?:é|era|dizer)|só (?:queria|pedi)'),
  rather: words('em vez de|ao invés de|deveria|deveriam|deve ser|tem que ser|teria que|não deveria|e sim'),
  still: words(`
    (?:ainda|continua(?:m)?) (?:não|sem|com (?:erro|o mesmo|problema)|dando|falhando|aparecendo|mostrando|igual|está|tá|aparece|dá|tem|vejo|o mesmo)
  `),
  'not-working': words(`
    não (?:me |se |está |tá |esta )?(?:funciona|funcionam|funcionou|funcionando|compila|carrega|carregou|aparece|aparecem|apareceu|mostra|atualiza|salva|abre)
    não (?:me |se |está |tá )?(?:executa|inicia|responde|muda|mudou|conecta|deu certo|roda|rodou|faz nada)|parou de funcionar
  `),
  fails: words('falha|falham|falhou|falhando|quebrou|está quebrad[oa]|travou|trava|fica (?:carregando|travado|em branco)|em branco'),
  'i-get': words(
    '(?:me dá|deu|dá|tenho|recebo|recebi|apareceu|aparece|está dando|tá dando|há|veio) (?:um |este |esse |o |os |esses |vários )?(?:erro|erros|problemas?|falhas?|warnings?)',
  ),
  'dont-see': words('não (?:o |a )?(?:vejo|encontro|estou vendo|achei|tô vendo)'),
  'again-failing': words('(?:o |a )?mesm[oa] (?:erro|problema|coisa|resultado)|de novo (?:o erro|falhou|deu)|continua igual|nada mudou'),
  'error-word': words('erro|erros|exceção|falha|bug|bugs'),
  'seems-wrong': words('parece que (?:não|continua|falta|tem|há)|o problema (?:é|está)|algo (?:está|deu) errado|tem (?:um|algum) problema'),
  'i-said': words(
    '(?:eu |já |como |te |eu já |o que )(?:te )?(?:disse|falei|pedi|mencionei|especifiquei|avisei)|não (?:te )?pedi|nunca (?:disse|pedi)',
  ),
  'why-did-you': words(
    'por ?que (?:você |vc )?(?:não )?(?:fez|usou|usa|está|mudou|apagou|removeu|adicionou|criou|mexeu|alterou|continua)|o que (?:você|vc) (?:fez|está fazendo)',
  ),
  'follow-rules': words(
    '(?:siga|segue|respeite|leia|cumpra|conforme) (?:as|minhas|suas|a|o|os)? ?(?:regras?|instruções|normas|especificação|convenções)',
  ),
  'do-it-yourself': words('faça você(?: mesmo)?|faz você|pare de perguntar|não me pergunte'),
  revert: words(
    'reverta|reverte|reverter|desfaça|desfaz|restaure|volte (?:como estava|atrás|para a versão)|deixe como estava|volta como estava',
  ),
  takeover: words('(?:eu )?(?:já )?(?:arrumei|corrigi|consertei|fiz) eu mesmo|deixa que eu|já (?:corrigi|consertei|arrumei)'),
  sure: words('(?:tem|você tem|tens) certeza|é verdade que'),
  'did-you': words('você (?:fez|testou|aplicou|verificou|leu|revisou|executou|rodou|chegou a)'),
  'try-again': words(
    '(?:tente|tenta|faça|revise|corrija) (?:de novo|novamente|direito|outra vez)|(?:olhe|veja|leia|pense) (?:bem|melhor|de novo)|corrija isso|arrume isso',
  ),
  swearing: words('merda|porra|caralho|droga|inútil|lixo|ridículo|estúpido'),
  approval: opening(
    '(?:ok,? |bom,? |sim,? |agora sim,? )?(?:perfeito|ótimo|excelente|muito bem|muito bom|bom trabalho|obrigad[oa]|valeu|show|maravilha|funcionou|agora funciona|ficou (?:bom|ótimo)|gostei)',
  ),
  'yes-but': opening('(?:sim|ok|certo|bom|obrigad[oa]|quase|beleza|perfeito)[^.!?]{0,60}[,;– -]+(?:mas|porém|só que|no entanto)'),
  consent: opening('sim|ok|okay|certo|claro|pode (?:fazer|continuar|seguir|ser)|continue|prossiga|vamos|isso(?=[,.!]|$)|beleza'),
  'no-problem': words('sem problemas?|não (?:tem|há) (?:problema|pressa|erros)|não se preocupe|tudo bem'),
  'new-request': words(
    '(?:agora|depois|também|além disso|por fim),? (?:quero|preciso|adicione|crie|faça|vamos|implemente|pode|gere)|(?:pode|poderia|podemos) (?:adicionar|criar|fazer|implementar|explicar|mostrar|gerar)|próximo passo',
  ),
  'let-us': opening(
    '(?:ok |bom |agora |e ){0,2}(?:adicione|crie|implemente|gere|vamos|quero (?:adicionar|criar|que)|preciso|explique|me diga)',
  ),
  curious: words(
    'o que (?:é|faz|significa|você acha|recomenda)|como (?:posso|funciona|faço|se)|para que serve|qual é|(?:é|seria) possível|por curiosidade|tenho uma dúvida',
  ),
} satisfies Phrases
