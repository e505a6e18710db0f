import { View } from '@tarojs/components'
import type { InferInput } from 'valibot'
import { register, revealReasons } from '@domain/register/contract'
import { revealReasonWords } from '@domain/register-words'
import { useState } from 'react'
import { Button, callNumber, connect, Notice, Options, Sheet, useAct } from '../kit'
import { troubleWords } from '../matter'
import { words } from './words'
import './reveal.scss'

const api = connect(register)
type Input = InferInput<typeof register.methods.reveal.input>

/** A number that somebody wants to see whole. */
export interface Hidden extends Pick<Input, 'of' | 'id' | 'number'> { name: string, mask: string }

const reasons = revealReasons.map(key => ({ key, label: revealReasonWords[key] }))

/** Asks why, then shows the number for as long as the sheet is open. */
export function RevealSheet ({ hidden, onClose }: { hidden: Hidden | undefined, onClose: () => void }) {
  return hidden ? <Reveal key={`${hidden.id} ${hidden.number}`} hidden={hidden} onClose={onClose} /> : null
}

function Reveal ({ hidden: { of, id, number, name, mask }, onClose }: { hidden: Hidden, onClose: () => void }) {
  const [reason, setReason] = useState<Input['reason']>()
  const [shown, setShown] = useState<string>()
  const act = useAct((_key, why: Input['reason']) => api.reveal({ of, id, number, reason: why }))
  const show = async () => {
    const answer = reason && await act.run(reason)
    if (answer) setShown(answer.number)
  }
  const footer = shown === undefined
    ? <Button busy={act.busy} disabled={reason === undefined} onTap={show}>{words.show}</Button>
    : number === 'phone' && <Button icon='phone' onTap={() => callNumber(shown)}>{words.callNow}</Button>
  return <Sheet open title={`${name} ${words[number]}`} onClose={onClose} footer={footer}>
    <View className='register-number' aria-label={shown ?? mask}>{shown ?? mask}</View>
    {shown === undefined
      ? <Options label={words.why} items={reasons} value={reason} onPick={setReason} />
      : <Notice tone='amber'>{words.shown}</Notice>}
    <Notice tone='sky' icon='eye'>{words.revealNote}</Notice>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
