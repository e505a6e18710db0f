import type { PaymentCard } from '@domain/payment/view'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { HomeGiven } from '../HomeGiven'
import { Take } from './Take'
import { Taken } from './Taken'
import { words } from './words'
import '../../billing/billing.scss'
import '../finance.scss'

/** 前台收款: the home, what it pays and how; then the receipt. */
export default function Counter () {
  const [taken, setTaken] = useState<PaymentCard>()
  const [anew, setAnew] = useState(false)
  const another = () => {
    setAnew(true)
    setTaken(undefined)
  }
  return <StaffPage title={words.take} by='takeMoney'>{me => taken
    ? <Taken payment={taken} onAnother={another} />
    : <HomeGiven estateId={me.estate.id} anew={anew}>{home => <Take key={home.premisesId} home={home} onTaken={setTaken} />}</HomeGiven>}
  </StaffPage>
}
