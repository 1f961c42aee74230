/** The line above the table of couples: find somebody, and which pairs are shown. */
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { Tag } from '#renderer/components/tag.tsx'
import { type Arrangement, inView, type Row, views } from './rows.ts'

interface CouplesToolsProps {
  rows: readonly Row[]
  arrangement: Arrangement
  onArrange: (arrangement: Arrangement) => void
}

/** A view is offered where it holds something; pressed again it goes. */
export function CouplesTools({ rows, arrangement, onArrange }: CouplesToolsProps) {
  const { t } = useLanguage()
  const offered = views.flatMap((view) => {
    const count = view === 'all' ? 0 : rows.filter((row) => inView(row, view)).length
    return count > 0 || (view !== 'all' && view === arrangement.view) ? [{ view, count }] : []
  })
  return (
    <Box
      role="search"
      aria-label={t('matching.find')}
      sx={{
        flex: 'none',
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 2,
        px: { xs: 4, sm: 5 },
        py: 1,
      }}
    >
      <InputBase
        value={arrangement.words}
        placeholder={t('matching.find')}
        startAdornment={<Glyph name="search" size={14} />}
        onChange={(event) => onArrange({ ...arrangement, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || arrangement.words === '') return
          event.stopPropagation()
          onArrange({ ...arrangement, words: '' })
        }}
        slotProps={{ input: { 'aria-label': t('matching.find'), type: 'search' } }}
        sx={{
          flex: '1 1 150px',
          maxWidth: 260,
          minHeight: 28,
          gap: 2,
          color: 'text.secondary',
          borderBottom: 1,
          borderColor: 'edge',
          typography: 'body2',
          '& input': { p: 0 },
          '& input::-webkit-search-cancel-button': { display: 'none' },
          '&.Mui-focused': { boxShadow: 'inset 0 -1px var(--mui-palette-primary-main)' },
        }}
      />
      <Box
        role="group"
        aria-label={t('matching.filter.label')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
      >
        {offered.map(({ view, count }) => (
          <Tag
            key={view}
            label={t('matching.filterCount', { name: t(`matching.filter.${view}`), count })}
            kind={view === arrangement.view ? 'set' : 'plain'}
            onClick={() => onArrange({ ...arrangement, view: view === arrangement.view ? 'all' : view })}
          />
        ))}
      </Box>
    </Box>
  )
}
