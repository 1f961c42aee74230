/** The assistant's state: the draft, what is wrong in it, and making the programme of it. */
import { useState } from 'react'
import { ContractError } from '#shared/contract/client.ts'
import { useSentence } from '../../app/act.tsx'
import { useReach, useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { wrongInChoice } from '../../components/passphrase/choice.ts'
import {
  type Draft,
  emptyDraft,
  madeOf,
  type TextName,
  type WholeDraft,
  wrongIn,
  yearAfter,
} from './draft.ts'
import { pathIn } from './recent-words.ts'

/** Where the back end's refusal belongs in the form. */
const placeOf = (field: string | undefined): TextName => (field === 'details.endsOn' ? 'endsOn' : 'path')

/** What follows from other fields stands in `whole` until the user changes it. */
export function useDraft(onMade: () => void) {
  const { client, about, settings } = useReach()
  const today = useToday()
  const { t, language } = useLanguage()
  const sentence = useSentence()
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today, language, settings.paper))
  const [asked, setAsked] = useState(false)
  const [asksWho] = useState(settings.who === '')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ at: TextName; sentence: string } | null>(null)
  const whole: WholeDraft = {
    ...draft,
    path: draft.path ?? pathIn(about.documents, draft.name),
    retainUntil: draft.retainUntil ?? yearAfter(draft.endsOn),
  }
  const wrong = wrongIn(whole)

  const put = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    setRefused(null)
  }
  const make = async () => {
    setAsked(true)
    const [first] = Object.keys(wrong)
    if (first !== undefined) {
      const at = first === 'choice' ? (Object.keys(wrongInChoice(whole.choice))[0] ?? '') : first
      return document.getElementById(`new-${at}`)?.focus()
    }
    setBusy(true)
    try {
      // Before the file is there, so that its lock and its history have the name from the start.
      if (whole.who.trim() !== '') await client.host.changeSettings({ who: whole.who.trim() })
      await client.programme.create(madeOf(whole))
      onMade()
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      const at = placeOf(error.failure.field)
      setRefused({ at, sentence: sentence(error) })
      document.getElementById(`new-${at}`)?.focus()
    } finally {
      setBusy(false)
    }
  }
  /** What is wrong with a field, once it was asked for. */
  const problem = (name: TextName): string | undefined => {
    if (refused?.at === name) return refused.sentence
    const said = asked ? wrong[name] : undefined
    return said && t(said.key, said.params)
  }
  return { draft: whole, put, make, problem, asked, busy, asksWho }
}
