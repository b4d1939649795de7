import { CodeBlock } from '@/components/ui/code-block'

const PLACES = [
  { tool: 'SpecStory', note: 'Markdown, in each project', path: '.specstory/history' },
  { tool: 'Claude Code', note: 'JSONL, one folder per project', path: '~/.claude/projects' },
  { tool: 'Codex', note: 'JSONL rollouts, by day', path: '~/.codex/sessions' },
  { tool: 'OpenCode', note: 'a database or a storage folder', path: '~/.local/share/opencode' },
  { tool: 'Gemini CLI', note: 'chats, one folder per project', path: '~/.gemini/tmp' },
  { tool: 'Cursor', note: 'state.vscdb in its user folder', path: 'User/globalStorage' },
  { tool: 'Copilot', note: 'chatSessions in the editor’s user folder', path: 'User/workspaceStorage' },
  { tool: 'aider', note: 'Markdown, in each project', path: '.aider.chat.history.md' },
]

/** Where each tool keeps its transcripts. */
export function TranscriptPlaces() {
  return (
    <ul className="divide-y divide-border">
      {PLACES.map(({ tool, note, path }) => (
        <li key={tool} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-4 py-2.5">
          <span>
            <span className="font-medium">{tool}</span>
            <span className="block text-muted-foreground text-xs">{note}</span>
          </span>
          <CodeBlock code={path} label={`the path of ${tool} transcripts`} className="w-56 max-sm:w-full" />
        </li>
      ))}
    </ul>
  )
}
