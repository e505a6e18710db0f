import { act, render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { tap } from '../../../tests/component/tap'
import { pickPhotos } from '../ports/photos'
import { Unreachable } from '../ports/unreachable'
import { words } from '../words'
import type { PickedPhoto, SendPhoto } from './picked-photo'
import { PhotoPicker } from './PhotoPicker'

jest.mock('../ports/photos', () => ({ pickPhotos: jest.fn() }))
const picks = (...paths: string[]) => jest.mocked(pickPhotos).mockResolvedValueOnce(paths)

let photos: PickedPhoto[]
function Form ({ send, most = 9 }: { send: SendPhoto, most?: number }) {
  const [list, setList] = useState<PickedPhoto[]>([])
  useEffect(() => { photos = list }, [list])
  return <PhotoPicker photos={list} onChange={setList} send={send} most={most} />
}

const add = () => tap(screen.getByRole('button', { name: new RegExp(words.addPhoto) }))

test('sends what is picked and knows it by the name the server gives', async () => {
  picks('a.jpg', 'b.jpg')
  render(<Form send={path => Promise.resolve(`file-${path}`)} />)
  await add()
  expect(photos.map(({ state, file }) => [state, file])).toEqual([['sent', 'file-a.jpg'], ['sent', 'file-b.jpg']])
})

test('shows how far a photo has come', async () => {
  picks('a.jpg')
  render(<Form send={(_, progress) => { progress(.4); return new Promise(() => undefined) }} />)
  await add()
  expect(screen.getByRole('progressbar', { name: words.photoSending(40) })).toBeInTheDocument()
})

test('one that did not get through is sent again at a tap', async () => {
  picks('a.jpg')
  const send = jest.fn<Promise<string>, [string]>().mockRejectedValueOnce(new Unreachable('no network')).mockResolvedValueOnce('file-a')
  render(<Form send={send} />)
  await add()
  expect(photos[0]?.state).toBe('failed')
  await tap(screen.getByText(words.photoFailed))
  expect(photos[0]).toMatchObject({ state: 'sent', file: 'file-a' })
})

test('one removed while it is being sent stays removed', async () => {
  picks('a.jpg')
  let finish = (_: string) => undefined as void
  render(<Form send={() => new Promise(resolve => { finish = resolve })} />)
  await add()
  await tap(screen.getByRole('button', { name: words.removePhoto(1) }))
  await act(async () => finish('file-a'))
  expect(photos).toEqual([])
})

test('asks for no more than still fit, and for none when full', async () => {
  picks('a.jpg', 'b.jpg')
  render(<Form most={2} send={path => Promise.resolve(path)} />)
  await add()
  expect(pickPhotos).toHaveBeenCalledWith(2)
  expect(screen.queryByRole('button', { name: new RegExp(words.addPhoto) })).not.toBeInTheDocument()
})
