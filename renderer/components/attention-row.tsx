/** One matter that waits: who, what, against which rule, and the one action that settles it. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLanguage } from '../app/language.tsx'
import { MoreMenu, type MenuEntry } from './more-menu.tsx'

export interface AttentionItem {
  id: string
  /** A `PhaseGlyph` or `Glyph`. */
  sign: ReactNode
  /** The mentee, or whom it is about. */
  name: string
  /** The partner, or a role. */
  under?: string
  /** What waits, in a few words. */
  matter: string
  /** When or why, in a sentence. */
  detail?: string
  /** A `RuleBar`. */
  reason?: ReactNode
  action: { label: string; onRun: () => void }
  more?: readonly MenuEntry[]
}

export interface AttentionRowProps {
  item: AttentionItem
  /** The current row stands on a sheet, framed, with its action filled. */
  current: boolean
}

const wide = '32px 160px minmax(0, 1fr) 178px 116px 28px'
const wideAreas = '"sign who what reason action more"'
const narrow = '32px minmax(0, 1fr) minmax(116px, auto) 34px'
const narrowAreas = '"sign who action more" ". what action more" ". reason reason reason"'
/** One and the same button in both states, so that a press that makes its row current still counts. */
const asLink = {
  p: 0,
  minHeight: 24,
  border: 0,
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '3px',
  textDecorationColor: 'color-mix(in srgb, currentcolor 50%, transparent)',
  '&:hover': { bgcolor: 'transparent', textDecoration: 'underline', textDecorationColor: 'currentcolor' },
} as const
const two = { minWidth: 0, overflowWrap: 'anywhere' } as const

/** Rows of 52 px; under 700 px they stack. Only the current row is in the order of Tab. */
export function AttentionRow({ item, current }: AttentionRowProps) {
  const { t } = useLanguage()
  const tabIndex = current ? 0 : -1
  return (
    <Box
      component="li"
      data-row={item.id}
      {...(current ? { 'aria-current': true } : {})}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: { xs: narrow, sm: wide },
        gridTemplateAreas: { xs: narrowAreas, sm: wideAreas },
        alignItems: { xs: 'start', sm: 'center' },
        minHeight: 52,
        boxSizing: 'border-box',
        py: { xs: 2, sm: 1 },
        borderBottom: 1,
        borderColor: 'rule',
        ...(current && {
          zIndex: 1,
          '&::before': {
            content: '""',
            position: 'absolute',
            zIndex: -1,
            inset: { xs: '-1px -7px', sm: '-1px -9px' },
            border: 2,
            borderColor: 'primary.main',
            borderRadius: '3px',
            bgcolor: 'background.paper',
          },
        }),
      }}
    >
      <Box sx={{ gridArea: 'sign', display: 'flex', color: 'ink3', pt: { xs: '1px', sm: 0 } }}>
        {item.sign}
      </Box>
      <Box sx={{ gridArea: 'who', pr: 2, pt: { sm: '2px' }, ...two }}>
        <Box sx={{ typography: 'h3', lineHeight: '18px' }}>{item.name}</Box>
        {item.under !== undefined && (
          <Box sx={{ typography: 'caption', lineHeight: '17px', color: 'ink3' }}>{item.under}</Box>
        )}
      </Box>
      <Box sx={{ gridArea: 'what', pr: 2, pt: { xs: '4px', sm: '2px' }, ...two }}>
        <Box sx={{ typography: 'body1', lineHeight: '18px' }}>{item.matter}</Box>
        {item.detail !== undefined && (
          <Box sx={{ typography: 'caption', lineHeight: '17px', color: 'ink3' }}>{item.detail}</Box>
        )}
      </Box>
      <Box sx={{ gridArea: 'reason', pr: 1, pt: { xs: '4px', sm: '2px' }, ...two }}>{item.reason}</Box>
      <Box sx={{ gridArea: 'action', typography: 'body2' }}>
        <Button
          size="small"
          variant={current ? 'contained' : 'text'}
          tabIndex={tabIndex}
          onClick={item.action.onRun}
          data-row-action
          sx={current ? { maxWidth: 'none' } : asLink}
        >
          {item.action.label}
        </Button>
      </Box>
      <Box sx={{ gridArea: 'more', display: 'flex', justifyContent: 'flex-end', mr: '-6px' }}>
        {item.more !== undefined && (
          <MoreMenu label={t('shell.moreAbout', { name: item.name })} items={item.more} tabIndex={tabIndex} />
        )}
      </Box>
    </Box>
  )
}
