import { may } from '@domain/people/capability'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { Begin } from './Begin'
import { Runs } from './Runs'
import { words } from './words'
import '../finance.scss'

/** 出账: each period that was made, and the way to the next. */
export default function RunsPage () {
  const [beginning, setBeginning] = useState(false)
  return <StaffPage title={words.runs} by='seeMoney' footer={me => may(me.who, 'runBilling') && <Button icon='plus' onTap={() => setBeginning(true)}>{words.begin}</Button>}>
    {() => <>
      <Runs />
      {beginning && <Begin onClose={() => setBeginning(false)} />}
    </>}
  </StaffPage>
}
