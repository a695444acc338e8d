// Imported for its effect alone: memory is swept when it has doubled since it was last swept and not
// only at four times that. Less often, and an archive of ten thousand events costs the server a hundred
// megabytes more; more often, as commands have it, and each view takes a tenth longer.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--heap-growing-percent=100')
