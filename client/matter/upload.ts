import { files, type Purpose } from '@domain/files/contract'
import { connect, uploadFile, type PickedDocument, type Progress, type Recording, type SendPhoto } from '../kit'

const api = connect(files)

type Extension = Parameters<typeof api.prepare>[0]['extension']

/** Asks where to, sends straight to storage, has it looked at: the ticket then goes into `submit` and `act`. */
async function send (purpose: Purpose, extension: Extension, path: string, progress?: Progress): Promise<string> {
  const { fileId, ...target } = await api.prepare({ purpose, extension })
  await uploadFile(path, target, progress)
  return (await api.finish({ purpose, fileId })).ticket
}

/** For `PhotoPicker`. */
export const sendPhoto: SendPhoto = (path, progress) => send('photo', /\.png$/i.test(path) ? 'png' : 'jpg', path, progress)

/** Phones record mp3, browsers whatever they can, mostly webm. */
export const sendVoice = ({ path }: Recording) => send('voice', process.env.TARO_ENV === 'weapp' ? 'mp3' : 'webm', path)

/** A sheet, as it was chosen. */
export const sendSheet = ({ path, name }: PickedDocument, progress?: Progress) => send('sheet', /\.csv$/i.test(name) ? 'csv' : 'xlsx', path, progress)
