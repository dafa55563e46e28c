import type { OtherSite } from './site-list.ts'

/** What the settings and citations call another ombudsman, and whose decisions these are, for those who do not know it. */
export const siteNames: Record<OtherSite['id'], { name: string; about: string }> = {
  housing: { name: 'the Housing Ombudsman', about: 'council and housing association landlords in England' },
  phso: { name: 'the Parliamentary and Health Service Ombudsman', about: 'the NHS in England, and UK government departments' },
  spso: { name: 'the Scottish Public Services Ombudsman', about: 'councils, the NHS and landlords in Scotland' },
  psow: { name: 'the Public Services Ombudsman for Wales', about: 'councils, the NHS and landlords in Wales' },
}
