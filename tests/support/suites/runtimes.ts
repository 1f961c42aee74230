/** Where this machine keeps a Chromium, an Electron and a display, if it does. */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

const inPath = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null

const browserNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const browserPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
  }),
}

/** The path of a Chromium: `CHROMIUM_PATH`, or where the system keeps one; null where there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH']
  if (given) return existsSync(given) ? given : null
  const places = browserPlaces[process.platform] ?? []
  return (
    places.find((path) => existsSync(path)) ?? browserNames.map(inPath).find((path) => path !== null) ?? null
  )
}

const readIf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null)

const electronName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** The path of an Electron program that is already on this machine; looking never downloads one. */
export function findElectron(): string | null {
  const own = readIf(join(root, 'node_modules/electron/path.txt'))
  const name = own ?? (electronName as Partial<Record<string, string>>)[process.platform] ?? 'electron'
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = join(given ?? join(root, 'node_modules/electron/dist'), name)
  return existsSync(path) ? path : null
}

/** How a program gets a display: directly, through a virtual one, or not at all. */
export function findDisplay(): 'own' | 'virtual' | null {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return 'own'
  return inPath('xvfb-run') === null ? null : 'virtual'
}

/** Root has no sandbox in Chromium. */
export const isRoot = process.getuid?.() === 0
