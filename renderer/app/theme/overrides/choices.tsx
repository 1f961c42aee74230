/** Boxes, rounds, switches, sliders and tags, drawn as printed marks. */
import type { Overrides } from './kind.ts'
import { BoxMark, RoundMark } from './marks.tsx'
import { Glyph } from '../../../components/glyph.tsx'

export const choices = {
  MuiCheckbox: {
    defaultProps: {
      size: 'small',
      icon: <BoxMark />,
      checkedIcon: <BoxMark sign="check" />,
      indeterminateIcon: <BoxMark sign="dash" />,
    },
    styleOverrides: {
      root: ({ theme }) => ({
        padding: 5,
        borderRadius: 3,
        color: theme.vars.palette.edge,
        '&.Mui-checked, &.MuiCheckbox-indeterminate': { color: theme.vars.palette.primary.main },
        '&.Mui-disabled': { color: theme.vars.palette.rule2 },
      }),
    },
  },
  MuiRadio: {
    defaultProps: { size: 'small', icon: <RoundMark />, checkedIcon: <RoundMark chosen /> },
    styleOverrides: {
      root: ({ theme }) => ({
        padding: 5,
        color: theme.vars.palette.edge,
        '&.Mui-checked': { color: theme.vars.palette.primary.main },
        '&.Mui-disabled': { color: theme.vars.palette.rule2 },
      }),
    },
  },
  MuiFormControlLabel: {
    styleOverrides: {
      root: { marginLeft: -5, marginRight: 0, alignItems: 'flex-start' },
      label: ({ theme }) => ({
        ...theme.typography.body2,
        padding: '3px 0 3px 3px',
        '&.Mui-disabled': { color: theme.vars.palette.ink3 },
      }),
    },
  },
  MuiSwitch: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        '&.MuiSwitch-root': { width: 36, height: 24, padding: 5, overflow: 'visible' },
        '& .MuiSwitch-thumb.MuiSwitch-thumb': { width: 8, height: 8 },
        '& .MuiSwitch-switchBase.MuiSwitch-switchBase': { padding: 8 },
        '& .MuiSwitch-switchBase.Mui-checked': { transform: 'translateX(12px)' },
      },
      switchBase: ({ theme }) => ({
        color: theme.vars.palette.edge,
        '&.Mui-checked': {
          color: theme.vars.palette.primary.contrastText,
          '& + .MuiSwitch-track': {
            opacity: 1,
            borderColor: theme.vars.palette.primary.main,
            backgroundColor: theme.vars.palette.primary.main,
          },
        },
        '&.Mui-focusVisible + .MuiSwitch-track': {
          outline: `2px solid ${theme.vars.palette.primary.main}`,
          outlineOffset: 2,
        },
      }),
      thumb: {
        boxShadow: 'none',
        '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'ButtonText' },
      },
      track: ({ theme }) => ({
        boxSizing: 'border-box',
        height: 14,
        opacity: 1,
        borderRadius: 7,
        border: `1px solid ${theme.vars.palette.edge}`,
        backgroundColor: 'transparent',
      }),
    },
  },
  MuiSlider: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        height: 3,
        padding: '10px 0',
        borderRadius: 0,
        '@media (pointer: coarse)': { padding: '10px 0' },
        '&.Mui-disabled': { color: theme.vars.palette.edge },
      }),
      rail: ({ theme }) => ({
        height: 1,
        borderRadius: 0,
        opacity: 1,
        backgroundColor: theme.vars.palette.edge,
        '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
      }),
      track: ({ theme }) => ({
        height: 3,
        border: 0,
        borderRadius: 0,
        backgroundColor: theme.vars.palette.primary.main,
        '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
      }),
      thumb: ({ theme }) => ({
        width: 8,
        height: 17,
        borderRadius: 2,
        border: `2px solid ${theme.vars.palette.primary.main}`,
        backgroundColor: theme.vars.palette.background.paper,
        boxShadow: 'none',
        '&::before': { display: 'none' },
        '&::after': { width: 24, height: 24 },
        '&:hover, &.Mui-active': { boxShadow: 'none' },
        '&.Mui-focusVisible': {
          boxShadow: 'none',
          outline: `2px solid ${theme.vars.palette.primary.main}`,
          outlineOffset: 2,
        },
        '&.Mui-disabled': { borderColor: theme.vars.palette.edge },
      }),
    },
  },
  MuiChip: {
    defaultProps: { size: 'small', variant: 'outlined', deleteIcon: <Glyph name="close" size={12} /> },
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.caption,
        height: 'auto',
        minHeight: 22,
        borderRadius: 2,
        borderColor: theme.vars.palette.edge,
        color: theme.vars.palette.text.primary,
        '&.MuiChip-clickable:hover': { backgroundColor: theme.vars.palette.action.hover },
      }),
      label: { padding: '2px 6px' },
      deleteIcon: { margin: '0 5px 0 -2px', color: 'inherit', '&:hover': { color: 'inherit' } },
    },
  },
} satisfies Overrides
