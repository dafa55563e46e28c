/** A page with its HTML broken in the ways that saved and scraped pages are: end tags left out, wrong nesting, cut off, bare signs. */
export const broken = (html: string): string[] => [
  html.replaceAll('</li>', ''),
  html.replaceAll('</p>', ''),
  html.replace(/<\/?(?:html|head|body)[^>]*>/g, ''),
  html.replace(/<li>([^<]{40,})/g, '<li><b>$1'),
  html.replaceAll('<p>', '<p><div>'),
  html.replaceAll('<ul>', '<p><ul>'),
  html.replace('<ol', '<table><ol'),
  html.replace(/<\/(?:h2|h3)>/, ''),
  html.slice(0, html.length * 0.6),
  html.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()),
  html.replaceAll(' the ', ' < the '),
  html.replaceAll(' and ', ' &amp and '),
]
