import { startsWord } from './escapes'
import { maskedSpan, type Span } from './span'

/** Keys that tell their issuer by how they begin, and that the recommended secretlint rules do not know: how they begin and go on. */
const TOKENS = {
  jwt: [String.raw`eyJ(?<=(?:^|[^A-Za-z0-9_-]|\\[nrtbf])eyJ)`, String.raw`[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)?`],
  'aws-key': ['AKIA|ASIA|ABIA|ACCA', '[A-Z2-7]{16}(?![A-Za-z0-9])'],
  'google-key': ['AIza', '[A-Za-z0-9_-]{35}'],
  'google-token': [String.raw`ya29\.`, '[A-Za-z0-9_-]{20,}'],
  'google-secret': ['GOCSPX-', '[A-Za-z0-9_-]{20,}'],
  'stripe-key': ['[rs]k_live_|[rs]k_test_', '[A-Za-z0-9]{16,}'],
  'stripe-webhook': ['whsec_', '[A-Za-z0-9+/=]{24,}'],
  'gitlab-token': ['glpat-|glptt-|glrt-|gldt-', '[A-Za-z0-9_-]{20,}'],
  'hugging-face-token': ['hf_', '[A-Za-z0-9]{30,}'],
  'groq-key': ['gsk_', '[A-Za-z0-9]{32,}'],
  'xai-key': ['xai-', '[A-Za-z0-9]{32,}'],
  'perplexity-key': ['pplx-', '[A-Za-z0-9]{32,}'],
  'replicate-token': ['r8_', '[A-Za-z0-9]{37}'],
  /** Any provider that writes keys the way OpenAI does; a name in kebab case has no digit in so long a stretch. */
  'api-key': ['sk-', String.raw`(?:[a-z]{2,9}\d{0,2}-){0,3}(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{24,}`],
  'supabase-key': ['sbp_|sb_secret_', '[A-Za-z0-9_-]{24,}'],
  'digitalocean-token': ['do[opr]_v1_', '[a-f0-9]{64}'],
  'pypi-token': ['pypi-AgE', '[A-Za-z0-9_-]{40,}'],
  'notion-token': ['ntn_', '[A-Za-z0-9]{40,}'],
  'telegram-token': [String.raw`AA(?<=(?<!\d)\d{8,10}:AA)`, '[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'],
} satisfies Record<string, [begins: string, goesOn: string]>

const PATTERNS = Object.entries(TOKENS).map(([kind, [begins, goesOn]]) => ({ kind, pattern: new RegExp(`(?:${begins})${goesOn}`, 'y') }))
/** One search for all beginnings; the patterns are tried only where it stops. */
const BEGINNING = new RegExp(
  Object.values(TOKENS)
    .map(([begins]) => begins)
    .join('|'),
  'g',
)

export function* tokens(text: string): Iterable<Span> {
  let end = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < end || !startsWord(text, index)) continue
    const span = tokenAt(text, index)
    if (!span) continue
    end = span.end
    yield span
  }
}

function tokenAt(text: string, index: number): Span | null {
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = index
    if (pattern.test(text)) return maskedSpan(kind, index, pattern.lastIndex)
  }
  return null
}
