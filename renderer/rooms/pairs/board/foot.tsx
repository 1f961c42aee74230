/** Below the board: the pairs that ended or were declined, and the keys that work above. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { KeyCap } from '../../../components/key-cap.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import { useCouple } from '../couple.ts'

/** How many stand in the line; the others open on demand. */
const inLine = 1

function Apart({ pair }: { pair: Pair }) {
  const { t, language } = useLanguage()
  const { mentee, mentor } = useCouple()(pair)
  const how = pair.ending
    ? t('pairs.apart.how', {
        how: t(`terms.ending.${pair.ending.kind}`),
        date: formatDate(language, pair.ending.on, 'text'),
      })
    : t('pairs.apart.declined')
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 4 }}>
      <Link href={`#${at.pair(pair.id)}`}>
        {mentee}, {mentor}
      </Link>
      <Box component="span" sx={{ color: 'ink3' }}>
        {how}
      </Box>
    </Box>
  )
}

const keys = [
  { cap: '← →', word: 'between' },
  { cap: 'Space', word: 'pickUp' },
  { cap: 'Esc', word: 'putBack' },
  { cap: 'S', word: 'slips' },
] as const

/** Stays below while the board scrolls. */
export function BoardFoot({ apart }: { apart: readonly Pair[] }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const shown = open ? apart : apart.slice(0, inLine)
  return (
    <Box
      sx={{
        flex: 'none',
        mx: { xs: 4, sm: 6 },
        py: 2,
        minHeight: 40,
        boxSizing: 'border-box',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        columnGap: 4,
        rowGap: 1,
        borderTop: 1,
        borderColor: 'rule2',
        typography: 'body2',
        lineHeight: '22px',
      }}
    >
      {apart.length > 0 && (
        <Box component="h2" sx={{ m: 0, font: 'inherit', display: 'flex', alignItems: 'center', gap: 2 }}>
          <PhaseGlyph phase="ended" />
          {t(apart.every((pair) => pair.ending) ? 'pairs.apart.ended' : 'pairs.apart.title')}{' '}
          <b>{apart.length}</b>
        </Box>
      )}
      {apart.length > 0 && (
        <Box sx={{ minWidth: 0, flex: '1 1 300px', maxHeight: 200, overflowY: 'auto' }}>
          <Box component="ul" role="list" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {shown.map((pair) => (
              <li key={pair.id}>
                <Apart pair={pair} />
              </li>
            ))}
          </Box>
          {apart.length > inLine && (
            <LinkButton onClick={() => setOpen(!open)}>
              {open ? t('pairs.apart.fewer') : t('pairs.apart.others', { count: apart.length - inLine })}
            </LinkButton>
          )}
        </Box>
      )}
      <Box
        aria-hidden="true"
        sx={{ ml: 'auto', display: { xs: 'none', md: 'flex' }, columnGap: 2, color: 'ink3' }}
      >
        {keys.map(({ cap, word }) => (
          <Box component="span" key={cap} sx={{ whiteSpace: 'nowrap' }}>
            <KeyCap>{cap}</KeyCap> {t(`pairs.key.${word}`)}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
