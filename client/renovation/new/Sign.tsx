import { undertakingText } from '@domain/renovation/undertaking'
import { View } from '@tarojs/components'
import { Card, Section, SignaturePad, TextField } from '../../kit'
import { words } from '../words'
import type { PartProps } from './part'
import './new.scss'

/** The undertaking as it will be kept, and a name under it. */
export function Sign ({ draft: { premisesId, contractor, works: chosen, from = '', until = '', signer, strokes }, keep, homes, works }: PartProps) {
  const text = undertakingText({ place: homes.find(each => each.premisesId === premisesId)?.label ?? '', contractor: contractor.name, works: works.filter(each => chosen.includes(each.id)), period: { from, until }, signer })
  return <>
    <Section title={words.undertaking}><Card>{text.split('\n').map((line, place) => <View key={place} className='renovation-line'>{line}</View>)}</Card></Section>
    <TextField label={words.signer} value={signer} maxLength={30} onChange={name => keep({ signer: name })} />
    <SignaturePad label={words.signature} value={strokes} onChange={next => keep({ strokes: next })} />
  </>
}
