/** What a programme shows of itself on the shelf: name, edition and counts at left; standing, date and file at right. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Glyph } from '../../components/glyph.tsx'
import { useLanguage } from '../../app/language.tsx'

export interface EntryLinesProps {
  name: string
  /** Below the name, each on a line of its own; the first one darker. */
  under: readonly string[]
  standing: ReactNode
  opened?: string
  file: string
  sealed: boolean
}

/** Spans alone, so that it can stand in a button; the right part goes below in a narrow window. */
export function EntryLines({ name, under, standing, opened, file, sealed }: EntryLinesProps) {
  const { t } = useLanguage()
  return (
    <Box
      component="span"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, width: '100%', textAlign: 'start' }}
    >
      <Box component="span" sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography
          variant="subtitle"
          component="span"
          sx={{ display: 'block', fontSize: '1.375rem', lineHeight: '28px' }}
        >
          {name}
        </Typography>
        {under.map((line, at) => (
          <Typography
            key={line}
            variant={at === 0 ? 'body1' : 'body2'}
            component="span"
            sx={{ display: 'block', pt: at === 0 ? 0 : 0.5, color: at === 0 ? 'text.secondary' : 'ink3' }}
          >
            {line}
          </Typography>
        ))}
      </Box>
      <Box
        component="span"
        sx={{ flex: '0 1 auto', minWidth: 0, textAlign: { sm: 'end' }, pt: { sm: 1.25 } }}
      >
        <Typography variant="body2" component="span" sx={{ display: 'block', mb: 1 }}>
          {standing}
        </Typography>
        {opened !== undefined && (
          <Box
            component="span"
            sx={{ display: 'block', typography: 'caption', lineHeight: '18px', color: 'ink3' }}
          >
            {opened}
          </Box>
        )}
        <Box
          component="span"
          sx={{
            display: 'flex',
            justifyContent: { sm: 'flex-end' },
            alignItems: 'center',
            gap: 1.5,
            typography: 'caption',
            lineHeight: '18px',
            color: 'ink3',
          }}
        >
          {sealed && <Glyph name="lock" size={12} label={t('start.sealedGlyph')} />}
          <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {file}
          </Box>
        </Box>
      </Box>
    </Box>
  )
}
