/** The room Settings: a list of pages at left, the asked one at right. */
import { Suspense, useState } from 'react'
import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Redirect, useLocation, useRoute } from 'wouter'
import { useMirrored } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at, wordIn } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../components/room-layout.tsx'
import { PageChoice, PageList } from './page-list.tsx'
import { settingsPages } from './pages.tsx'

/** `/settings` shows the first page, `/settings/<id>` the one of that name; the programme's only while one is open. */
export function SettingsRoom() {
  const { t } = useLanguage()
  const state = useMirrored()
  const [, go] = useLocation()
  const [, params] = useRoute<{ page?: string }>('/settings/:page?')
  const [all] = useState(settingsPages)
  const stacked = useMediaQuery(useTheme().breakpoints.down('md'))
  const open = state !== 'loading' && state !== null
  const pages = all.filter(({ group }) => group === 'computer' || open)
  const asked = params?.page === undefined ? pages[0]?.id : wordIn(params.page)
  const shown = pages.find(({ id }) => id === asked)
  // A page of a programme that was closed or locked while it stood here.
  if (!open && all.some(({ id }) => id === asked && !pages.some((page) => page.id === id)))
    return <Redirect to={at.room('start')} replace />
  const list = { pages, current: shown?.id ?? null, onGo: (id: string) => go(at.settings(id)) }
  const name = shown
    ? `${t('shell.room.settings')}: ${t(`settings.page.${shown.id}`)}`
    : t('shell.room.settings')
  return (
    <>
      <RoomHead
        title={t('shell.room.settings')}
        {...(stacked ? { controls: <PageChoice {...list} /> } : { deck: t('settings.deck') })}
      />
      <RoomLayout columns="224px minmax(0, 1fr)">
        {!stacked && (
          <Panel label={t('settings.parts')} kind="side" rule="right">
            <PageList {...list} />
          </Panel>
        )}
        <Panel key={shown?.id ?? ''} label={name}>
          {shown ? (
            <Suspense fallback={null}>
              <shown.Page />
            </Suspense>
          ) : (
            <Empty
              title={t('settings.noPage')}
              link={{ label: t('settings.noPageLink'), onGo: () => go(at.settings()) }}
            >
              {t('settings.noPageHint')}
            </Empty>
          )}
        </Panel>
      </RoomLayout>
    </>
  )
}
