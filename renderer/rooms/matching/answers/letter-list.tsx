/** Whom the letters go to: name, what about, language, and the e-mail or that there is none. */
import { type KeyboardEvent, memo } from 'react'
import Box from '@mui/material/Box'
import type { Letter } from '#shared/letters/letter.ts'
import { useLanguage } from '#renderer/app/language.tsx'

interface LetterListProps {
  letters: readonly Letter[]
  chosen: number
  onChoose: (at: number) => void
}

/** A list box: one tab stop, arrows choose which letter is shown. */
export const LetterList = memo(function LetterList({ letters, chosen, onChoose }: LetterListProps) {
  const { t } = useLanguage()
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: letters.length - 1 }[event.key]
    if (next === undefined || next < 0 || next >= letters.length) return
    event.preventDefault()
    onChoose(next)
    event.currentTarget.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Box
      role="listbox"
      tabIndex={0}
      aria-label={t('proposals.letters.list')}
      aria-activedescendant={`letter-${chosen}`}
      onKeyDown={move}
      sx={{ maxHeight: { xs: 200, md: '40vh' }, overflowY: 'auto', borderTop: 1, borderColor: 'rule2' }}
    >
      {letters.map((letter, at) => (
        <Box
          key={`${letter.pairId} ${letter.side} ${letter.about}`}
          id={`letter-${at}`}
          role="option"
          aria-selected={at === chosen}
          onClick={() => onChoose(at)}
          sx={{
            px: 2,
            py: 1,
            // A thousand letters are listed; only those in sight are laid out.
            contentVisibility: 'auto',
            containIntrinsicSize: 'auto 43px',
            borderBottom: 1,
            borderColor: 'rule',
            cursor: 'default',
            ...(at === chosen && {
              bgcolor: 'accentSoft',
              boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
            }),
          }}
        >
          <Box sx={{ display: 'flex', gap: 2 }}>
            <Box component="b" sx={{ flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' }}>
              {letter.to.name}
            </Box>
            <Box component="span" sx={{ color: 'ink3' }}>
              {letter.code}
            </Box>
          </Box>
          <Box sx={{ typography: 'caption', color: 'ink3', overflowWrap: 'anywhere' }}>
            {[
              t(`proposals.letters.about.${letter.about}`),
              t(`shell.language.${letter.language}`),
              letter.to.email ?? t('proposals.letters.none'),
            ].join(' · ')}
          </Box>
        </Box>
      ))}
    </Box>
  )
})
