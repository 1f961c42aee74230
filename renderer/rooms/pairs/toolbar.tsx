/** The line below the head: board or timeline, what the signs mean, and the filter by name. */
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Field } from '../../components/field.tsx'
import { Segments } from '../../components/segments.tsx'
import { Legend } from './board/legend.tsx'

export const views = ['board', 'timeline'] as const
export type View = (typeof views)[number]

/** The address of a view. */
export const atView = (view: View) => (view === 'board' ? at.room('pairs') : `${at.room('pairs')}/timeline`)

export interface ToolbarProps {
  view: View
  words: string
  onWords: (words: string) => void
}

export function Toolbar({ view, words, onWords }: ToolbarProps) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  return (
    <Box
      sx={{
        flex: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        minHeight: 40,
        px: { xs: 4, sm: 6 },
        py: 1,
        boxSizing: 'border-box',
        borderBottom: 1,
        borderColor: 'rule',
      }}
    >
      <Segments
        label={t('pairs.view.label')}
        value={view}
        options={views.map((one) => ({ value: one, label: t(`pairs.view.${one}`) }))}
        onChange={(one) => go(atView(one))}
      />
      <Box sx={{ flex: '1 1 0' }} />
      <Legend days={view === 'board'} />
      <Field
        label=""
        placeholder={t('pairs.filter')}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && words !== '') onWords('')
        }}
        slotProps={{ htmlInput: { 'aria-label': t('pairs.filter'), type: 'search' } }}
        sx={{ width: 170 }}
      />
    </Box>
  )
}
