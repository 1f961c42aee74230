/** Buttons, icon buttons and the one outlined strip of segments. */
import type { Overrides } from './kind.ts'

export const buttons = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined' },
    styleOverrides: {
      root: ({ theme }) => ({
        minWidth: 0,
        minHeight: 32,
        padding: '3px 12px',
        whiteSpace: 'nowrap',
        transition: theme.transitions.create(['background-color', 'border-color', 'color'], {
          duration: 120,
        }),
        variants: [
          { props: { size: 'small' }, style: { minHeight: 28, padding: '1px 10px', fontSize: '0.875rem' } },
          {
            props: { variant: 'outlined' },
            style: {
              color: theme.vars.palette.text.primary,
              borderColor: theme.vars.palette.edge,
              '&:hover': {
                backgroundColor: theme.vars.palette.action.hover,
                borderColor: theme.vars.palette.edge,
              },
              '&.Mui-disabled': { color: theme.vars.palette.ink3, borderColor: theme.vars.palette.rule2 },
            },
          },
          {
            props: { variant: 'contained' },
            style: {
              border: '1px solid transparent',
              // Chromium lays Canvas behind words in forced colours, which would hide HighlightText.
              '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
              '&.Mui-disabled': {
                color: theme.vars.palette.ink3,
                backgroundColor: 'transparent',
                borderColor: theme.vars.palette.rule2,
              },
            },
          },
          {
            props: { variant: 'contained', color: 'primary' },
            style: {
              '&:hover': {
                backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 86%, ${theme.vars.palette.text.primary})`,
              },
            },
          },
          {
            props: { variant: 'text' },
            style: { padding: '4px 8px', '&:hover': { backgroundColor: theme.vars.palette.action.hover } },
          },
        ],
      }),
      startIcon: { marginLeft: 0, marginRight: 8 },
      endIcon: { marginLeft: 8, marginRight: 0, '& > *:nth-of-type(1)': { fontSize: '0.75rem' } },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        width: 28,
        height: 28,
        padding: 0,
        borderRadius: 3,
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: theme.vars.palette.action.hover },
        '&.Mui-disabled': { color: theme.vars.palette.rule2 },
      }),
    },
  },
  MuiToggleButtonGroup: {
    defaultProps: { size: 'small', exclusive: true },
    styleOverrides: {
      root: ({ theme }) => ({ border: `1px solid ${theme.vars.palette.edge}`, borderRadius: 3 }),
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        minHeight: 30,
        padding: '0 12px',
        border: 0,
        borderRadius: 0,
        color: theme.vars.palette.text.primary,
        textTransform: 'none',
        whiteSpace: 'nowrap',
        '&:not(:first-of-type)': { borderLeft: `1px solid ${theme.vars.palette.rule2}`, marginLeft: 0 },
        '&:first-of-type': { borderRadius: '2px 0 0 2px' },
        '&:last-of-type': { borderRadius: '0 2px 2px 0' },
        '&:hover': { backgroundColor: theme.vars.palette.action.hover },
        '&.Mui-selected, &.Mui-selected:hover': {
          fontWeight: 600,
          color: theme.vars.palette.reverse.ink,
          backgroundColor: theme.vars.palette.reverse.paper,
        },
        '@media (forced-colors: active)': { '&.Mui-selected': { outline: '2px solid', outlineOffset: -3 } },
      }),
    },
  },
} satisfies Overrides
