/** The import: bring tables, look at every row, settle what is open, then import once. */
import { useEffect, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useLocation } from 'wouter'
import { roles } from '#shared/model/person.ts'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { Empty } from '../../../components/empty.tsx'
import { RoomHead } from '../../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../../components/room-layout.tsx'
import { Bring } from './bring.tsx'
import { Confirm } from './confirm.tsx'
import { FileFacts } from './file-facts.tsx'
import { Settle } from './settle.tsx'
import { marksOf, sumsOf, toSettle, type Problem } from './sums.ts'
import { TableRows } from './table-rows.tsx'
import { useIntake } from './use-intake.ts'

/** Nothing is imported that was not confirmed; leaving forgets the tables. */
export function ImportRoom() {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const intake = useIntake()
  const { preview } = intake
  const [again, setAgain] = useState(false)
  const [name, setName] = useState('')
  const [here, setHere] = useState<{ row: number; number: number | null } | null>(null)
  const settle = useMemo(() => (preview ? toSettle(preview) : []), [preview])
  const file = preview?.files.find((one) => one.name === name) ?? preview?.files[0]
  const marks = useMemo(() => marksOf(settle, file?.name ?? ''), [settle, file?.name])

  const show = ({ file: of, row }: Pick<Problem, 'file' | 'row'>, number: number | null = null) => {
    setName(of)
    setHere({ row, number })
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || settle.length === 0) return
      event.preventDefault()
      const next = settle.find((one) => one.number > (here?.number ?? 0)) ?? settle[0]
      if (!next) return
      setName(next.problem.file)
      setHere({ row: next.problem.row, number: next.number })
      document.querySelector<HTMLElement>(`[data-settle="${next.number}"] button`)?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [settle, here])

  if (!preview || again || !file)
    return (
      <>
        <RoomHead
          title={t('people.bring.title')}
          deck={t('people.bring.deck')}
          actions={[
            {
              id: 'cancel',
              label: t('people.bring.cancel'),
              kind: 'quiet',
              onRun: () => (preview ? setAgain(false) : go(at.room('people'))),
            },
          ]}
        />
        <RoomLayout columns="minmax(0, 1fr)">
          <Panel label={t('people.bring.title')}>
            <Bring
              onSources={(sources) => {
                setAgain(false)
                setHere(null)
                void intake.read(sources)
              }}
            />
          </Panel>
        </RoomLayout>
      </>
    )

  const sums = sumsOf(preview)
  const counts = {
    mentors: t('start.counts.mentors', { count: sums.mentors }),
    mentees: t('start.counts.mentees', { count: sums.mentees }),
  }
  const done =
    sums.mentors + sums.mentees === 0
      ? t('people.bring.doneChanges', { count: sums.changed })
      : t('people.bring.done', counts)
  return (
    <>
      <RoomHead
        title={t('people.bring.title')}
        deck={preview.files.map((one) => one.name).join(', ')}
        shortDeck={t('people.bring.files', { count: preview.files.length })}
        actions={[
          {
            id: 'cancel',
            label: t('people.bring.cancel'),
            kind: 'quiet',
            onRun: () => go(at.room('people')),
          },
          { id: 'other', label: t('people.bring.other'), onRun: () => setAgain(true) },
        ]}
      />
      <RoomLayout columns="minmax(0, 1fr) 316px">
        <Box
          component="section"
          aria-label={t('people.bring.table', { file: file.name })}
          sx={{
            minWidth: 0,
            minHeight: 0,
            height: { xs: 'calc(100vh - 120px)', md: 'auto' },
            display: 'flex',
            flexDirection: 'column',
          }}
        >
          {preview.files.length > 1 && (
            <Tabs
              value={file.name}
              onChange={(_event, next: string) => {
                setName(next)
                setHere(null)
              }}
              aria-label={t('people.bring.files', { count: preview.files.length })}
              variant="scrollable"
              scrollButtons={false}
              sx={{ px: 6, borderBottom: 1, borderColor: 'rule', flex: 'none' }}
            >
              {preview.files.map((one) => (
                <Tab key={one.name} value={one.name} label={one.name} />
              ))}
            </Tabs>
          )}
          <FileFacts file={file} onRead={(reading) => intake.readAs(file.name, reading)}>
            <Box component="label" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 2 }}>
              {t('people.bring.whose')}
              <NativeSelect
                value={file.role ?? ''}
                error={file.role === null && !file.columns.some((column) => column.field === 'role')}
                onChange={(event) => {
                  const role = roles.find((one) => one === event.target.value)
                  if (role) intake.setRole(file.name, role)
                }}
                sx={{ fontWeight: 600 }}
              >
                {file.role === null && (
                  <option value="">
                    {t(
                      file.columns.some((column) => column.field === 'role')
                        ? 'people.bring.byRow'
                        : 'people.bring.whoseUnknown',
                    )}
                  </option>
                )}
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {t(`terms.roles.${role}`)}
                  </option>
                ))}
              </NativeSelect>
            </Box>
          </FileFacts>
          {file.columns.length === 0 ? (
            <Box sx={{ px: 6 }}>
              <Empty title={file.name} link={{ label: t('people.bring.other'), onGo: () => setAgain(true) }}>
                {t('people.bring.nothing')}
              </Empty>
            </Box>
          ) : (
            <TableRows
              key={file.name}
              file={file}
              marks={marks}
              row={here?.row ?? null}
              onField={(column, field) => intake.setField(file.name, column, field)}
            />
          )}
        </Box>
        <Panel
          label={t('people.bring.settle')}
          kind="side"
          ground="sheet"
          foot={
            <Confirm
              sums={sums}
              newFields={preview.newFields}
              onConfirm={() =>
                void intake.confirm(done).then((imported) => {
                  if (imported) go(at.room('people'))
                })
              }
            />
          }
        >
          <Settle
            preview={preview}
            settle={settle}
            current={here?.number ?? null}
            onGo={show}
            onDecide={intake.decide}
          />
        </Panel>
      </RoomLayout>
    </>
  )
}
