/** How the last backup went: made where, or why not, and that the work itself is safe. */
import Box from '@mui/material/Box'
import type { BackupPlace } from '#shared/contract/backups.ts'
import { useFile } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Glyph } from '../../../components/glyph.tsx'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import type { Made } from './page.tsx'
import { troubleOf } from './trouble.ts'

export interface LastOneProps {
  /** The answer to the button; null where it was not pressed yet. */
  made: Made | null
  places: readonly BackupPlace[]
}

/** Said aloud when it changes. */
export function LastOne({ made, places }: LastOneProps) {
  const { t } = useLanguage()
  const file = useFile()
  const isSecondWanted = places.some(({ place }) => place === 'chosen')
  const placeOf = (path: string) => places.find((place) => path.startsWith(place.path))?.place ?? 'beside'
  const [first, second] = made?.made ?? []
  const where = second !== undefined ? 'both' : placeOf(first ?? '')
  const failures = made
    ? made.unreached.map(({ path, code }) => `${t(`backups.notMade.${placeOf(path)}`)} ${troubleOf(t, code)}`)
    : file.backup.trouble === null
      ? []
      : file.backup.trouble !== 'backup-folder-gone'
        ? [`${t('backups.lastFailed')} ${troubleOf(t, file.backup.trouble)}`]
        : isSecondWanted
          ? [`${t('backups.notMade.chosen')} ${troubleOf(t, file.backup.trouble)}`]
          : []
  const isSaved = file.trouble === null && file.savedRevision === file.revision
  return (
    <Box role="status" sx={{ flex: '1 1 280px', typography: 'body2', lineHeight: '20px' }}>
      {made && first !== undefined && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Box component="span" sx={{ color: 'success.main', display: 'inline-flex' }}>
            <Glyph name="check" size={14} />
          </Box>
          {t(`backups.made.${where}`, { revision: made.revision })}
        </Box>
      )}
      {failures.map((sentence) => (
        <div key={sentence}>
          <ProblemMark>{sentence}</ProblemMark>
        </div>
      ))}
      {failures.length > 0 && isSaved && <div>{t('backups.workIsSaved')}</div>}
    </Box>
  )
}
