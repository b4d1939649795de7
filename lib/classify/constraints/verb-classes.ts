/** Verbs of one class are one verb in a key, in whatever language they are said. Beginnings of folded words; `$` ends a whole word. */
const CLASSES = {
  modify:
    'touch change$ changes$ changed$ changing$ unchang untouch intact leave$ leaving alone$ modif edit$ editing edits edited alter$ alters$ altering$ altered$ altera alterar altere alteren alteres tweak mess$ messing$ toque toca toqu modificar cambi editar editen edite$ edites edita mexer mexa mexe mude$ mudar modifi anfass fass$ fasst$ lass$ unverandert ander verander bearbeit modifizier anruhr beruhr veranderung оставь нетрон трог измен меня редактир правь правит',
  commit: 'commit push commitear empuj pousse$ pousser пуш коммит',
  add: 'add$ adding adds added creat introduc insert agreg agrege anad crear cree$ crees crea$ adicion crie$ cria$ criar ajout creer hinzufug hinzu erstell добав созда',
  delete:
    'delet remov drop$ dropping eras borra$ borre$ borres$ borrar$ elimin apag exclua$ excluir$ supprim effac enlev losch entfern удал стир убира',
  use: 'use$ uses$ used$ using utiliz utilic utilis usa$ usar usas usen uses benutz verwend nutz использ',
  run: 'run$ runs running execut ejecut corre$ correr$ rode$ rodar lanc fuhr ausfuhr запуст запуск',
  ask: 'ask$ asks asking confirm pregunt pergunt demand frag спрос спраш',
  test: 'test$ tests$ testing prueb teste$ testes$ тест',
  write: 'writ$ write$ writing escrib escrev ecri schreib пиши писа',
} as const satisfies Record<string, string>

/** The same in scripts without spaces, wherever it stands. Longer ones first, so that a part does not hide the whole. */
const DENSE: readonly (readonly [RegExp, keyof typeof CLASSES])[] = [
  [
    /修改|更改|改动|变更|編集|変更|修正|触[らるれっ]?|触碰|变动|改[变动]?|动|碰|変え|いじ|건드\S?|수정|변경|바꾸|바꿔|고치|만지/gu,
    'modify',
  ],
  [/提交|推送|コミット|プッシュ|커밋|푸시/gu, 'commit'],
  [/添加|新增|增加|创建|追加|作成|加入|추가|생성|만들/gu, 'add'],
  [/删除|移除|删|削除|消さ|消し|삭제|지우|제거/gu, 'delete'],
  [/使用|采用|使[っうわ]|用|사용|쓰세|쓰지|써/gu, 'use'],
  [/运行|执行|実行|실행|돌려/gu, 'run'],
  [/测试|テスト|테스트/gu, 'test'],
  [/询问|问|確認|聞[いか]|물어|확인/gu, 'ask'],
]

const WHOLE = new Map<string, string>()
const BEGINNINGS: [string, string][] = []
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) {
    if (word.endsWith('$')) WHOLE.set(word.slice(0, -1), name)
    else BEGINNINGS.push([word, name])
  }
}

export const VERBS: ReadonlySet<string> = new Set(Object.keys(CLASSES))

/** The class of a word; null if it is no such verb. */
export function verbClass(word: string): string | null {
  return WHOLE.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null
}

/** Takes the verbs out of a text without spaces: their classes, and what is left. */
export function denseVerbs(text: string): { verbs: string[]; rest: string } {
  const verbs: string[] = []
  let rest = text
  for (const [pattern, name] of DENSE) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) verbs.push(name)
    rest = without
  }
  return { verbs, rest }
}
