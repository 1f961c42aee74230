/** The choices at right: for whom, in which language, on which paper, blank or filled. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { useLanguage } from '#renderer/app/language.tsx'
import { Labelled, LanguageField, PaperField } from '#renderer/components/document-choices.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import type { Choices } from './choices.ts'

export interface OptionsProps {
  choices: Choices
  onChange: (change: Partial<Choices>) => void
  own: string
  /** Nobody's sheet is always blank. */
  someone: boolean
  /** The choice of the pair. */
  pair: ReactNode
}

/** Sixteen px between groups. */
export function Options({ choices, onChange, own, someone, pair }: OptionsProps) {
  const { t } = useLanguage()
  const { blank } = choices
  return (
    <>
      <SectionHead title={t('tools.options')} bare />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: 2 }}>
        {pair}
        <LanguageField value={choices.language} onChange={(language) => onChange({ language })} own={own} />
        {someone && (
          <Labelled label={t('tools.fill')} hint={t(blank ? 'tools.blankHint' : 'tools.filledHint')}>
            <Segments
              label={t('tools.fill')}
              value={blank ? 'blank' : 'filled'}
              options={[
                { value: 'blank', label: t('tools.blank') },
                { value: 'filled', label: t('tools.filled') },
              ]}
              onChange={(fill) => onChange({ blank: fill === 'blank' })}
            />
          </Labelled>
        )}
        <PaperField value={choices.paper} onChange={(paper) => onChange({ paper })} />
        <FormControlLabel
          labelPlacement="start"
          label={t('tools.lowInk')}
          control={<Switch checked={choices.lowInk} onChange={(_event, lowInk) => onChange({ lowInk })} />}
          sx={{
            justifyContent: 'space-between',
            alignItems: 'center',
            ml: 0,
            '& .MuiSwitch-root': { mr: '-5px' },
            borderBottom: 1,
            borderColor: 'rule',
            '& .MuiFormControlLabel-label': { pl: 0 },
          }}
        />
      </Box>
    </>
  )
}
