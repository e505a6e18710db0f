import { paperKinds } from '@domain/vendor/vendor'
import { paperWords } from '@domain/vendor/words'
import { Button, Card, Field, Options, TextField } from '../../kit'
import { DateField } from '../../matter'
import { words } from '../words'
import type { PaperForm } from './form'
import { Photo } from './Photo'

interface PaperFieldsProps { paper: PaperForm, place: number, onChange: (next: (before: PaperForm) => PaperForm) => void, onRemove: () => void }

/** One paper: what it is, until when, and a photo of it. */
export function PaperFields ({ paper, place, onChange, onRemove }: PaperFieldsProps) {
  const fill = (part: Partial<PaperForm>) => onChange(before => ({ ...before, ...part })), of = words.paper(place)
  return <Card>
    <Field label={of}><Options as='chips' label={`${of}，${words.kind}`} items={paperKinds.map(key => ({ key, label: paperWords[key] }))} value={paper.kind} onPick={kind => fill({ kind })} /></Field>
    <TextField label={words.no} maxLength={60} value={paper.no} onChange={no => fill({ no })} />
    <DateField label={words.until} value={paper.until} onChange={until => fill({ until })} />
    <Photo url={paper.url} photos={paper.photos} onChange={next => onChange(before => ({ ...before, photos: typeof next === 'function' ? next(before.photos) : next }))} />
    <Button kind='quiet' small label={`${words.removePaper}，${of}`} onTap={onRemove}>{words.removePaper}</Button>
  </Card>
}
