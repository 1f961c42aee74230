/** A person's partners: the phase of each pair and its sessions, and the way to its page. */
import Box from '@mui/material/Box'
import { Link as Route, useLocation } from 'wouter'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { shownName } from '#shared/i18n/names.ts'
import { isActive } from '#shared/matching/active.ts'
import type { Person } from '#shared/model/person.ts'
import { pairsOf } from '#shared/model/programme.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { LinkButton } from '../../components/link-button.tsx'
import { ListRow, RowList } from '../../components/list-row.tsx'
import { PhaseGlyph } from '../../components/phase-glyph.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { Tally } from '../../components/tally.tsx'

/** Ended pairs stand last, muted. */
export function PairsOf({ person }: { person: Person }) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const mentor = person.role === 'mentor'
  const own = pairsOf(programme).filter((pair) => pair[mentor ? 'mentorId' : 'menteeId'] === person.id)
  const active = own.filter(isActive)
  const over = own.filter((pair) => !isActive(pair))
  return (
    <Box component="section" aria-labelledby="partners">
      <SectionHead
        id="partners"
        title={t(mentor ? 'people.profile.mentees' : 'people.profile.mentor')}
        {...(mentor
          ? { note: t('people.profile.placesNote', { taken: active.length, places: person.places }) }
          : {})}
      />
      {own.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 2 }}>
          {t(mentor ? 'people.profile.noMentees' : 'people.profile.noMentor')}{' '}
          <LinkButton onClick={() => go(at.room('matching'))}>{t('people.profile.toMatching')}</LinkButton>
        </Typography>
      )}
      <RowList labelledBy="partners">
        {[...active, ...over].map((pair) => {
          const partner = programme.people[mentor ? pair.menteeId : pair.mentorId]
          const ended = !isActive(pair)
          return (
            <ListRow
              key={pair.id}
              muted={ended}
              lead={<PhaseGlyph phase={ended ? 'ended' : pair.phase} size={14} alone />}
              end={<Tally states={pair.sessions.map((session) => session.state)} />}
            >
              <Link component={Route} href={at.pair(pair.id)} color="inherit" underline="hover">
                {partner ? shownName(partner, language) : pair.code}
              </Link>
            </ListRow>
          )
        })}
      </RowList>
    </Box>
  )
}
