/** Every step of every kind of matter, with everything that is not the caller's. */
import { contracts, isOfMatters } from '../../contracts'
import { hunt } from '../../leaks/hunt'

hunt(contracts.filter(isOfMatters))
