/** The room before anybody is in it: what will stand here, and the two ways to bring people in. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../components/room-layout.tsx'
import { AddPerson } from './add-person.tsx'
import { usePeople } from './use-people.ts'

/** Teaches the import. */
export function NoPeople() {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const people = usePeople()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <RoomHead
        title={t('shell.room.people')}
        actions={[
          { id: 'add', label: t('people.add'), onRun: () => setAdding(true) },
          { id: 'import', label: t('people.import'), kind: 'primary', onRun: () => go(at.import()) },
        ]}
      />
      <RoomLayout columns="minmax(0, 1fr)">
        <Panel label={t('shell.room.people')}>
          <Empty
            title={t('people.empty.title')}
            link={{ label: t('people.empty.link'), onGo: () => go(at.import()) }}
          >
            {t('people.empty.text')}
          </Empty>
          <Box sx={{ typography: 'body1' }}>
            <LinkButton onClick={() => setAdding(true)}>{t('people.empty.orAdd')}</LinkButton>
          </Box>
        </Panel>
      </RoomLayout>
      {adding && (
        <AddPerson
          onClose={() => setAdding(false)}
          onAdd={(role, fields) =>
            void people.add(role, fields).then((id) => {
              if (id !== undefined) go(at.person(id))
            })
          }
        />
      )}
    </>
  )
}
