/** The pages of the settings: one line each, in two groups, each fetched when it is first shown. */
import { type ComponentType, lazy } from 'react'

/** Every page there can be, in the order of the list; its name is `settings.page.<id>` in the words. */
export type PageId =
  | 'app'
  | 'keys'
  | 'about'
  | 'details'
  | 'fields'
  | 'rhythm'
  | 'branding'
  | 'passphrase'
  | 'backups'
  | 'history'
  | 'privacy'

export interface SettingsPage {
  /** Its place in the address, `/settings/<id>`. */
  id: PageId
  /** Pages of the programme are there while one is open. */
  group: 'computer' | 'programme'
  Page: ComponentType
}

function page(group: SettingsPage['group'], id: PageId, load: () => Promise<ComponentType>): SettingsPage {
  return { id, group, Page: lazy(async () => ({ default: await load() })) }
}

/** Made anew when the room is entered: a page whose fetch failed would otherwise stay failed. */
export const settingsPages = (): SettingsPage[] => [
  page('computer', 'app', async () => (await import('./app-settings.tsx')).AppSettings),
  page('computer', 'keys', async () => (await import('./keys.tsx')).Keys),
  page('computer', 'about', async () => (await import('./about.tsx')).About),
  page('programme', 'details', async () => (await import('./details.tsx')).Details),
  page('programme', 'fields', async () => (await import('./fields/page.tsx')).FieldsPage),
  page('programme', 'rhythm', async () => (await import('./rhythm.tsx')).Rhythm),
  page('programme', 'branding', async () => (await import('./brand.tsx')).Brand),
  page('programme', 'passphrase', async () => (await import('./passphrase/page.tsx')).PassphrasePage),
  page('programme', 'backups', async () => (await import('./backups/page.tsx')).BackupsPage),
  page('programme', 'history', async () => (await import('./history/page.tsx')).HistoryPage),
  page('programme', 'privacy', async () => (await import('./privacy/page.tsx')).PrivacyPage),
]
