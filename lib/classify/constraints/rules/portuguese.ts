import { begins, beginsWith, type ConstraintRule } from '../constraint-rule'

const ACT =
  '(?:mex[ae]|toqu|modifi(?:que|ca)|mud[ea]|alter[ea]|edit[ea]|apagu?[ea]|remov[ae]|exclu[ai]|us[ea]|utiliz[ea]|adicion[ea]|cri[ea]|fa[cz]|execut[ea]|rod[ea]|coloqu|coloca|escrev[ae]|invent[ea]|assum[ai]|pergunt[ea]|commit|subir|suba|instal[ea]|deix[ea]|refator[ea]|quebr[ea]|renomei)'

export const PORTUGUESE: ConstraintRule[] = [
  {
    id: 'pt.nao',
    kind: 'prohibition',
    pattern: beginsWith(
      `(?:para |pra )?(?:não|nunca|jamais) (?:é para |era para |é pra |precisa )?(?:me |o |a |os |as )?${ACT}|(?:você )?não (?:deve|pode|devia|quero que|queremos que|se (?:deve|pode))\\b`,
    ),
  },
  {
    id: 'pt.avoid',
    kind: 'prohibition',
    pattern: begins('(?:evite|evita|evitar|proibido|é proibido|pare de|para de|nada de) [^.!?,\\n]{2,}?'),
  },
  {
    id: 'pt.without',
    kind: 'prohibition',
    pattern: begins(
      'sem (?:tocar|mexer|modificar|mudar|alterar|apagar|remover|excluir|usar|adicionar|criar|quebrar|perguntar|minha permissão|minha aprovação|permissão|instalar)',
    ),
  },
  {
    id: 'pt.leave',
    kind: 'prohibition',
    pattern: begins(
      '(?:deixe|deixa|mantenha|mantém) [^.!?,\\n]{1,60}? (?:como está|como estão|intactos?|intactas?|sem mudanças|sem alterações)',
    ),
  },
  {
    id: 'pt.only',
    kind: 'restriction',
    pattern: beginsWith(
      '(?:só|somente|apenas|exclusivamente) (?:pode |deve )?(?:modifi|mud|edit|alter|us[ea]|utiliz|mex|adicion|cri[ea]|fa[cz]|execut|trabalh|respond|escrev|corrij)|(?:modifique|mude|edite|altere|use|utilize|mexa|trabalhe|responda|escreva) (?:só|somente|apenas|exclusivamente) |nada além d|nenhum outro |limite-se a',
    ),
  },
  {
    id: 'pt.must',
    kind: 'requirement',
    pattern: beginsWith(
      'sempre (?!que |foi|está|falha|é |dá )[a-z]|(?:você )?(?:deve|tem que|tem de|precisa sempre) (?!ter |estar errad|ser brincadeira)[a-z]|(?:certifique-se|garanta|assegure-se|tenha certeza) |lembre-se de|não (?:esqueça|se esqueça)|é (?:importante|obrigatório|necessário|essencial) que|(?:siga|respeite|cumpra|atenha-se) (?:as|os|o|a|às|minhas|meus|nossas|essas|estas) |(?:me )?(?:pergunte|consulte)(?:-me)? antes|(?:toda vez|sempre) que [^.!?\\n]{2,60}?, [a-z]',
    ),
  },
  {
    id: 'pt.before',
    kind: 'requirement',
    pattern: begins(
      '(?:antes de (?:cada )?[^.!?,\\n]{2,50}?, (?:sempre |primeiro |por favor )?(?:execute|rode|pergunte|revise|verifique|leia|confira|faça|mostre|não)|(?:execute|rode|pergunte|me pergunte|revise|verifique|leia|confira) [^.!?\\n]{0,70}?antes de)',
    ),
  },
  {
    id: 'pt.instead',
    kind: 'requirement',
    pattern: begins(
      '(?:use|usa|utilize|escreva|usar|utilizar|trabalhe em) [^.!?\\n]{1,70}?(?: em vez de| ao invés de| em lugar de|,? e não|, não)',
    ),
  },
  { id: 'pt.prefer', kind: 'preference', pattern: beginsWith('(?:eu )?(?:prefiro|preferiria|preferimos|gostaria que sempre) [a-z]') },
  { id: 'pt.please-use', kind: 'preference', needs: 'please', pattern: beginsWith('(?:use|usa|utilize|usar|utilizar) [a-z`]') },
]
