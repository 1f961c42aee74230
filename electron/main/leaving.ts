/** Leaving only when the last write is on the disk, or on the user's word. */
import { app, type BrowserWindow, dialog } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Backend } from '../services/backend.ts'

export interface Leaving {
  backend: Backend
  window: () => BrowserWindow | null
  translate: () => Translate
}

/** What the user wants while the disk refuses the last change. */
async function askAboutUnsaved({ window, translate }: Leaving): Promise<'again' | 'stay' | 'leave'> {
  const t = translate()
  const about = {
    type: 'warning' as const,
    message: t('host.leaving.title'),
    detail: t('host.leaving.detail'),
    buttons: [t('host.leaving.again'), t('host.leaving.stay'), t('host.leaving.leave')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
  const front = window()
  const { response } = await (front ? dialog.showMessageBox(front, about) : dialog.showMessageBox(about))
  return (['again', 'stay', 'leave'] as const)[response] ?? 'stay'
}

/** Holds every way of quitting until the back end has closed; asks where a change could not be saved. */
export function leaveWhenSaved(leaving: Leaving): void {
  let state: 'working' | 'leaving' | 'left' = 'working'

  const leave = async () => {
    for (;;) {
      try {
        await leaving.backend.close()
        break
      } catch {
        const wish = await askAboutUnsaved(leaving)
        if (wish === 'leave') {
          await leaving.backend.abandon().catch(() => undefined)
          break
        }
        if (wish === 'stay') {
          state = 'working'
          return
        }
      }
    }
    state = 'left'
    app.quit()
  }

  const hold = (event: { preventDefault: () => void }) => {
    if (state === 'left') return
    event.preventDefault()
    if (state === 'leaving') return
    state = 'leaving'
    void leave()
  }
  app.on('before-quit', hold)
  leaving.window()?.on('close', hold)
}
