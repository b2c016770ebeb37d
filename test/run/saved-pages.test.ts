import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { list } from './list.ts'

const PAGE =
  '<html><body><p>The ferry will stay in Hull until Monday, Ann Roe said, and nobody minded.</p></body></html>'

test('frames of a page that lie in its folder are no articles', async () => {
  const { ids, rejected, skipped } = await list(
    makeFolder({
      'Ferry - Hull Post.html': PAGE,
      'Ferry - Hull Post_files/frame.html': PAGE,
      'Ferry - Hull Post_files/ads/notes.txt': 'Buy now.',
      'Fähre.htm': PAGE,
      'Fähre-Dateien/saved_resource.html': PAGE,
    }),
  )
  expect({ ids, rejected, skipped }).toEqual({
    ids: ['Ferry - Hull Post', 'Fähre'],
    rejected: [],
    skipped: 3,
  })
})

test('a folder called so without a page beside it is one like others', async () => {
  expect((await list(makeFolder({ 'case_files/a.html': PAGE, 'other.html': PAGE }))).ids).toEqual([
    'case_files/a',
    'other',
  ])
})
