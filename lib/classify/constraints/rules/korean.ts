import { beginsWith, type ConstraintRule, holds } from '../constraint-rule'

export const KOREAN: ConstraintRule[] = [
  {
    id: 'ko.dont',
    kind: 'prohibition',
    pattern: holds(
      '지 ?(?:마세요|마십시오|말아|마라|말고|말 것|말라|마(?:[.!~]|$)|않도록|말도록)|(?:하면|쓰면|되면|건드리면|바꾸면) 안 ?(?:돼|된|됩)|금지|해서는 안|(?:절대|결코) [^.!?]{2,40}?(?:않|말|마)|피해 ?(?:주|야)|그대로 (?:두|놔|유지)|없이(?= [^.!?]{0,30}(?:하지|해))',
    ),
  },
  {
    id: 'ko.only',
    kind: 'restriction',
    pattern: holds(
      '만 (?:수정|변경|사용|고치|고쳐|건드|쓰|써|바꾸|바꿔|편집|추가|작성|답)|오직 |이외에는|외에는 [^.!?]{0,20}?(?:마|말|않|안)',
    ),
  },
  {
    id: 'ko.must',
    kind: 'requirement',
    pattern: holds(
      '반드시|꼭 [^.!?]{2,}|항상 [^.!?]{2,40}?(?:하|해|세요|써|사용)|무조건 |(?:해야|써야|되어야|있어야|지켜야|따라야) ?(?:한다|합니다|해|함|돼|됩니다)|잊지 ?(?:마|말)|(?:을|를|에) (?:따라|준수|지켜)(?: ?주|야|서 해|세요)|(?:도록|게) (?:해 ?주세요|하세요|해라)|확인하세요',
    ),
  },
  {
    id: 'ko.before',
    kind: 'requirement',
    pattern: holds(
      '(?:하기|커밋|푸시|수정|변경|구현|배포|시작하기|머지) ?전에(?:는)? [^.!?]{2,40}?(?:하세요|해 ?주세요|해|실행|확인|물어|돌려)|먼저 (?:물어|확인)',
    ),
  },
  { id: 'ko.instead', kind: 'requirement', pattern: holds('(?:대신(?:에)?|말고|아니라) [^.!?]{1,40}?(?:사용|써|쓰|하세요|해)') },
  { id: 'ko.prefer', kind: 'preference', pattern: holds('선호(?:해|합|하)|(?:가|이|게) 더 (?:좋|낫|나아)') },
  { id: 'ko.from-now-on', kind: 'preference', pattern: beginsWith('(?:앞으로(?:는)?|이제부터(?:는)?|다음부터(?:는)?|지금부터(?:는)?) ') },
  { id: 'ko.please-use', kind: 'preference', pattern: holds('(?:을|를) (?:사용해 ?주세요|사용하세요|써 ?주세요|쓰세요)') },
]
