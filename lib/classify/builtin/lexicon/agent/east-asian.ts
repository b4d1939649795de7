import type { AgentPhrase } from '../../agent-phrase'
import { openingRun, run } from '../../rule'

/** The same in Chinese, Japanese and Korean. */
export const EAST_ASIAN_AGENT: AgentPhrase[] = [
  {
    id: 'zh.agent.success',
    stance: 'success',
    pattern: run('完成|已修复|已修正|修复了|已实现|已更新|已添加|已创建|成功|搞定|正常工作|通过了'),
  },
  {
    id: 'zh.agent.concession',
    stance: 'concession',
    pattern: run(
      '(?:你|您)(?:说|說|是)?(?:得|的)?(?:很|非常|完全)?(?:对|對|没错|正确)|抱歉|对不起|對不起|我的错|我错了|我搞错|我理解错|我误解|我遗漏|我忘',
    ),
  },
  {
    id: 'zh.agent.repair',
    stance: 'repair',
    pattern: run(
      '(?:我)?(?:看到|发现|找到)(?:了)?(?:问题|原因)|问题(?:在于|是|出在)|原因(?:是|在于)|让我(?:来)?(?:修复|修正|检查|恢复|撤销)|我(?:来|会|马上|立即)?(?:修复|修正|恢复|撤销)',
    ),
  },
  {
    id: 'zh.agent.compliance',
    stance: 'compliance',
    pattern: openingRun('好的|当然|没问题|完成|已完成|完美|太好了'),
  },
  {
    id: 'zh.agent.welcome',
    stance: 'welcome',
    pattern: openingRun('(?:很好|好|不错)的?(?:问题|主意|想法|建议)|好问题|好主意'),
  },
  {
    id: 'ja.agent.success',
    stance: 'success',
    pattern: run('完了|修正しました|実装しました|追加しました|更新しました|作成しました|解決しました|成功|動作します'),
  },
  {
    id: 'ja.agent.concession',
    stance: 'concession',
    pattern: run(
      '申し訳|すみません|失礼しました|ご指摘の(?:通り|とおり)|ご指摘ありがとう|おっしゃる(?:通り|とおり)|私の(?:ミス|誤り|間違い)|誤解して',
    ),
  },
  {
    id: 'ja.agent.repair',
    stance: 'repair',
    pattern: run('問題(?:が|は|を)(?:わかり|分かり|見つ|特定)|原因(?:は|が)|(?:すぐに)?修正します|直します|元に戻します|確認します'),
  },
  {
    id: 'ja.agent.compliance',
    stance: 'compliance',
    pattern: openingRun('承知しました|かしこまりました|了解|もちろん|完了|はい、'),
  },
  {
    id: 'ja.agent.welcome',
    stance: 'welcome',
    pattern: openingRun('(?:良い|いい|素晴らしい)(?:質問|アイデア|提案|考え)|ご質問ありがとう'),
  },
  { id: 'ko.agent.success', stance: 'success', pattern: run('완료|수정했|구현했|추가했|업데이트했|생성했|해결했|성공|정상적으로') },
  {
    id: 'ko.agent.concession',
    stance: 'concession',
    pattern: run('죄송|미안|맞습니다|말씀하신 대로|지적하신|제 실수|제가 (?:잘못|놓쳤|실수)'),
  },
  {
    id: 'ko.agent.repair',
    stance: 'repair',
    pattern: run('문제(?:를|가|는) (?:찾|발견|확인|파악)|원인(?:은|을|이)|(?:바로 )?수정하겠|고치겠|되돌리겠|확인해 ?보겠'),
  },
  {
    id: 'ko.agent.compliance',
    stance: 'compliance',
    pattern: openingRun('네, |알겠습니다|물론|완료|좋습니다'),
  },
  {
    id: 'ko.agent.welcome',
    stance: 'welcome',
    pattern: openingRun('좋은 (?:질문|생각|아이디어|제안)'),
  },
]
