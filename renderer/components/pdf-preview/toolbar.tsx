/** The line above a preview: which page, the way to the next, how large. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useLanguage } from '../../app/language.tsx'
import { Glyph, type GlyphName } from '../glyph.tsx'
import { LinkButton } from '../link-button.tsx'

export interface ToolbarProps {
  page: number
  pages: number
  /** 1 is the size on paper. */
  zoom: number
  /** CSS px, so that it stays in sight when a large page is scrolled sideways; the panel's where 0. */
  width: number
  /** What is going on, in a word or two. */
  note: ReactNode
  onPage: (page: number) => void
  onZoom: (how: 'fit' | 'actual' | 'larger' | 'smaller') => void
}

function Step({
  sign,
  label,
  ...rest
}: {
  sign: GlyphName
  label: string
  disabled: boolean
  onClick: () => void
}) {
  return (
    <IconButton aria-label={label} title={label} {...rest}>
      <Glyph name={sign} size={14} />
    </IconButton>
  )
}

/** Forty px high, on the well. */
export function Toolbar({ page, pages, zoom, width, note, onPage, onZoom }: ToolbarProps) {
  const { t } = useLanguage()
  return (
    <Box
      role="toolbar"
      aria-label={t('tools.preview.toolbar')}
      sx={{
        position: 'sticky',
        zIndex: 2,
        top: 0,
        left: 0,
        boxSizing: 'border-box',
        width: width > 0 ? `${width}px` : '100%',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        minHeight: 40,
        px: { xs: 4, sm: 5 },
        py: 1,
        bgcolor: 'well',
        borderBottom: 1,
        borderColor: 'rule2',
        typography: 'body2',
      }}
    >
      {pages > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <span>{t('tools.preview.page', { page, pages })}</span>
          {pages > 1 && (
            <>
              <Step
                sign="up"
                label={t('tools.preview.previous')}
                disabled={page <= 1}
                onClick={() => onPage(page - 1)}
              />
              <Step
                sign="down"
                label={t('tools.preview.next')}
                disabled={page >= pages}
                onClick={() => onPage(page + 1)}
              />
            </>
          )}
        </Box>
      )}
      <Box role="status" sx={{ typography: 'caption', color: 'ink3' }}>
        {note}
      </Box>
      {pages > 0 && (
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 2 }}>
          <LinkButton onClick={() => onZoom('fit')}>{t('tools.preview.fit')}</LinkButton>
          <Step
            sign="minus"
            label={t('tools.preview.smaller')}
            disabled={zoom <= 0.25}
            onClick={() => onZoom('smaller')}
          />
          <Box
            component="span"
            sx={{ minWidth: 40, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}
          >
            {t('tools.preview.percent', { percent: Math.round(zoom * 100) })}
          </Box>
          <Step
            sign="plus"
            label={t('tools.preview.larger')}
            disabled={zoom >= 3}
            onClick={() => onZoom('larger')}
          />
          <LinkButton onClick={() => onZoom('actual')}>
            {t('tools.preview.percent', { percent: 100 })}
          </LinkButton>
        </Box>
      )}
    </Box>
  )
}
