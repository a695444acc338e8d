import 'server-only'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
// Imported for its effect alone: when the editor's loop writes new content, this module is
// evaluated anew and opens the database that has taken the old one's place.
import '@/.tideline/content-version'
import { ENVIRONMENT } from '@/lib/environment'
import { PrismaClient } from '@/prisma/generated/client'

const url = pathToFileURL(path.resolve(ENVIRONMENT.databaseFile)).href

/** The published record. Only lib/*-queries ask it; nothing writes to it while the site runs. */
export const database = new PrismaClient({ adapter: new PrismaLibSql({ url }) })
