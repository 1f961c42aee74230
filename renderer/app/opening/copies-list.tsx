/** The copies of a file, one to be chosen: what each holds and what it would lack. */
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import type { Candidate, Examined } from '#shared/contract/rescue.ts'
import { lackWords, revisionWords } from '#shared/rescue/words.ts'
import { useLanguage } from '../language.tsx'
import { ageWords, fileNameOf } from './copy-words.ts'

export interface CopiesListProps {
  examined: Examined
  chosen: string | null
  onChoose: (path: string) => void
}

/** Whether a copy can be put in the place of the file. */
export const canBePut = ({ condition }: Candidate): boolean =>
  condition !== 'damaged' && condition !== 'newer'

/** A list of radio buttons; damaged copies are shown and cannot be chosen. */
export function CopiesList({ examined, chosen, onChoose }: CopiesListProps) {
  const { t, language } = useLanguage()
  const told = (words: (string | null)[]) => words.filter((word) => word !== null).join(' · ')
  return (
    <FormControl sx={{ width: '100%', mt: 4 }}>
      <FormLabel id="copies-of-file">{t('opening.damage.choose')}</FormLabel>
      <RadioGroup
        aria-labelledby="copies-of-file"
        value={chosen ?? ''}
        onChange={(_event, path) => onChoose(path)}
        sx={{
          flexWrap: 'nowrap',
          maxHeight: 260,
          overflowY: 'auto',
          // In a low window the dialog scrolls as one.
          '@media (max-height: 560px)': { maxHeight: 'none' },
          borderTop: 1,
          borderColor: 'rule',
          mt: 1,
        }}
      >
        {examined.copies.map((copy) => (
          <FormControlLabel
            key={copy.path}
            value={copy.path}
            disabled={!canBePut(copy)}
            control={<Radio />}
            sx={{ m: 0, py: 2, alignItems: 'flex-start', borderBottom: 1, borderColor: 'rule' }}
            label={
              <Box component="span" sx={{ display: 'block', typography: 'body2', pt: 0.5 }}>
                <Box component="span" sx={{ display: 'block', color: 'text.primary', fontWeight: 600 }}>
                  {told([revisionWords(t, copy, examined.revision), ageWords(t, language, copy)])}
                </Box>
                <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                  {told([
                    lackWords(t, copy),
                    t(`opening.copy.condition.${copy.condition}`),
                    t(`opening.copy.${copy.kind}`),
                  ])}
                </Box>
                <Box
                  component="span"
                  sx={{ display: 'block', typography: 'caption', color: 'ink3', overflowWrap: 'anywhere' }}
                >
                  {fileNameOf(copy.path)}
                </Box>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
