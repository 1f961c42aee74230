/** The menu in the app's language; what concerns the programme is asked of the screen. */
import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import type { z } from 'zod'
import type { AppSettings, hostEvents } from '#shared/contract/host.ts'
import { translator } from '#shared/i18n/translate.ts'

type Asked = z.input<(typeof hostEvents)['host.asked']['payload']>['what']

export interface MenuParts {
  version: string
  ask: (what: Asked) => void
  changeTheme: (theme: AppSettings['theme']) => void
}

/** Puts up the menu for the settings as they are now. */
export function showMenu({ language, theme }: AppSettings, { version, ask, changeTheme }: MenuParts): void {
  const t = translator(language)
  const asks = (label: string, accelerator: string, what: Asked): MenuItemConstructorOptions => ({
    label,
    accelerator,
    // The screen hears its own keys, in every host: here they are shown, so that a text field keeps its own undo.
    registerAccelerator: what === 'new' || what === 'open',
    click: () => ask(what),
  })
  const themes = (['system', 'light', 'dark'] as const).map((own): MenuItemConstructorOptions => ({
    label: t(`shell.theme.${own}`),
    type: 'radio',
    checked: own === theme,
    click: () => changeTheme(own),
  }))
  const file: MenuItemConstructorOptions[] = [
    asks(t('host.menu.new'), 'CmdOrCtrl+N', 'new'),
    asks(t('host.menu.open'), 'CmdOrCtrl+O', 'open'),
    { type: 'separator' },
    { label: t('host.menu.quit'), role: 'quit' },
  ]
  const edit: MenuItemConstructorOptions[] = [
    asks(t('host.menu.undo'), 'CmdOrCtrl+Z', 'undo'),
    asks(t('host.menu.redo'), 'CmdOrCtrl+Shift+Z', 'redo'),
    { type: 'separator' },
    { label: t('host.menu.cut'), role: 'cut' },
    { label: t('host.menu.copy'), role: 'copy' },
    { label: t('host.menu.paste'), role: 'paste' },
    { label: t('host.menu.selectAll'), role: 'selectAll' },
    { type: 'separator' },
    asks(t('host.menu.find'), 'CmdOrCtrl+K', 'palette'),
  ]
  const view: MenuItemConstructorOptions[] = [
    { label: t('host.menu.zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
    { label: t('host.menu.zoomOut'), role: 'zoomOut' },
    { label: t('host.menu.zoomReset'), role: 'resetZoom' },
    { type: 'separator' },
    { label: t('host.menu.theme'), submenu: themes },
    { label: t('host.menu.fullScreen'), role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
  ]
  const about = () =>
    void dialog.showMessageBox({ message: app.getName(), detail: t('host.about', { version }), type: 'info' })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: t('host.menu.file'), submenu: file },
      { label: t('host.menu.edit'), submenu: edit },
      { label: t('host.menu.view'), submenu: view },
      { label: t('host.menu.help'), role: 'help', submenu: [{ label: t('host.menu.about'), click: about }] },
    ]),
  )
}
