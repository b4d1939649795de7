import { foldSource } from './fold-in-place'

/** Words that make a sentence and no rule: what is left of two sayings of one rule is the same. */
const FILLERS = `
  a an the and or but of to in on at by for with from into onto as is are be been being was were am it its this that these those there here
  i me my we us our you your yours they them their he she do does did done dont doesnt not no nor never ever always must should shall may can could would will won't have has had having need needs
  please just really very also even still again simply only exclusively solely nothing else other than so if then when whenever while before after each every all any some anything everything something anyone
  make sure ensure remember forget avoid stop refrain keep want like prefer preference let lets instead rather supposed allowed careful certain absolutely under no circumstances what which who how longer like specific explicitly instead remaining
  now future going forward next time always at times cases unless until without get gets go out up about more most possible own
  el la los las un una unos unas de del al en y o que no nunca jamas sin solo solamente unicamente siempre debes debe deben tienes tiene hay por favor para con se te me lo le les mi mis tu tus su sus es son esta este esto estos estas ese esa eso nada mas evita evitar asegurate antes despues cada vez prefiero cuando si
  o os as um uma do da dos das no na nos nas e em nao sem so somente apenas sempre deve devem tem voce para com se te me lhe meu minha seu sua esse essa isso este esta nada mais evite evitar antes depois cada vez prefiro quando pra por favor e
  le la les un une des du de et ou ne pas jamais rien plus sans seulement uniquement toujours dois devez doit il faut tu vous je nous on que qui ce cet cette ces mon ma mes ton ta tes votre vos son sa ses pour avec dans sur au aux en avant apres assure-toi assurez-vous chaque fois prefere quand si s'il te plait est sont
  der die das den dem des ein eine einen einem einer und oder nicht kein keine keinen keiner nie niemals ohne nur ausschliesslich immer stets du ihr sie ich wir man musst muss sollst darfst soll darf dass zu im in an am auf aus bei mit von fur als wie wenn bevor vor nach jedem jeder jede jedes bitte mein meine meinen unser unsere sicher stelle sorge achte lieber statt anstatt dich mich ist sind es auf keinen fall
  и или но а не ни никогда ничего нельзя надо нужно без только исключительно всегда обязательно должен должна должны ты вы я мы он она они это этот эта эти тот в на с со к от из по для до за у о об при перед после каждым каждый раз пожалуйста чтобы что как если когда мой моя мои наш наши твой ваш убедись предпочитаю бы же
  반드시 항상 절대 절대로 먼저 대신 말고 아니라 무조건 오직 앞으로 이제부터 모든 그리고 하지 해야 않도록 꼭
`
const GENERIC = `
  file code module folder directory thing stuff part section area project repo repository codebase
  archivo modulo codigo carpeta parte proyecto arquivo pasta projeto fichier code dossier partie projet datei modul ordner teil projekt
  файл файлы модуль модуля код папку папка проект
`
const setOf = (source: string) => new Set(foldSource(source).split(/\s+/).filter(Boolean))

export const FILLER_WORDS: ReadonlySet<string> = setOf(FILLERS)
/** They say what kind of thing it is, and are left out where something says which. */
export const GENERIC_WORDS: ReadonlySet<string> = setOf(GENERIC)

/** In scripts without spaces. */
export const DENSE_FILLERS =
  /不要|不许|不准|不能|不得|不应该?|不可以|不允许|禁止|严禁|切勿|请勿|千万|绝对?|永远|避免|必须|务必|一定要?|始终|总是|每次|确保|保证|记得|只能|只可以|只|仅|请|麻烦|以后|今后|任何|所有|都|了|的|在|把|将|和|与|或者?|要|里面?|中的?|上面?|下|再|我们?|你们?|它|这个?|那个?|是|先|之前|之后|别|勿|也|还|让|对|被|从|以|及|并|时候?|前|后|吧|哦|啊|必ず?|常に?|今後/gu
export const DENSE_GENERIC = /模块|文件夹?|代码|目录|部分|モジュール|ファイル|コード|フォルダ|部分|모듈|파일|코드|폴더|부분/gu
export const KOREAN_ENDING =
  /(?:하지|하세요|해주세요|합니다|해야|하고|하기|하는|된|되는)?(?:마세요|마십시오|말아|주세요|세요|으로|에서|에게|까지|부터|이나|은|는|이|가|을|를|에|로|의|도|만|와|과|지)?$/u
