/** The three forms of the passphrase: set one, change it, remove it. */
import { type ReactNode, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLanguage } from '../../../app/language.tsx'
import { noChoice, wrongInChoice } from '../../../components/passphrase/choice.ts'
import { PassphraseField } from '../../../components/passphrase/field.tsx'
import { PassphraseFields } from '../../../components/passphrase/fields.tsx'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import type { ChangeRefused } from './use-change.ts'

interface FormProps {
  busy: boolean
  refused: ChangeRefused | null
}

interface FrameProps extends FormProps {
  verb: string
  labelledBy: string
  quiet?: boolean
  onSend: () => void
  children: ReactNode
}

/** One column, the refusal that belongs to no field, one button. */
function Frame({ verb, labelledBy, quiet = false, onSend, busy, refused, children }: FrameProps) {
  return (
    <Box
      component="form"
      noValidate
      aria-labelledby={labelledBy}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSend()
      }}
      sx={{ maxWidth: 440, display: 'flex', flexDirection: 'column', gap: 4 }}
    >
      {children}
      {refused && !refused.atCurrent && (
        <Box role="alert">
          <ProblemMark>{refused.sentence}</ProblemMark>
        </Box>
      )}
      <Box>
        <Button type="submit" variant={quiet ? 'outlined' : 'contained'} disabled={busy}>
          {verb}
        </Button>
      </Box>
    </Box>
  )
}

/** The present one, as every change but the first asks for it. */
function useCurrent({ refused }: FormProps, id: string) {
  const { t } = useLanguage()
  const [current, setCurrent] = useState('')
  const [asked, setAsked] = useState(false)
  const problem = refused?.atCurrent
    ? refused.sentence
    : asked && current === ''
      ? t('settings.passphrase.needCurrent')
      : undefined
  const field = (
    <PassphraseField
      id={`${id}-current`}
      label={t('settings.passphrase.current')}
      value={current}
      onChange={setCurrent}
      problem={problem}
    />
  )
  return { current, field, ask: () => setAsked(true), clear: () => (setCurrent(''), setAsked(false)) }
}

/** Two fields that agree and a tick; `isChange` asks for the present one as well. */
export function ChooseForm({
  id,
  isChange,
  onChange,
  ...about
}: FormProps & {
  id: string
  isChange: boolean
  onChange: (current: string | null, next: string) => Promise<boolean>
}) {
  const { t } = useLanguage()
  const now = useCurrent(about, id)
  const [choice, setChoice] = useState(noChoice)
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    now.ask()
    const first = isChange && now.current === '' ? 'current' : Object.keys(wrongInChoice(choice))[0]
    if (first !== undefined) return document.getElementById(`${id}-${first}`)?.focus()
    if (await onChange(isChange ? now.current : null, choice.first)) {
      setChoice(noChoice)
      setAsked(false)
      now.clear()
    }
  }
  return (
    <Frame
      {...about}
      labelledBy={`${id}-head`}
      verb={t(isChange ? 'settings.passphrase.change' : 'settings.passphrase.set')}
      onSend={() => void send()}
    >
      {isChange && now.field}
      <PassphraseFields
        id={id}
        choice={choice}
        asked={asked}
        onChange={(changes) => setChoice((before) => ({ ...before, ...changes }))}
      />
    </Frame>
  )
}

/** Asks for the present one alone. */
export function RemoveForm({
  id,
  onRemove,
  ...about
}: FormProps & { id: string; onRemove: (current: string) => Promise<boolean> }) {
  const { t } = useLanguage()
  const now = useCurrent(about, id)
  const send = async () => {
    now.ask()
    if (now.current === '') return document.getElementById(`${id}-current`)?.focus()
    if (await onRemove(now.current)) now.clear()
  }
  return (
    <Frame
      {...about}
      quiet
      labelledBy={`${id}-head`}
      verb={t('settings.passphrase.remove')}
      onSend={() => void send()}
    >
      {now.field}
    </Frame>
  )
}
