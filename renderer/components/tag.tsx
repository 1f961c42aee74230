/** A tag: outlined, set in the soft accent with a cross, or dashed where it is only guessed. */
import Chip from '@mui/material/Chip'
import { useLanguage } from '../app/language.tsx'
import { Glyph } from './glyph.tsx'

export interface TagProps {
  label: string
  kind?: 'plain' | 'set' | 'guessed'
  onClick?: () => void
  /** Gives the tag its cross. */
  onRemove?: () => void
  lang?: string
}

/** The cross is a button of its own, reached by Delete too. */
export function Tag({ label, kind = 'plain', onClick, onRemove, lang }: TagProps) {
  const { t } = useLanguage()
  return (
    <Chip
      label={label}
      {...(lang ? { lang } : {})}
      {...(onClick ? { onClick } : {})}
      {...(onRemove
        ? {
            onDelete: onRemove,
            deleteIcon: (
              <span role="button" aria-label={t('shell.remove', { name: label })}>
                <Glyph name="close" size={9} />
              </span>
            ),
          }
        : {})}
      sx={{
        ...(kind === 'set' && {
          bgcolor: 'accentSoft',
          color: 'primary.main',
          borderColor: 'primary.main',
          fontWeight: 600,
          '&.MuiChip-clickable:hover': { bgcolor: 'accentSoft' },
        }),
        ...(kind === 'guessed' && { borderStyle: 'dashed', color: 'text.secondary' }),
      }}
    />
  )
}
