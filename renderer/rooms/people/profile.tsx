/** The profile of one person: everything known, changed where it stands. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Person, PersonChanges } from '#shared/model/person.ts'
import { activePairsOf } from '#shared/matching/withdrawal.ts'
import { useLocation } from 'wouter'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Facts } from '../../components/facts.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { MoreMenu } from '../../components/more-menu.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { LeavingDialog } from '../matching/answers/leaving.tsx'
import { askingFor } from '../settings/privacy/asked.ts'
import { FactEditor } from './fact-editor.tsx'
import { factsOf, type EditableFact } from './facts-of.tsx'
import { PairsOf } from './pairs-of.tsx'

export interface ProfileProps {
  person: Person
  /** Nothing stands beside it, so it takes the focus. */
  alone: boolean
  onChange: (changes: PersonChanges) => void
  onStanding: (standing: 'accepted' | 'withdrawn') => void
  onRemove: () => void
  onClose: () => void
}

const leaves = ['profile', 'wishes', 'papers'] as const

const drawn = (facts: readonly EditableFact[]) =>
  facts.map((fact) => ({ id: fact.id, term: fact.label, value: <FactEditor {...fact} /> }))

/** Three leaves; the pairs stand below whichever is open. */
export function Profile({ person, alone, onChange, onStanding, onRemove, onClose }: ProfileProps) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const privacy = (erase: boolean) => go(at.settings('privacy'), askingFor({ personId: person.id, erase }))
  const [leaf, setLeaf] = useState<(typeof leaves)[number]>('profile')
  const facts = factsOf({ person, programme, t, language, change: onChange })
  const withdrawn = person.standing === 'withdrawn'
  const [leaving, setLeaving] = useState<'withdraw' | 'places' | null>(null)
  const inPairs = activePairsOf(programme, person.id).length > 0
  const above = [
    t(`terms.role.${person.role}`),
    withdrawn ? t('people.profile.withdrawn') : '',
    person.appliedOn
      ? t('people.profile.applied', { date: formatDate(language, person.appliedOn, 'short') })
      : '',
  ]
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="caption" sx={{ flex: '1 1 0', color: 'ink3' }}>
          {above.filter(Boolean).join(', ')}
        </Typography>
        <MoreMenu
          label={t('shell.moreAbout', { name: shownName(person, language) })}
          items={[
            withdrawn
              ? { id: 'back', label: t('people.profile.takeBack'), onRun: () => onStanding('accepted') }
              : {
                  id: 'withdraw',
                  label: t(inPairs ? 'proposals.leaving.withdraw' : 'people.profile.withdraw'),
                  onRun: () => (inPairs ? setLeaving('withdraw') : onStanding('withdrawn')),
                },
            ...(inPairs && person.role === 'mentor' && !withdrawn
              ? [{ id: 'places', label: t('proposals.leaving.places'), onRun: () => setLeaving('places') }]
              : []),
            { id: 'remove', label: t('people.profile.remove'), onRun: onRemove },
            ...(person.erasedOn
              ? []
              : [
                  { id: 'subject', label: t('privacy.subject.menu'), onRun: () => privacy(false) },
                  { id: 'erase', label: t('privacy.erase.menu'), onRun: () => privacy(true) },
                ]),
          ]}
        />
        {leaving && <LeavingDialog personId={person.id} how={leaving} onClose={() => setLeaving(null)} />}
        <IconButton autoFocus={alone} aria-label={t('people.profile.close')} onClick={onClose}>
          <Glyph name="close" size={14} />
        </IconButton>
      </Box>
      <Typography variant="name" component="h2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {shownName(person, language)}
      </Typography>
      <Box sx={{ py: 1 }}>
        <FactEditor {...facts.motivation} unset={t('people.profile.noWords')} />
      </Box>
      <Tabs
        value={leaf}
        onChange={(_event, next: (typeof leaves)[number]) => setLeaf(next)}
        aria-label={t('people.profile.tabs')}
        sx={{ borderBottom: 1, borderColor: 'rule2' }}
      >
        {leaves.map((one) => (
          <Tab
            key={one}
            value={one}
            label={t(`people.profile.${one}`)}
            id={`leaf-${one}`}
            aria-controls="leaf"
          />
        ))}
      </Tabs>
      <Box id="leaf" role="tabpanel" aria-labelledby={`leaf-${leaf}`} sx={{ pb: 4 }}>
        {leaf === 'profile' && (
          <>
            <Facts items={drawn(facts.profile)} />
            {facts.own.length > 0 && (
              <>
                <SectionHead title={t('people.profile.ownFields')} level={3} />
                <Facts items={drawn(facts.own)} termWidth={112} />
              </>
            )}
          </>
        )}
        {leaf === 'wishes' && (
          <>
            <Facts items={drawn(facts.wishes)} />
            <SectionHead
              title={t('people.field.note')}
              level={3}
              note={
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                  <Glyph name="lock" size={12} /> {t('people.profile.restricted')}
                </Box>
              }
            />
            <Box sx={{ pt: 2 }}>
              <FactEditor {...facts.note} unset={t('people.profile.noNote')} />
            </Box>
          </>
        )}
        {leaf === 'papers' && (
          <>
            <Facts items={drawn(facts.papers)} termWidth={112} />
            <SectionHead title={t('people.field.name')} level={3} />
            <Facts items={drawn(facts.names)} termWidth={112} />
          </>
        )}
      </Box>
      <PairsOf person={person} />
    </>
  )
}
