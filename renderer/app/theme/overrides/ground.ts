/** What lies under everything: the page, its selection, its scroll bars, and forced colours. */
import type { Overrides } from './kind.ts'

/** In forced colours every token becomes one of the reader's own, so what is drawn stays visible. */
const forced = {
  '--mui-palette-background-default': 'Canvas',
  '--mui-palette-background-paper': 'Canvas',
  '--mui-palette-well': 'Canvas',
  '--mui-palette-text-primary': 'CanvasText',
  '--mui-palette-text-secondary': 'CanvasText',
  '--mui-palette-text-disabled': 'GrayText',
  '--mui-palette-ink3': 'CanvasText',
  '--mui-palette-hand': 'CanvasText',
  '--mui-palette-rule': 'GrayText',
  '--mui-palette-rule2': 'GrayText',
  '--mui-palette-edge': 'ButtonBorder',
  '--mui-palette-primary-main': 'Highlight',
  '--mui-palette-primary-contrastText': 'HighlightText',
  '--mui-palette-error-main': 'CanvasText',
}

export const ground = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      'html, body, #root': { height: '100%' },
      body: {
        ...theme.typography.body1,
        fontVariantNumeric: 'lining-nums',
        fontOpticalSizing: 'auto',
        textSizeAdjust: '100%',
        overflow: 'hidden',
      },
      '*': { scrollbarWidth: 'thin', scrollbarColor: `${theme.vars.palette.rule2} transparent` },
      '::selection': {
        backgroundColor: theme.vars.palette.accentSoft,
        color: theme.vars.palette.text.primary,
      },
      ':focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: 2 },
      'main:focus, [data-region]:focus:not(:focus-visible)': { outline: 'none' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          transitionDuration: '0s !important',
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          scrollBehavior: 'auto !important',
        },
      },
      '@media (forced-colors: active)': { ':root, :root[data-scheme]': forced },
      '@media print': { body: { overflow: 'visible' } },
    }),
  },
  MuiPaper: {
    defaultProps: { square: true, elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: {
      root: ({ theme }) => ({
        color: theme.vars.palette.primary.main,
        textDecorationThickness: '1px',
        textUnderlineOffset: '3px',
        textDecorationColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 50%, transparent)`,
        transition: theme.transitions.create('text-decoration-color', { duration: 120 }),
        '&:hover': { textDecorationColor: 'currentcolor' },
      }),
    },
  },
  MuiTypography: {
    defaultProps: {
      variantMapping: {
        cover: 'h1',
        name: 'h2',
        subtitle: 'h3',
        deck: 'p',
        hand: 'p',
        figure: 'span',
        label: 'span',
        body2: 'p',
        caption: 'span',
      },
    },
    styleOverrides: {
      root: ({ theme }) => ({
        variants: [{ props: { variant: 'hand' }, style: { color: theme.vars.palette.hand } }],
      }),
    },
  },
} satisfies Overrides
