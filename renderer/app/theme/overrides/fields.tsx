/** Fields: a label above, a line below, no box. */
import type { Overrides } from './kind.ts'
import { Glyph } from '../../../components/glyph.tsx'

const Chevron = ({ className }: { className?: string }) => (
  <Glyph name="chevron" size={12} {...(className ? { className } : {})} />
)

export const fields = {
  MuiTextField: { defaultProps: { variant: 'standard', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'standard', size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.label,
        position: 'static',
        transform: 'none',
        whiteSpace: 'normal',
        color: theme.vars.palette.text.secondary,
        '&.Mui-focused': { color: theme.vars.palette.text.secondary },
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.label,
        color: theme.vars.palette.text.secondary,
        '&.Mui-focused': { color: theme.vars.palette.text.secondary },
      }),
      asterisk: { display: 'none' },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: ({ theme }) => ({ ...theme.typography.body2 }),
      input: ({ theme }) => ({
        height: '1.25rem',
        padding: '4px 0 5px',
        '&::placeholder': { color: theme.vars.palette.ink3, opacity: 1 },
        '&:focus-visible': { outline: 'none' },
      }),
    },
  },
  MuiInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        'label + &.MuiInput-root, .MuiInputLabel-root + &.MuiInput-root': { marginTop: 0 },
        '&::before': { borderBottom: `1px solid ${theme.vars.palette.edge}` },
        '&:hover:not(.Mui-disabled, .Mui-error)::before': {
          borderBottom: `1px solid ${theme.vars.palette.text.secondary}`,
        },
        '&::after': { borderBottom: `2px solid ${theme.vars.palette.primary.main}` },
        '&.Mui-error::before': { borderBottom: `2px solid ${theme.vars.palette.error.main}` },
        '&.Mui-disabled::before': { borderBottomStyle: 'dotted' },
      }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.caption,
        marginTop: 6,
        color: theme.vars.palette.ink3,
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiSelect: {
    defaultProps: { variant: 'standard', IconComponent: Chevron },
    styleOverrides: {
      select: { minHeight: '1.25rem', '&:focus': { backgroundColor: 'transparent' } },
      icon: ({ theme }) => ({ top: 'calc(50% - 6px)', right: 2, color: theme.vars.palette.text.secondary }),
    },
  },
  MuiNativeSelect: {
    defaultProps: { IconComponent: Chevron },
    styleOverrides: {
      select: { '&:focus': { backgroundColor: 'transparent' } },
      icon: ({ theme }) => ({ top: 'calc(50% - 6px)', right: 2, color: theme.vars.palette.text.secondary }),
    },
  },
} satisfies Overrides
