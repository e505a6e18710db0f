/** Everything but matters; those are searched beside it, in `leak-matters.test.ts`. */
import { contracts, isOfMatters } from '../../contracts'
import { hunt } from '../../leaks/hunt'

hunt(contracts.filter(each => !isOfMatters(each)))
