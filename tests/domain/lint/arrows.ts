/** The arrows of the house as lint rules: which folder may import what. ARCHITECTURE.md draws the same picture. */
import type { Linter } from 'eslint'

/** Names of packages, each with whatever lies inside it. */
const packages = (...names: string[]) => `^(${names.join('|')})(/|$)`
/** Folders of the house by their `#` names. */
const house = (...folders: string[]) => `^#(${folders.join('|')})/`

const machine = ['^node:', packages('electron', 'lowdb', 'pdfmake', 'fontkit')]
const screen = [packages('react', 'react-dom', '@mui', '@emotion', '@tanstack', 'wouter', 'pdfjs-dist')]
/** Relative imports stay inside their top-level folder; across folders the `#` names are used. */
const climbing = '^(\\.\\./)+(electron|renderer|shared|tests|resources)/'

const forbid = (files: string[], forbidden: string[], message: string): Linter.Config => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: [...forbidden, climbing].map((one) => `(?:${one})`).join('|'), message }] },
    ],
  },
})

const pure = [...machine, ...screen, house('electron', 'renderer', 'tests', 'resources')]
const rooms = '(contract|people|matching|journey|tools|print|evaluation|intake)'

/** One entry a folder; the last that matches a file holds, so narrower folders follow wider ones. */
export const arrows: Linter.Config[] = [
  forbid(['shared/contract/**'], pure, 'The contract is pure: no Node, Electron, React or host.'),
  forbid(
    ['shared/!(contract)/**'],
    [...pure, '^(\\.\\./)+contract/', '^#shared/contract/'],
    'The domain is pure, and does not know the contract: the contract lists the domain.',
  ),
  forbid(
    ['shared/model/**'],
    [...pure, `^(\\.\\./)+${rooms}/`, `^#shared/${rooms}/`],
    'The model is the ground: it imports no room of the domain.',
  ),
  forbid(
    ['renderer/**'],
    [...machine, house('electron', 'tests', 'resources')],
    'The screen knows only the contract and the domain.',
  ),
  forbid(
    ['electron/!(main|preload)/**'],
    [packages('electron'), ...screen, house('renderer', 'tests', 'electron/main', 'electron/preload')],
    'Only main and preload know Electron; services are plain Node.',
  ),
  forbid(
    ['electron/services/**', 'electron/workers/**'],
    [
      packages('electron'),
      ...screen,
      house('renderer', 'tests'),
      '^#electron/(main|preload|loopback|cli|launch)/',
      '^(\\.\\./)+(main|preload|loopback|cli|launch)/',
    ],
    'Services know no host: hosts hand them their ports.',
  ),
  forbid(
    ['electron/main/**', 'electron/preload/**'],
    [...screen, house('renderer', 'tests'), '^#electron/loopback/', '^(\\.\\./)+loopback/'],
    'Main wires services to a window; loopback is never packaged.',
  ),
]
