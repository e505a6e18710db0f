import { poll } from '@domain/poll/contract'
import { electors } from '@domain/poll/poll'
import { mostQuestions } from '@domain/poll/question'
import type { PollDraft } from '@domain/poll/view'
import { electorWords, secrecyWords } from '@domain/poll/words'
import { useState } from 'react'
import { Whom } from '../../community/Whom'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, Options, say, serverNow, TextArea, TextField, useAct } from '../../kit'
import { fieldOf, PickMoment, troubleWords } from '../../matter'
import { endWithOffice } from '../routes'
import { words } from '../words'
import { contentOf, formOf, newQuestion, surveyForm, type Form } from './form'
import { QuestionEditor } from './QuestionEditor'

const api = connect(poll)

/** As far ahead as a poll may be planned, days. */
const ahead = 180

/** Writes a draft; publishing is a step of its own. */
export function WriteForm ({ me, draft, isSurvey }: { me: Worker, draft: PollDraft | undefined, isSurvey: boolean }) {
  const [form, setForm] = useState<Form>(() => isSurvey ? surveyForm(serverNow()) : formOf(draft, serverNow())), { questions } = form
  const fill = (part: Partial<Form>) => setForm(before => ({ ...before, ...part }))
  const act = useAct(key => {
    const content = contentOf(form)
    return draft ? api.edit({ id: draft.id, rev: draft.rev, ...content }) : api.write({ key, ...content })
  })
  const wrong = (name: string) => fieldOf(act.error)?.split('.')[0] === name ? troubleWords(act.error) : undefined
  const save = async () => {
    if (!await act.run(undefined)) return
    say(words.saved)
    await endWithOffice()
  }
  const isOpen = form.title.trim() === '' || form.typed.trim() === '' || questions.some(each => each.title.trim() === '')
  return <>
    <Notice icon='info'>{words.opinion}</Notice>
    <TextField label={words.title} placeholder={words.titleExample} maxLength={40} value={form.title} onChange={title => fill({ title })} error={wrong('title')} />
    <TextArea label={words.text} placeholder={words.textExample} maxLength={2000} value={form.typed} onChange={typed => fill({ typed })} error={wrong('text')} />
    {questions.map((question, index) => <QuestionEditor key={question.id} question={question} place={index + 1} onRemove={questions.length > 1 ? () => fill({ questions: questions.filter(each => each !== question) }) : undefined}
      onChange={next => fill({ questions: questions.map(each => each.id === question.id ? next : each) })} />)}
    {questions.length < mostQuestions && <Button kind='soft' icon='plus' onTap={() => fill({ questions: [...questions, newQuestion(questions)] })}>{words.addQuestion}</Button>}
    {form.survey === undefined && <>
      <Field label={words.per}><Options as='chips' label={words.per} value={form.per} onPick={per => fill({ per })} items={electors.map(key => ({ key, label: electorWords[key] }))} /></Field>
      <Field label={words.secrecy}><Options label={words.secrecy} value={form.secret ? 'secret' : 'named'} onPick={key => fill({ secret: key === 'secret' })} items={[{ key: 'secret', label: secrecyWords.secret, note: words.secretHint }, { key: 'named', label: secrecyWords.named, note: words.namedHint }]} /></Field>
    </>}
    <Whom me={me} form={form} fill={fill} error={wrong('audience')} residentsOnly={form.per === 'premises'} />
    <Field label={words.opensAt} hint={words.opensAtOnce} error={wrong('opensAt')}><PickMoment value={form.opensAt} days={ahead} onChange={opensAt => fill({ opensAt })} /></Field>
    <Field label={words.closesAt} error={wrong('closesAt')}><PickMoment value={form.closesAt} days={ahead} onChange={closesAt => fill({ closesAt })} /></Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={isOpen} onTap={save}>{words.save}</Button>
  </>
}
