/** What an address says about its page. */
export interface Address {
  /** The address to keep: without fragment and cookie choice. */
  url: string
  path: string
  reference: string | null
  chapter: number | null
  kind: 'decision' | 'list' | 'search' | 'news' | 'other'
}
