import { laidOut } from '../text/laid-out.ts'

/** Letters by which the text calls several children: "her sons, J and K". */
export function childLabels(text: string): Set<string> {
  const labels = new Set<string>()
  for (const m of text.matchAll(laidOut('g')`
    \b(?:
      sons?
      daughters?
      child
      children
      twins?
      brothers?
      sisters?
      nephews?
      nieces?
      grandsons?
      granddaughters?
      grandchildren
      boys?
      girls?
    ),? (?:(?:whom?|who) (?:I|we) (?:will|shall|have|'ll) call(?:ed)? )?([A-Z])\b(?:,? (?:and|&) ([A-Z])\b)?
  `)) {
    labels.add(m[1]!)
    if (m[2]) labels.add(m[2])
  }
  return labels
}
