import type { Scores } from '@domain/matter/matter'
import { scoreWords } from '@domain/words'
import { useState } from 'react'
import { Field, Stars } from '../../kit'
import { words } from '../words'
import { hintOf, type FieldProps } from './field-props'

const names = Object.keys(scoreWords) as (keyof Scores)[]

/** Three questions, five stars each; counted once all three are answered. */
export function ScoresField ({ must, fill, error }: FieldProps) {
  const [given, setGiven] = useState<Partial<Scores>>({})
  const give = (name: keyof Scores, stars: number) => {
    const next: Partial<Scores> = { ...given, [name]: stars }
    setGiven(next)
    const { speed, quality, manner } = next
    if (speed && quality && manner) fill({ scores: { speed, quality, manner } })
  }
  return <Field label={words.howWas} hint={hintOf(must) ?? words.scoresHint} error={error}>
    {names.map(name => <Field key={name} label={scoreWords[name]}>
      <Stars label={scoreWords[name]} value={given[name] ?? 0} onChange={stars => give(name, stars)} />
    </Field>)}
  </Field>
}
