/** Words of the page that a figure rests on: the slice of `Decision.text`, its paragraph, and the words themselves. */
export interface Words {
  start: number
  end: number
  text: string
  /** Id of the block. */
  block: string
  /** Number of the paragraph as a reader sees it (of the paragraph that an item belongs to); null where there is none. */
  paragraph: number | null
}
