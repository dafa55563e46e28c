// Runs in the page that `overdue summarise --format html` writes: shows the decisions behind the figure that was chosen.
const { decisions, groups } = JSON.parse(document.getElementById('data').textContent)
const behind = document.getElementById('behind')
const heading = behind.querySelector('h2')
const body = behind.querySelector('tbody')
const more = behind.querySelector('button')
const STEP = 200

const isLate = ([, least]) => least > 0
/** Which members of a group a figure counts, and what it is called. */
const choices = {
  decisions: ['Decisions', () => true],
  upheld: ['Upheld', ([at]) => decisions[at].upheld],
  checked: ['Time limits could be checked', ([, least]) => least !== null],
  late: ['Late for certain', isLate],
  perhaps: ['Perhaps late', ([, least, most]) => least === 0 && most > 0],
  median: ['Days late, with the median marked', isLate, 0.5],
  ninetieth: ['Days late, with the 90th percentile marked', isLate, 0.9],
  actions: ['With agreed actions', ([at]) => decisions[at].actions > 0],
  dated: ['With actions whose last day is known', ([at]) => decisions[at].dated > 0],
}
const days = (least, most) => (least === null ? '' : least === most ? String(least) : `${least}–${most}`)

let rest = []
function show() {
  for (const [[at, least, most], marked] of rest.splice(0, STEP)) {
    const { reference, url, date, bodies, outcome, actions } = decisions[at]
    const row = body.insertRow()
    if (marked) row.className = 'marked'
    const first = row.insertCell()
    const name = reference ?? url ?? 'Without reference'
    if (url) {
      const link = document.createElement('a')
      link.href = url
      link.rel = 'noreferrer'
      link.textContent = name
      first.append(link)
    } else first.textContent = name
    for (const text of [date ?? '', bodies, outcome ?? '', days(least, most), String(actions)]) row.insertCell().textContent = text
  }
  more.hidden = !rest.length
  more.textContent = `Show more (${rest.length} are left)`
}

function choose() {
  const [by, place, name] = location.hash.slice(1).split('.')
  const group = groups[by]?.[Number(place)]
  const choice = Object.hasOwn(choices, name ?? '') ? choices[name] : undefined
  behind.hidden = !group || !choice
  if (behind.hidden) return
  const [title, counts, percentile] = choice
  const members = group.members.filter(counts)
  if (percentile) members.sort((a, b) => a[1] - b[1] || a[2] - b[2])
  else members.sort((a, b) => (b[1] ?? -1) - (a[1] ?? -1) || ((decisions[b[0]].date ?? '') < (decisions[a[0]].date ?? '') ? -1 : 1))
  const marked = percentile ? Math.max(0, Math.ceil(percentile * members.length) - 1) : -1
  heading.textContent = `${group.name}: ${title} (${members.length})`
  rest = members.map((member, i) => [member, i === marked])
  body.replaceChildren()
  show()
  // A marked row past the first step would not be seen.
  while (marked >= body.rows.length && rest.length) show()
  heading.focus()
  const at = body.querySelector('.marked')
  if (at) at.scrollIntoView({ block: 'center' })
}

more.addEventListener('click', show)
addEventListener('hashchange', choose)
choose()
