import { describe, expect, test } from 'vitest'
import { isStamp } from '../../src/document/dateline.ts'
import { isLeftover } from '../../src/document/leftovers.ts'

describe('page leftovers', () => {
  test.each([
    'No comments:',
    'Post a Comment',
    '12 comments:',
    'Comments (12)',
    'Share this',
    'SHARE THIS STORY',
    'Read more »',
    'Read more: Harbour bridge to close in spring',
    '— Advertisement —',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Related: Council cuts bus lines',
    'You may also like',
    'Photo: Ruth Adeyemi',
    'Photo by Ruth Adeyemi/The Whitby Record',
    '(Photo courtesy of the town museum)',
    'Image credit: Whitby & Sons',
    'Ruth Adeyemi/Getty Images',
    'AP Photo/Ruth Adeyemi',
    '© 2021 The Whitby Record',
    'Copyright 2021 The Whitby Record. All rights reserved.',
    'The Whitby Record. All rights reserved. This material may not be published or rewritten.',
    'Follow us on Twitter',
    'Follow @whitbyrecord on Instagram',
    'Sign up for our free daily newsletter',
    'Subscribe to our newsletter and get the news in your inbox',
    'Posted by Harbour Watch at 5:30 PM',
    'Labels: harbour, bridge',
    'Filed under: Local news',
    'Newer Post',
    'Subscribe to: Post Comments (Atom)',
    'Share on Facebook Share on Twitter',
    'Click to share on Twitter (Opens in new window)',
    '3 hours ago',
    'Updated 2 days ago',
    'The Record is not responsible for the content of external sites.',
  ])('%s', line => expect(isLeftover(line)).toBe(true))

  test.each([
    'There were no comments from the mayor.',
    'Share prices fell by 3 percent.',
    'Copyright law is changing in 2021, the minister said.',
    'Photo of the year goes to Ruth Adeyemi.',
    'Photographs by the dozen were lost in the fire, she said.',
    'Read more books, the teacher told them.',
    'Related companies lost $3 million.',
    'Follow the money, he said.',
    'Register to vote by e-mail before Oct. 5, the clerk said.',
    'Tweets by the minister drew 12 comments.',
    'Get out, she said.',
    'Next week the council meets again.',
    'Home prices rose.',
    'Subscribers to the plan will pay $12.',
    'About 3 days ago the pier fell.',
    'The mayor is not responsible for the content of the report.',
  ])('is prose: %s', line => expect(isLeftover(line)).toBe(false))

  test.each([
    ['Published July 20, 2021', true],
    ['Updated: 5:30 p.m. EDT, July 20, 2021', true],
    ['Last updated on 20 July 2021 at 17:30 BST', true],
    ['Posted on 2021-07-20', true],
    ['Updated figures show 3 people died.', false],
    ['Published in 1911, the book sold 300 copies.', false],
    ['Posted to Paris in 1990, he stayed.', false],
  ])('stamp: %s', (line, expected) => expect(isStamp(line)).toBe(expected))
})
