import type { SiteFeed } from '@/lib/feed/feed-entry'

/** A feed with all that can make trouble: signs of XML, an entry with one day and one with two. */
export const oddFeed: SiteFeed = {
  title: 'Tideline: R&D <talks>',
  description: 'What “Tideline” & others say.',
  page: '/topics/talks',
  updated: '2026-11-24',
  entries: [
    {
      id: 'https://tideline.example/articles/talks-begin',
      url: 'https://tideline.example/articles/talks-begin',
      title: 'Talks & <more> talks ]]> after 3,434',
      html: '<p>They met &#x26; <a href="https://tideline.example/statistics/a/b">3,434</a> came ]]>.</p>',
      kind: 'News',
      published: '2026-11-22',
      updated: '2026-11-24',
    },
    {
      id: 'https://tideline.example/statistics/a/b#later-reading-c',
      url: 'https://tideline.example/statistics/a/b',
      title: '3,434 became about 8,200: running total (Arrivals)',
      html: '<p>It was read again.</p>',
      kind: 'Changed figure',
      published: null,
      updated: '2025-03-11',
    },
  ],
}
