/** What an erasure leaves to do by hand: copies out of reach, and others' texts that may speak of the person. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import type { Mention, WhatErasing } from '#shared/contract/privacy.ts'
import { mentionWords, unreachedWords } from '#shared/privacy/words.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { LinkButton } from '../../../components/link-button.tsx'

function List({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Box component="h3" sx={{ typography: 'subtitle2', color: 'text.primary', m: 0 }}>
        {title}
      </Box>
      {hint && <div>{hint}</div>}
      <Box component="ul" sx={{ m: 0, pl: 4, maxHeight: 180, overflow: 'auto', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  )
}

const placeOf = ({ kind, id }: Mention): string =>
  kind === 'person' ? at.person(id) : kind === 'pair' ? at.pair(id) : at.settings('details')

/** Nothing where nothing is left. `onGo` is called before it leads to a record. */
export function LeftOver({
  unreached,
  mentions,
  onGo,
}: Pick<WhatErasing, 'unreached' | 'mentions'> & { onGo: () => void }) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const lead = (mention: Mention) => {
    onGo()
    go(placeOf(mention))
  }
  return (
    <>
      {unreached.length > 0 && (
        <List title={t('privacy.erase.unreached')}>
          {unreached.map((one) => (
            <li key={one.path}>{unreachedWords(t, one)}</li>
          ))}
        </List>
      )}
      {mentions.length > 0 && (
        <List title={t('privacy.erase.mentions')} hint={t('privacy.erase.mentionsHint')}>
          {mentions.map((one) => (
            <li key={`${one.personId} ${one.kind} ${one.id} ${one.field}`}>
              <LinkButton onClick={() => lead(one)}>{mentionWords(t, language, programme, one)}</LinkButton>
            </li>
          ))}
        </List>
      )}
    </>
  )
}
