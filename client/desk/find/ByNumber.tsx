import { numberIn } from '@domain/matter/number-in'
import { useState } from 'react'
import { Button, TextField } from '../../kit'
import { words } from '../words'

/** The number people read out on the phone; typed as it comes. Nothing wanted any more: `undefined`. */
export function ByNumber ({ onNumber }: { onNumber: (number: string | undefined) => unknown }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const [searched, setSearched] = useState(false)
  const search = () => {
    const number = numberIn(typed)
    setWrong(number === undefined)
    setSearched(number !== undefined)
    if (number !== undefined) onNumber(number)
  }
  const clear = () => {
    setTyped('')
    setWrong(false)
    setSearched(false)
    onNumber(undefined)
  }
  return <TextField
    label={words.numberField} value={typed} onChange={setTyped} placeholder={words.numberHint} maxLength={24} onDone={search}
    error={wrong ? words.badNumber : undefined}
    trail={searched ? <Button kind='quiet' small onTap={clear}>{words.clear}</Button> : <Button kind='soft' small disabled={typed === ''} onTap={search}>{words.search}</Button>} />
}
