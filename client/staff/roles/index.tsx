import { capabilityWords } from '@domain/capability-words'
import { capabilities, may, type Capability } from '@domain/people/capability'
import { roles, type Role } from '@domain/people/role'
import { roleWords } from '@domain/words'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Card, Icon, Notice, Row, Section, Segments } from '../../kit'
import { rolesWords, words } from '../words'

const all = Object.keys(capabilities) as Capability[]
const of = (role: Role) => all.filter(each => may({ roles: [role] }, each))

/** Who else may do it. */
const others = (capability: Capability, role: Role) => roles.filter(each => each !== role && may({ roles: [each] }, capability)).map(each => roleWords[each])

function Table () {
  const [role, setRole] = useState<Role>('clerk')
  return <>
    <Notice>{rolesWords.hint}</Notice>
    <Segments items={roles.map(key => ({ key, label: roleWords[key] }))} active={role} onPick={setRole} />
    <Section title={roleWords[role]} note={rolesWords.can(of(role).length)}>
      {of(role).length === 0 ? <Notice tone='plain'>{rolesWords.nothing}</Notice> : <Card>{of(role).map(each => <Row
        key={each} lead={<Icon name='check' tone='jade' />} title={capabilityWords[each]} note={others(each, role).length > 0 ? rolesWords.also(others(each, role).join('、')) : rolesWords.alone} />)}</Card>}
    </Section>
  </>
}

/** 角色与权限: the table that functions admit by, as people read it. */
export default function RolesPage () {
  return <StaffPage title={words.roles} by='manageStaff'>{() => <Table />}</StaffPage>
}
