/** The system's own dialogs and file manager, as the services know them. */
import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Desktop } from '../services/parts.ts'

type Purpose = Parameters<Desktop['chooseFile']>[0]['purpose']

const filters = (purpose: Purpose, t: Translate): FileFilter[] => {
  switch (purpose) {
    case 'open-programme':
    case 'save-programme':
      return [{ name: t('host.files.programme'), extensions: ['cohort'] }]
    case 'import':
      return [{ name: t('host.files.tables'), extensions: ['csv', 'tsv', 'txt'] }]
    case 'save-pdf':
      return [{ name: t('host.files.pdf'), extensions: ['pdf'] }]
    case 'save-csv':
      return [{ name: t('host.files.csv'), extensions: ['csv'] }]
    case 'folder':
      return []
  }
}

const saving = new Set<Purpose>(['save-programme', 'save-pdf', 'save-csv'])

/** Dialogs in front of the window there is; a closed dialog gives no paths. */
export function desktop(window: () => BrowserWindow | null, translate: () => Translate): Desktop {
  return {
    chooseFile: async ({ purpose, suggestion }) => {
      const about = {
        filters: filters(purpose, translate()),
        ...(suggestion === undefined ? {} : { defaultPath: suggestion }),
      }
      const front = window()
      if (saving.has(purpose)) {
        const { filePath } = await (front
          ? dialog.showSaveDialog(front, about)
          : dialog.showSaveDialog(about))
        return filePath ? [filePath] : []
      }
      const properties: ('openFile' | 'openDirectory' | 'createDirectory' | 'multiSelections')[] =
        purpose === 'folder'
          ? ['openDirectory', 'createDirectory']
          : purpose === 'import'
            ? ['openFile', 'multiSelections']
            : ['openFile']
      const asked = { ...about, properties }
      const { filePaths } = await (front ? dialog.showOpenDialog(front, asked) : dialog.showOpenDialog(asked))
      return filePaths
    },
    reveal: async (path) => shell.showItemInFolder(path),
  }
}
