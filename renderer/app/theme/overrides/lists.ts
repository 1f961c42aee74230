/** Tables, tabs and list rows: hairlines between rows, nothing upright. */
import type { Overrides } from './kind.ts'

export const lists = {
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 40 },
      list: { gap: 20 },
      indicator: ({ theme }) => ({ height: 2, backgroundColor: theme.vars.palette.primary.main }),
    },
  },
  MuiTab: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        minWidth: 0,
        minHeight: 40,
        padding: 0,
        fontWeight: 400,
        textTransform: 'none',
        color: theme.vars.palette.text.secondary,
        '&:hover': { color: theme.vars.palette.text.primary },
        '&.Mui-selected': { fontWeight: 600, color: theme.vars.palette.text.primary },
        '&.Mui-focusVisible': { outlineOffset: -2 },
      }),
    },
  },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        height: 32,
        padding: '0 8px',
        color: theme.vars.palette.text.primary,
        borderBottom: `1px solid ${theme.vars.palette.rule}`,
        '&:first-of-type': { paddingLeft: 24 },
      }),
      head: ({ theme }) => ({
        color: theme.vars.palette.ink3,
        backgroundColor: theme.vars.palette.background.default,
        borderBottomColor: theme.vars.palette.rule2,
        whiteSpace: 'nowrap',
        '&[aria-sort]:not([aria-sort="none"])': { fontWeight: 600, color: theme.vars.palette.text.primary },
      }),
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&.MuiTableRow-hover:hover': { backgroundColor: theme.vars.palette.action.hover },
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.accentSoft,
          boxShadow: `inset 3px 0 ${theme.vars.palette.primary.main}`,
        },
        '&:focus-visible': { outlineOffset: -1 },
        '@media (forced-colors: active)': {
          '&.Mui-selected': { outline: '2px solid Highlight', outlineOffset: -2 },
        },
      }),
    },
  },
  MuiListItemButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body1,
        minHeight: 36,
        padding: '0 16px',
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: 'transparent', color: theme.vars.palette.text.primary },
        '&.Mui-selected, &.Mui-selected:hover': {
          fontWeight: 600,
          color: theme.vars.palette.text.primary,
          backgroundColor: 'transparent',
        },
        '&.Mui-focusVisible': { backgroundColor: 'transparent', outlineOffset: -2 },
      }),
    },
  },
} satisfies Overrides
