/** People who are set aside from the matching for now: who they are, and the way back. */
import { useId, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import { shownName } from '#shared/i18n/names.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { PersonField, usePeople } from '#renderer/components/person-field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'

/** Asks whom to set aside. */
export function AsideDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { people, asideIds } = useProgramme()
  const [personId, setPersonId] = useState('')
  const everybody = usePeople()
  const others = useMemo(
    () => everybody.filter(({ id, standing }) => standing !== 'withdrawn' && !asideIds.includes(id)),
    [everybody, asideIds],
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
      <PersonField
        withRole
        label={t('scenarios.aside.who')}
        people={others}
        value={personId}
        onChange={setPersonId}
      />
    </QuestionDialog>
  )
}

/** Who is set aside, each with the way back; nothing where nobody is. */
export function AsideList() {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { people, asideIds } = useProgramme()
  const id = useId()
  const aside = asideIds.flatMap((one) => people[one] ?? [])
  if (aside.length === 0) return null
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHead id={id} title={t('scenarios.aside.title')} count={aside.length} />
      <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>{t('scenarios.aside.says')}</Box>
      <Box component="ul" role="list" aria-labelledby={id} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {aside.map((person) => {
          const name = shownName(person, language)
          return (
            <Box
              component="li"
              key={person.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 4,
                minHeight: 31,
                borderBottom: 1,
                borderColor: 'rule',
                typography: 'body2',
              }}
            >
              <Box component="span" sx={{ fontWeight: 600 }}>
                {name}
              </Box>
              <Box component="span" sx={{ ml: 'auto' }}>
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
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}

/** The list, or that nobody is on it, and the way to set somebody aside. */
export function SetAside() {
  const { t } = useLanguage()
  const { people, asideIds } = useProgramme()
  const [asking, setAsking] = useState(false)
  const isNobody = !asideIds.some((id) => people[id])
  return (
    <>
      <AsideList />
      {isNobody && (
        <section>
          <SectionHead title={t('scenarios.aside.title')} />
          <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>{t('scenarios.aside.none')}</Box>
        </section>
      )}
      <Box sx={{ typography: 'body2', pt: 1 }}>
        <LinkButton onClick={() => setAsking(true)}>{t('scenarios.aside.action')}</LinkButton>
      </Box>
      {asking && <AsideDialog onClose={() => setAsking(false)} />}
    </>
  )
}
