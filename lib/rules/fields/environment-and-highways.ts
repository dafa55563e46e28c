import type { Field } from '../limit.ts'

/** Streets, waste, noise: for most of it no law sets a time. */
export const environmentAndHighways: Field = {
  domain: 'environment and highways',
  limits: [],
  none: [
    {
      id: 'stat-nuisance',
      name: 'Statutory nuisance',
      citation: 'Environmental Protection Act 1990 ss.79–80',
      url: 'https://www.legislation.gov.uk/ukpga/1990/43/section/80',
      wording: ['noise', 'nuisance', 'smell', 'smoke', 'abatement notice', 'environmental health'],
      tell:
        'No time limit for the investigation: the council must take such steps as are reasonably practicable. Once satisfied ' +
        'of a nuisance it must serve a notice; for noise it may wait up to 7 days.',
    },
    {
      id: 'waste',
      name: 'Missed bins and bulky waste',
      citation: 'Environmental Protection Act 1990 s.45',
      url: 'https://www.legislation.gov.uk/ukpga/1990/43/section/45',
      wording: ['bins', 'missed collection', 'rubbish', 'recycling', 'bulky waste'],
      tell: 'No fixed limit; the council’s own policy applies.',
    },
    {
      id: 'highways-defect',
      name: 'Potholes and other road defects',
      citation: 'Highways Act 1980 ss.41, 56, 58',
      url: 'https://www.legislation.gov.uk/ukpga/1980/66',
      wording: ['pothole', 'pavement', 'road repair', 'highway defect', 'street light'],
      tell: 'No fixed limit; the council’s own categories apply, from hours to weeks by the risk.',
    },
    {
      id: 'licensing',
      name: 'Licensing applications',
      citation: 'Licensing Act 2003; SI 2005/44',
      url: 'https://www.legislation.gov.uk/ukpga/2003/17',
      wording: ['licence', 'licensing', 'alcohol licence', 'premises licence'],
      tell:
        'No single limit for the decision. For premises licences there are 28 days for objections, and a hearing within 20 ' +
        'working days after that.',
    },
    {
      id: 'asb',
      name: 'Anti-social behaviour',
      citation: 'Anti-social Behaviour, Crime and Policing Act 2014 s.104',
      url: 'https://www.legislation.gov.uk/ukpga/2014/12/section/104',
      wording: ['anti-social behaviour', 'community trigger', 'ASB'],
      tell:
        'No fixed limit. After several reports you can ask for a case review (the “community trigger”); the local procedure ' +
        'sets its times.',
    },
    {
      id: 'street-cleaning',
      name: 'Rubbish, fly-tipping, dirty streets',
      citation: 'Environmental Protection Act 1990 s.89',
      url: 'https://www.legislation.gov.uk/ukpga/1990/43/section/89',
      wording: ['fly-tipping', 'litter', 'graffiti', 'abandoned vehicle'],
      tell:
        'No fixed limit for a report; the Code on litter sets times by the kind of place, from hours to weeks. The council’s ' +
        'own time counts, if it gave one.',
    },
    {
      id: 'damage-claim',
      name: 'Claim for damage or an injury',
      citation: 'Highways Act 1980 s.58',
      url: 'https://www.legislation.gov.uk/ukpga/1980/66/section/58',
      wording: ['compensation', 'insurance claim', 'damage'],
      tell:
        'No fixed limit for small claims on the council’s insurance: ask for its procedure. The council’s own time counts, if ' +
        'it gave one. Get advice about a court claim.',
    },
    {
      id: 'tree',
      name: 'Dangerous or overhanging trees',
      citation: 'Highways Act 1980 s.154; Local Government (Miscellaneous Provisions) Act 1976 s.23',
      url: 'https://www.legislation.gov.uk/ukpga/1980/66/section/154',
      wording: ['dangerous tree', 'overhanging tree', 'high hedge'],
      tell:
        'No fixed limit. A tree that may fall on a road or path should be looked at at once. The council’s own time counts, if ' +
        'it gave one.',
    },
    {
      id: 'flooding',
      name: 'Flooding and blocked drains',
      citation: 'Flood and Water Management Act 2010 s.19',
      url: 'https://www.legislation.gov.uk/ukpga/2010/29/section/19',
      wording: ['flooding', 'drain', 'gully'],
      tell:
        'No fixed limit. The council’s own time counts, if it gave one. For sewers it is the water company, for rivers the ' +
        'Environment Agency.',
    },
    {
      id: 'rights-of-way',
      name: 'Footpaths and the path map',
      citation: 'Highways Act 1980 ss.130A–130B; Wildlife and Countryside Act 1981 Sch 14',
      url: 'https://www.legislation.gov.uk/ukpga/1980/66/section/130A',
      wording: ['footpath', 'right of way', 'bridleway', 'definitive map'],
      tell:
        'For a blocked path the council must say within a month of a formal notice what it will do. On an application to ' +
        'change the map it should decide in twelve months; after that you can ask the Planning Inspectorate to step in. This ' +
        'rulebook does not count these times.',
    },
  ],
}
