'use client'

import { FileText, FolderOpen, Upload } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useDropzone } from 'react-dropzone'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { packFiles } from '@/lib/client/pack-files'
import type { Queueable } from '@/lib/client/upload-queue'
import { type ChosenFile, chooseTranscripts } from './choose-transcripts'
import { countOf } from './count-of'
import { useUploadQueue } from './upload-queue-provider'

/** Takes files, folders and archives by drop or by choice. `children` stand below the buttons. */
export function Dropzone({ repository = null, children }: { repository?: string | null; children?: ReactNode }) {
  const queue = useUploadQueue()
  const folder = useRef<HTMLInputElement>(null)
  const [skipped, setSkipped] = useState(0)
  const take = async (files: readonly File[]) => {
    const choice = await chooseTranscripts(files)
    setSkipped(choice.skipped)
    if (choice.chosen.length > 0) queue.add(choice.chosen.map(queueable), repository)
  }
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({ onDrop: take, noClick: true, noKeyboard: true })
  const enableFolders = (input: HTMLInputElement | null) => {
    if (input) input.webkitdirectory = true
    folder.current = input
  }

  return (
    <div
      {...getRootProps()}
      className={cn(
        'flex flex-col items-center rounded-lg border border-border-strong border-dashed bg-surface px-4 py-8 text-center transition-colors',
        isDragActive && 'border-accent bg-accent-soft',
      )}
    >
      <input {...getInputProps({ 'aria-label': 'Transcript files' })} />
      <input
        ref={enableFolders}
        type="file"
        multiple
        hidden
        aria-label="Folder of transcripts"
        onChange={(event) => {
          void take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Upload aria-hidden className={cn('mb-3 size-5 text-muted-foreground', isDragActive && 'text-accent')} />
      <p className="font-medium text-base">{isDragActive ? 'Drop to upload' : 'Drop transcripts, a folder or a zip here'}</p>
      <p className="mt-0.5 max-w-xl text-balance text-muted-foreground text-xs">
        Sessions of Claude Code, Codex, Cursor, Copilot, OpenCode, Gemini CLI, Cline or aider, and what SpecStory or Entire keeps of them.
        Secrets are masked before anything is stored.
      </p>
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <Button variant="primary" onClick={open}>
          <FileText aria-hidden />
          Choose files
        </Button>
        <Button onClick={() => folder.current?.click()}>
          <FolderOpen aria-hidden />
          Choose a folder
        </Button>
      </div>
      {children}
      <p role="status" className="mt-3 text-muted-foreground text-xs empty:hidden">
        {skipped > 0 && `${countOf(skipped, 'file')} left out: not named like a transcript or archive.`}
      </p>
    </div>
  )
}

function queueable(chosen: ChosenFile): Queueable {
  if (!('tree' in chosen)) return { ...chosen, bytes: chosen.file.size }
  const bytes = chosen.files.reduce((sum, { file }) => sum + file.size, 0)
  return { name: chosen.name, bytes, file: (packing) => packFiles(chosen.files, packing) }
}
