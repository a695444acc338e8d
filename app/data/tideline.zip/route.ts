import { getDataPackage } from '@/lib/data-package/data-package-queries'
import { dataResponse } from '@/lib/data-package/data-response'
import { packFiles } from '@/lib/data-package/pack-files'

export const dynamic = 'force-static'

/** The whole data package in one file. */
export async function GET() {
  const { files, recordedTo } = await getDataPackage()
  return dataResponse('tideline.zip', packFiles(files, recordedTo))
}
