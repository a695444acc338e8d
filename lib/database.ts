import 'server-only'
// Imported for its effect alone: when the editor's loop writes new content, this module is
// evaluated anew and opens the database that has taken the old one's place.
import '@/.tideline/content-version'
import { connectToFile } from '@/lib/connection/connect-to-file'
import { ENVIRONMENT } from '@/lib/environment'
import { PrismaClient } from '@/prisma/generated/client'

/**
 * The published record. Only lib/*-queries ask it; nothing writes to it while the site runs. Where
 * the file cannot be read, a question rejects with `DatabaseUnavailable`.
 */
export const database = new PrismaClient({ adapter: connectToFile(ENVIRONMENT.databaseFile) })
