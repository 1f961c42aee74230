/** People who are set aside from the matching for now: who they are, and the way back. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { shownName } from '#shared/i18n/names.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { PersonChoice } from './person-choice.tsx'

function AsideDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { people, asideIds } = useProgramme()
  const [personId, setPersonId] = useState('')
  const others = Object.values(people).filter(
    (one) => one.standing !== 'withdrawn' && !one.erasedOn && !asideIds.includes(one.id),
  )
  const person = people[personId]
  const run = () => {
    onClose()
    if (!person) return
    void act(
      () => client.matching.setAside({ personId }),
      t('scenarios.aside.done', { name: shownName(person, language) }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('scenarios.aside.question')}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('scenarios.aside.do'), primary: true, disabled: !person, onRun: run },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <PersonChoice
        label={t('scenarios.aside.who')}
        people={others}
        value={personId}
        onChange={setPersonId}
      />
    </QuestionDialog>
  )
}

/** For any panel of the room. */
export function SetAside() {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { people, asideIds } = useProgramme()
  const [asking, setAsking] = useState(false)
  const aside = asideIds.flatMap((id) => people[id] ?? [])
  return (
    <Box component="section" aria-labelledby="set-aside">
      <SectionHead id="set-aside" title={t('scenarios.aside.title')} count={aside.length || undefined} />
      <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>
        {t(aside.length === 0 ? 'scenarios.aside.none' : 'scenarios.aside.says')}
      </Box>
      <Box component="ul" role="list" aria-labelledby="set-aside" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {aside.map((person) => {
          const name = shownName(person, language)
          return (
            <Box
              component="li"
              key={person.id}
              sx={{ display: 'flex', alignItems: 'center', columnGap: 4, minHeight: 31, typography: 'body2' }}
            >
              <Box component="span" sx={{ fontWeight: 600 }}>
                {name}
              </Box>
              <LinkButton
                label={t('scenarios.aside.backLabel', { name })}
                onClick={() =>
                  void act(
                    () => client.matching.takeBack({ personId: person.id }),
                    t('scenarios.aside.backDone', { name }),
                  )
                }
              >
                {t('scenarios.aside.back')}
              </LinkButton>
            </Box>
          )
        })}
      </Box>
      <Box sx={{ typography: 'body2', pt: 1 }}>
        <LinkButton onClick={() => setAsking(true)}>{t('scenarios.aside.action')}</LinkButton>
      </Box>
      {asking && <AsideDialog onClose={() => setAsking(false)} />}
    </Box>
  )
}
