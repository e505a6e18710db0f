import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { Card, Row } from '../../kit'
import { words } from '../words'
import { BookFor } from './BookFor'

/** 代约: for somebody at the counter or on the phone. */
export default function BookForPage () {
  const { premisesId = '', label = '' } = useRouter().params
  return <StaffPage title={words.bookFor} by='keepBookings'>{() => <>
    <Card><Row title={decodeURIComponent(label)} note={words.bookForNote} /></Card>
    <BookFor premisesId={premisesId} />
  </>}</StaffPage>
}
