/** The colours of the look, by name, in light and in dark. */
import type { Phase } from '#shared/model/phases.ts'

export type Scheme = 'light' | 'dark'
export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[]

/** A phase's hue as text or shape, and its pale ground. */
export interface PhaseColour {
  main: string
  tint: string
}

/** All colours are `#RRGGBB`. `rule` and `rule2` are hairlines and carry no meaning alone. */
export interface Tokens {
  paper: string
  sheet: string
  well: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  rule2: string
  edge: string
  accent: string
  accentSoft: string
  onAccent: string
  bad: string
  badSoft: string
  warn: string
  warnSoft: string
  good: string
  goodSoft: string
  phase: Record<Phase, PhaseColour>
}

export const tokens = {
  light: {
    paper: '#F5F2EA',
    sheet: '#FCFAF5',
    well: '#ECE7DB',
    ink: '#1E1C19',
    ink2: '#4A453D',
    ink3: '#676154',
    rule: '#DCD5C6',
    rule2: '#C3BAA7',
    edge: '#877E6D',
    accent: '#2F3E98',
    accentSoft: '#E2E3EF',
    onAccent: '#FFFFFF',
    bad: '#A62C1B',
    badSoft: '#F6E0D9',
    warn: '#855700',
    warnSoft: '#F4E7C9',
    good: '#2C6A3B',
    goodSoft: '#DFEADB',
    phase: {
      preparation: { main: '#6B5F4E', tint: '#E8E2D5' },
      'first-session': { main: '#8A5C00', tint: '#F2E4C4' },
      'here-and-now': { main: '#526B1C', tint: '#E3E9CC' },
      'there-and-then': { main: '#146D64', tint: '#D3E7E2' },
      'bridging-the-gap': { main: '#704289', tint: '#E9DDEE' },
      'final-session': { main: '#9C3552', tint: '#F4DCE1' },
    },
  },
  dark: {
    paper: '#191714',
    sheet: '#211E1A',
    well: '#12100E',
    ink: '#EDE8DD',
    ink2: '#C2BBAD',
    ink3: '#9E9686',
    rule: '#36322B',
    rule2: '#4A453C',
    edge: '#878070',
    accent: '#AEB9F6',
    accentSoft: '#2A2D45',
    onAccent: '#14162B',
    bad: '#F0907C',
    badSoft: '#3E211B',
    warn: '#E0B250',
    warnSoft: '#362A12',
    good: '#8CC596',
    goodSoft: '#1D3022',
    phase: {
      preparation: { main: '#B9AD96', tint: '#302C24' },
      'first-session': { main: '#DBAC45', tint: '#372C14' },
      'here-and-now': { main: '#A9C168', tint: '#282F18' },
      'there-and-then': { main: '#69C1B4', tint: '#16322E' },
      'bridging-the-gap': { main: '#C7A1DE', tint: '#302539' },
      'final-session': { main: '#E896AC', tint: '#3A232C' },
    },
  },
} as const satisfies Record<Scheme, Tokens>

/** The accent a programme starts with; it has hand-set companions in both schemes. */
export const houseAccent = tokens.light.accent
