import Taro from '@tarojs/taro'
import { Image, View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { pickPhotos } from '../ports/photos'
import { Icon } from '../show/Icon'
import { words } from '../words'
import { sendPicked, type PhotosUpdate, type PickedPhoto, type SendPhoto } from './picked-photo'
import { Tap } from './Tap'
import './PhotoPicker.scss'

interface PhotoPickerProps {
  photos: readonly PickedPhoto[]
  /** Pass `useState`'s setter. */
  onChange: PhotosUpdate
  send: SendPhoto
  most?: number
}

interface PickedProps { photo: PickedPhoto, place: number, onView: () => unknown, onRetry: () => unknown, onRemove: () => unknown }

function Picked ({ photo: { path, state, share }, place, onView, onRetry, onRemove }: PickedProps) {
  return <View className='kit-picked'>
    <Tap className='kit-picked-view' label={words.photo('', place)} onTap={onView}><Image className='kit-picked-image' src={path} mode='aspectFill' /></Tap>
    {state === 'sending' && <View className='kit-picked-veil' {...aria('progressbar', words.photoSending(Math.round(share * 100)))}>
      {Math.round(share * 100)}%
      <View className='kit-picked-bar'><View className='kit-picked-done' style={{ width: `${share * 100}%` }} /></View>
    </View>}
    {state === 'failed' && <Tap className='kit-picked-veil' onTap={onRetry}>{words.photoFailed}</Tap>}
    <Tap className='kit-picked-remove' label={words.removePhoto(place)} onTap={onRemove}>
      <View className='kit-picked-cross'><Icon name='close' size='s' /></View>
    </Tap>
  </View>
}

/** Photos to send: camera first, each sent at once with its progress, retried or removed by a tap. */
export function PhotoPicker ({ photos, onChange, send, most = 9 }: PhotoPickerProps) {
  const left = most - photos.length
  const add = async () => {
    const paths = await pickPhotos(left)
    const picked = paths.map((path): PickedPhoto => ({ key: path, path, state: 'sending', share: 0 }))
    onChange(before => [...before, ...picked])
    // One after the other: nine at once would each crawl.
    void picked.reduce((before, photo) => before.then(() => sendPicked(photo, send, onChange)), Promise.resolve())
  }
  const view = (path: string) => Taro.previewImage({ urls: photos.map(photo => photo.path), current: path })
  return <View className='kit-photo-picker'>
    {photos.map((photo, index) => <Picked
      key={photo.key} photo={photo} place={index + 1} onView={() => view(photo.path)}
      onRetry={() => sendPicked(photo, send, onChange)}
      onRemove={() => onChange(all => all.filter(one => one.key !== photo.key))} />)}
    {left > 0 && <Tap className='kit-photo-add' label={`${words.addPhoto}，${words.photosLeft(left)}`} onTap={add}>
      <Icon name='camera' size='l' washed />
      {words.addPhoto}
      <View className='kit-photo-add-left'>{words.photosLeft(left)}</View>
    </Tap>}
  </View>
}
