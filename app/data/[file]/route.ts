import { notFound } from 'next/navigation'
import { getDataFile, listDataFileNames } from '@/lib/data-package/data-package-queries'
import { dataResponse } from '@/lib/data-package/data-response'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listDataFileNames().map((file) => ({ file }))
}

/** A table of the data package, or what is said about all of them. */
export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { name, text } = (await getDataFile((await params).file)) ?? notFound()
  return dataResponse(name, text)
}
