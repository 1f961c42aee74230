/** The paper the room shows and saves: one request for the preview and for the file, so that they are the same. */
import { useClient, useFile, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { usePreview, type Previewed } from '#renderer/components/pdf-preview/use-preview.ts'
import type { Saving } from '#renderer/components/saving/use-saving.ts'
import type { ToolId } from '#shared/tools/index.ts'
import { type Choices, lookOf } from './choices.ts'
import { titleOf } from './library.ts'
import { pairLabel } from './pairs.ts'

export type Shown = { kind: 'sheet'; id: ToolId } | { kind: 'workbook' }

export interface RoomPaper {
  /** “The rules of the game”, “Workbook”. */
  title: string
  preview: Previewed
  /** Whether there is something to print. */
  ready: boolean
  save: () => void
  saveAll: (pairIds: readonly string[]) => void
}

/** The preview of what is shown, and the ways to save it; `shown` is null where nothing can be printed. */
export function useRoomPaper(
  shown: Shown | null,
  pairId: string | null,
  choices: Choices,
  saving: Saving,
): RoomPaper {
  const client = useClient()
  const programme = useProgramme()
  const { revision } = useFile()
  const { t, language } = useLanguage()
  const look = lookOf(choices)
  const tools = [...choices.sheets]
  const ready = shown?.kind === 'sheet' || (shown?.kind === 'workbook' && pairId !== null && tools.length > 0)
  const preview = usePreview(ready ? JSON.stringify([shown, pairId, choices, revision]) : null, () =>
    shown?.kind === 'sheet'
      ? client.print.previewSheet({ tool: shown.id, pairId, ...look })
      : client.print.previewWorkbook({ pairId: pairId ?? '', tools, ...look }),
  )
  const title =
    shown?.kind === 'sheet' ? titleOf(shown.id, language, t) : shown ? t('tools.workbook') : t('tools.title')
  const pair = pairId === null ? undefined : programme.pairs[pairId]
  const named = pair ? pairLabel(programme, pair, language) : ''

  const save = () => {
    if (!shown || !ready) return
    const suggestion = shown.kind === 'sheet' ? [title, pair?.code].filter(Boolean).join(' ') : named || title
    void saving.save({
      label: t('tools.saving', { name: suggestion }),
      purpose: 'save-pdf',
      suggestion: `${suggestion}.pdf`,
      start: (target) =>
        shown.kind === 'sheet'
          ? client.print.saveSheet({ tool: shown.id, pairId, ...look, target })
          : client.print.saveWorkbooks({ pairIds: [pairId ?? ''], tools, ...look, target }),
    })
  }
  const saveAll = (pairIds: readonly string[]) => {
    // A single workbook is written to a file that is named, several into a folder.
    const [only] = pairIds.length === 1 ? pairIds : []
    const one = only === undefined ? undefined : programme.pairs[only]
    void saving.save({
      label: t('tools.all'),
      archive: programme.name,
      ...(one
        ? { purpose: 'save-pdf' as const, suggestion: `${pairLabel(programme, one, language)}.pdf` }
        : { purpose: 'folder' as const }),
      start: (target) => client.print.saveWorkbooks({ pairIds: [...pairIds], tools, ...look, target }),
    })
  }
  return { title, preview, ready, save, saveAll }
}
