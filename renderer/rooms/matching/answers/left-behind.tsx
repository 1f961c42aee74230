/** Lines for people whose pairs no longer fit what People says: withdrawn and still in a pair, or more pairs than places. */
import { useState } from 'react'
import { shownName } from '#shared/i18n/names.ts'
import { type LeftBehind, leftBehind } from '#shared/matching/withdrawal.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Banner } from '#renderer/components/banner.tsx'
import { LeavingDialog } from './leaving.tsx'

/** One sentence a person and the one action; nothing at all where everything fits. */
export function LeftBehindLines() {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const [asked, setAsked] = useState<LeftBehind | null>(null)
  return (
    <>
      {leftBehind(programme).map((behind) => {
        const { personId, why, pairIds } = behind
        const person = programme.people[personId]
        if (!person) return null
        const codes = pairIds.flatMap((id) => programme.pairs[id]?.code ?? [])
        const params = { name: shownName(person, language), codes: codes.join(', '), count: codes.length }
        return (
          <Banner
            key={personId}
            tone="quiet"
            glyph="problem"
            happened={t(`proposals.behind.${why}`, { ...params, places: person.places })}
            action={{ label: t('proposals.behind.settle'), onRun: () => setAsked(behind) }}
          />
        )
      })}
      {asked && (
        <LeavingDialog
          personId={asked.personId}
          how={asked.why === 'withdrawn' ? 'withdraw' : 'places'}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
