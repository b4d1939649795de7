import { beginsWith, type ConstraintRule, holds } from '../constraint-rule'

export const CHINESE: ConstraintRule[] = [
  {
    id: 'zh.dont',
    kind: 'prohibition',
    pattern: beginsWith(
      '.{0,8}?(?:不要|别(?!的|人|名|处)|不许|不准|禁止|严禁|切勿|请勿|勿|不得|不能(?:再)?(?=修改|改|动|删|使用|用|提交|添加|碰)|不应该?(?=修改|改|动|删|使用|用|提交|添加|碰)|不可以|不允许|千万别|绝不|永远不要|避免)(?!担心|紧张|急|客气|忘记|忘了|生气)',
    ),
  },
  { id: 'zh.leave', kind: 'prohibition', pattern: holds('保持.{1,20}?(?:不变|原样)|原封不动') },
  {
    id: 'zh.only',
    kind: 'restriction',
    pattern: beginsWith(
      '.{0,6}?(?:只(?:能|可以|许|准|需要?)?(?:修改|改|动|用|使用|允许|在|对|做|写|处理|输出|回答)|仅(?:限|修改|使用|在|对|允许|能)|除了.{1,30}?(?:都不|不要|别)|限于)',
    ),
  },
  {
    id: 'zh.must',
    kind: 'requirement',
    pattern: beginsWith(
      '.{0,8}?(?:必须|务必|一定要|始终|总是要|每次.{1,20}?(?:都|前|后|要)|确保|请?保证|记得(?!我|你)|别忘了?|不要忘记|严格(?:遵守|按照|遵循)|遵守|遵循|按照.{1,20}?(?:规范|规则|约定|要求))',
    ),
  },
  {
    id: 'zh.before',
    kind: 'requirement',
    pattern: holds(
      '(?:提交|修改|合并|推送|开始|完成|动手|实现|部署|改动|删除).{0,10}?(?:之前|前|以前|之后|后)[，,]?.{0,4}?(?:先|必须|要|请|都|务必|运行|跑|问)|先问(?:我|一下我)|先征得|经过?我(?:的)?同意',
    ),
  },
  { id: 'zh.instead', kind: 'requirement', pattern: holds('(?:用|使用|采用|改用).{1,30}?(?:而不是|代替|替代|，不要用|,不要用|不用)') },
  {
    id: 'zh.prefer',
    kind: 'preference',
    pattern: beginsWith(
      '(?:我|我们)(?:更)?(?:倾向于?|偏好|喜欢用|希望(?:你)?(?:始终|总是|以后)|更喜欢)|(?:以后|今后|从现在开始|从今以后|接下来都|往后)(?!会|可能|再说|看)[^。]{2,}',
    ),
  },
  { id: 'zh.please-use', kind: 'preference', needs: 'please', pattern: beginsWith('(?:使用|用|采用)') },
]
