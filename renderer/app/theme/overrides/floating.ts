/** What floats: dialogs, popovers, menus, tooltips, the undo bar; and the bar of a job. */
import { floatShadow } from '../shadow.ts'
import type { Overrides } from './kind.ts'

const sheet = { borderRadius: 3, boxShadow: floatShadow }

export const floating = {
  MuiBackdrop: {
    styleOverrides: {
      root: {
        variants: [{ props: { invisible: false }, style: { backgroundColor: 'rgb(30 28 25 / 0.28)' } }],
      },
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({ ...sheet, border: `1px solid ${theme.vars.palette.edge}`, margin: 16 }),
    },
  },
  MuiDialogTitle: {
    styleOverrides: { root: ({ theme }) => ({ ...theme.typography.h2, padding: '16px 20px 4px' }) },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '0 20px 4px' } } },
  MuiDialogContentText: {
    styleOverrides: {
      root: ({ theme }) => ({ ...theme.typography.body1, color: theme.vars.palette.text.secondary }),
    },
  },
  MuiDialogActions: {
    defaultProps: { disableSpacing: true },
    styleOverrides: {
      root: { justifyContent: 'flex-start', flexWrap: 'wrap', gap: 8, padding: '12px 20px 16px' },
    },
  },
  MuiPopover: {
    styleOverrides: { paper: ({ theme }) => ({ ...sheet, border: `1px solid ${theme.vars.palette.edge}` }) },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }) => ({ ...theme.typography.body2, minHeight: 28, paddingTop: 4, paddingBottom: 4 }),
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        ...theme.typography.caption,
        padding: '4px 8px',
        borderRadius: 2,
        color: theme.vars.palette.reverse.ink,
        backgroundColor: theme.vars.palette.reverse.paper,
      }),
    },
  },
  MuiSnackbar: { defaultProps: { anchorOrigin: { vertical: 'bottom', horizontal: 'center' } } },
  MuiSnackbarContent: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        borderRadius: 2,
        padding: '4px 16px',
        boxShadow: floatShadow,
        color: theme.vars.palette.reverse.ink,
        backgroundColor: theme.vars.palette.reverse.paper,
        '&.MuiSnackbarContent-root': { minWidth: 0, flexGrow: 0 },
        '@media (forced-colors: active)': { border: '1px solid' },
      }),
      message: { padding: '6px 0' },
      action: ({ theme }) => ({
        paddingLeft: 20,
        marginRight: -8,
        '& .MuiButton-root': { color: theme.vars.palette.reverse.accent },
        '& :focus-visible': { outlineColor: theme.vars.palette.reverse.accent },
      }),
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 5,
        borderRadius: 0,
        backgroundColor: theme.vars.palette.rule2,
        '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
      }),
      bar: { borderRadius: 0 },
    },
  },
} satisfies Overrides
