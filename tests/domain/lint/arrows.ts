/** The arrows of the house as lint rules: which folder may import what. ARCHITECTURE.md draws the same picture. */
import type { Linter } from 'eslint'

const machine = ['node:*', 'electron', 'electron/*', 'lowdb', 'lowdb/*', 'pdfmake', 'pdfmake/*']
const screen = [
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  '@mui/*',
  '@emotion/*',
  '@tanstack/*',
  'wouter',
]
const house = (...folders: string[]) => folders.map((folder) => `#${folder}/**`)

/** Relative imports stay inside their top-level folder; across folders the `#` names are used. */
const climbing = ['**/../electron/**', '**/../renderer/**', '**/../shared/**', '**/../tests/**']

const forbid = (files: string[], group: string[], message: string): Linter.Config => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: [...group, ...climbing], message }] }] },
})

/** One entry a folder; the last that matches a file holds, so narrower folders follow wider ones. */
export const arrows: Linter.Config[] = [
  forbid(
    ['shared/**'],
    [...machine, ...screen, ...house('electron', 'renderer', 'tests')],
    'The domain is pure: no Node, Electron, React or host.',
  ),
  forbid(
    ['shared/model/**'],
    [
      ...machine,
      ...screen,
      ...house('electron', 'renderer', 'tests'),
      ...['contract', 'matching', 'journey', 'tools', 'print', 'evaluation', 'intake'].flatMap((folder) => [
        `../${folder}/**`,
        `#shared/${folder}/**`,
      ]),
    ],
    'The model is the ground: it imports no other room of the domain.',
  ),
  forbid(
    ['shared/!(contract)/**'].filter((glob) => !glob.includes('model')),
    [
      ...machine,
      ...screen,
      ...house('electron', 'renderer', 'tests'),
      '../contract/**',
      '#shared/contract/**',
    ],
    'The domain does not know the contract; the contract lists the domain.',
  ),
  forbid(
    ['renderer/**'],
    [...machine, ...house('electron', 'tests')],
    'The screen knows only the contract and the domain.',
  ),
  forbid(
    ['electron/!(main|preload)/**'],
    ['electron', 'electron/*', ...screen, ...house('renderer', 'tests', 'electron/main', 'electron/preload')],
    'Only main and preload know Electron; services are plain Node.',
  ),
  forbid(
    ['electron/main/**', 'electron/preload/**'],
    [...screen, ...house('renderer', 'tests', 'electron/loopback')],
    'Main wires services to a window; loopback is never packaged.',
  ),
]
