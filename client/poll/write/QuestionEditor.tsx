import { kinds, questionKinds } from '@domain/poll/question'
import { questionKindWords } from '@domain/poll/words'
import { Button, Card, Field, Options, TextArea, TextField } from '../../kit'
import { words } from '../words'
import type { TypedQuestion } from './form'

interface QuestionEditorProps { question: TypedQuestion, place: number, onChange: (question: TypedQuestion) => unknown, onRemove: (() => unknown) | undefined }

const named = (place: number, name: string) => `${words.question(place)} ${name}`

/** One question: its kind says what else there is to fill in. */
export function QuestionEditor ({ question, place, onChange, onRemove }: QuestionEditorProps) {
  const { kind, title, options, required, least, most } = question, { has, may } = kinds[kind], fill = (part: Partial<TypedQuestion>) => onChange({ ...question, ...part })
  return <Card>
    <Field label={named(place, words.kind)}><Options as='chips' label={named(place, words.kind)} value={kind} onPick={picked => fill({ kind: picked })} items={questionKinds.map(key => ({ key, label: questionKindWords[key] }))} /></Field>
    <TextField label={named(place, words.ask)} placeholder={words.askExample} maxLength={100} value={title} onChange={text => fill({ title: text })} />
    {has.includes('options') && <TextArea label={named(place, words.options)} placeholder={words.optionsExample} maxLength={1000} value={options} onChange={text => fill({ options: text })} />}
    {may.includes('least') && <TextField type='number' label={named(place, words.least)} value={least} onChange={text => fill({ least: text })} />}
    {may.includes('most') && <TextField type='number' label={named(place, words.most)} value={most} onChange={text => fill({ most: text })} />}
    <Field label={named(place, words.must)}><Options as='chips' label={named(place, words.must)} value={required ? 'yes' : 'no'} onPick={key => fill({ required: key === 'yes' })} items={[{ key: 'yes', label: words.mustYes }, { key: 'no', label: words.mustNo }]} /></Field>
    {onRemove && <Button kind='quiet' small onTap={onRemove}>{words.removeQuestion}</Button>}
  </Card>
}
