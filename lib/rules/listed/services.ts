import type { Domain, NoLimit } from '../limit.ts'
import type { Listed } from './listed.ts'

const delay = 'Local Government Act 1974 s.26'
const ombudsman = 'https://www.legislation.gov.uk/ukpga/1974/7/section/26'
const law = (path: string): string => `https://www.legislation.gov.uk/${path}`
/** An area in which no law sets a time for the council, and what to go by. */
const area = (id: string, domain: Domain, name: string, tell: string, citation: string, url: string, ...wording: string[]): NoLimit => ({ id, domain, name, tell, citation, url, wording })
const own = 'The council’s own time counts, if it gave one.'
const street = 'environment and highways'

/** Everyday services of a council for which no law sets a time. */
export const servicesListed: Listed = {
  limits: [],
  none: [
    area('any-request', 'other services', 'Anything else asked of a council', `No fixed limit. ${own} If it gave none, four weeks are a fair time to wait before you ask again.`, delay, ombudsman, 'request', 'question', 'no reply', 'letter', 'email'),
    area('school-transport', 'education', 'Application for school transport', `No fixed limit. ${own} The transport must be there when the school term begins.`, 'Education Act 1996 s.508B', law('ukpga/1996/56/section/508B'), 'school transport', 'school bus', 'travel pass'),
    area('school-place', 'education', 'Application for a school place', 'For places in September there are national offer days: 1 March for secondary schools, 16 April for primary schools. For a place in the school year there is no fixed limit in law; the Code aims at 10 school days, and asks for 15 at most.', 'School Admissions Code 2021', 'https://www.gov.uk/government/publications/school-admissions-code--2', 'school place', 'admission', 'in-year'),
    area('out-of-school', 'education', 'Education for a child who cannot go to school', 'No number of days in the law. The council must arrange education as soon as it is clear that a child will be away for 15 days, in one go or added up.', 'Education Act 1996 s.19', law('ukpga/1996/56/section/19'), 'alternative provision', 'home tuition', 'out of school', 'section 19'),
    area('homeless-application', 'housing', 'Homelessness application', 'No fixed limit for the first look into it: the council must begin at once, and give a home for the time being where it must. Once it owes the relief duty there are 56 days.', 'Housing Act 1996 ss.184, 188', law('ukpga/1996/52/section/184'), 'homeless', 'homelessness application', 'eviction'),
    area('repairs', 'housing', 'Repairs to a council home', 'No fixed limit for most repairs: a reasonable time, and the council’s own repairs policy. For some small urgent repairs the law gives one, three or seven working days, with a payment if they are not kept. For hazards such as damp there are fixed times.', 'Landlord and Tenant Act 1985 s.11; SI 1994/133', law('ukpga/1985/70/section/11'), 'repairs', 'boiler', 'leak', 'right to repair'),
    area('private-renting', 'housing', 'Bad conditions in private renting', `No fixed limit. The council must look into it and act on the worst hazards. ${own}`, 'Housing Act 2004 ss.4–5', law('ukpga/2004/34/section/4'), 'private landlord', 'disrepair', 'environmental health'),
    area('discretionary-help', 'benefits and tax', 'Discretionary housing payments and crisis help', `No fixed limit. ${own} Ask for a quick answer if you may lose your home or have no food or heating.`, 'Discretionary Financial Assistance Regulations 2001 (SI 2001/1167)', law('uksi/2001/1167'), 'discretionary housing payment', 'DHP', 'household support', 'crisis'),
    area('objection', 'planning', 'Comments on a planning application', 'The council need not answer a comment. It must take it into account if it came in the time for comments, as a rule 21 days.', 'Development Management Procedure Order 2015 (SI 2015/595) art 33', law('uksi/2015/595/article/33'), 'planning objection', 'planning comment'),
    area('asb', street, 'Anti-social behaviour', 'No fixed limit. After several reports you can ask for a case review (the “community trigger”); the local procedure sets its times.', 'Anti-social Behaviour, Crime and Policing Act 2014 s.104', law('ukpga/2014/12/section/104'), 'anti-social behaviour', 'community trigger', 'ASB'),
    area('street-cleaning', street, 'Rubbish, fly-tipping, dirty streets', `No fixed limit for a report; the Code on litter sets times by the kind of place, from hours to weeks. ${own}`, 'Environmental Protection Act 1990 s.89', law('ukpga/1990/43/section/89'), 'fly-tipping', 'litter', 'graffiti', 'abandoned vehicle'),
    area('damage-claim', street, 'Claim for damage or an injury', `No fixed limit for small claims on the council’s insurance: ask for its procedure. ${own} Get advice about a court claim.`, 'Highways Act 1980 s.58', law('ukpga/1980/66/section/58'), 'compensation', 'insurance claim', 'damage'),
    area('tree', street, 'Dangerous or overhanging trees', `No fixed limit. A tree that may fall on a road or path should be looked at at once. ${own}`, 'Highways Act 1980 s.154; Local Government (Miscellaneous Provisions) Act 1976 s.23', law('ukpga/1980/66/section/154'), 'dangerous tree', 'overhanging tree', 'high hedge'),
    area('flooding', street, 'Flooding and blocked drains', `No fixed limit. ${own} For sewers it is the water company, for rivers the Environment Agency.`, 'Flood and Water Management Act 2010 s.19', law('ukpga/2010/29/section/19'), 'flooding', 'drain', 'gully'),
    area('rights-of-way', street, 'Footpaths and the path map', 'For a blocked path the council must say within a month of a formal notice what it will do. On an application to change the map it should decide in twelve months; after that you can ask the Planning Inspectorate to step in. This rulebook does not count these times.', 'Highways Act 1980 ss.130A–130B; Wildlife and Countryside Act 1981 Sch 14', law('ukpga/1980/66/section/130A'), 'footpath', 'right of way', 'bridleway', 'definitive map'),
    area('taxi-licence', 'other services', 'Taxi and private hire licences', `No fixed limit. ${own} Apply well before the old licence ends.`, 'Local Government (Miscellaneous Provisions) Act 1976 ss.51, 59', law('ukpga/1976/57/section/51'), 'taxi licence', 'private hire', 'driver licence'),
    area('culture', 'other services', 'Libraries, leisure centres and parks', `No fixed limit. ${own}`, 'Public Libraries and Museums Act 1964 s.7', law('ukpga/1964/75/section/7'), 'library', 'leisure centre', 'park', 'allotment'),
    area('registrar', 'other services', 'Graves, funerals and certificates', `No fixed limit for the council. ${own}`, 'Births and Deaths Registration Act 1953', law('ukpga/Eliz2/1-2/20'), 'cemetery', 'burial', 'birth certificate'),
    area('trading', 'other services', 'Food hygiene, pests and traders', `No fixed limit. ${own}`, 'Food Safety Act 1990 s.6', law('ukpga/1990/16/section/6'), 'trading standards', 'food hygiene', 'rats', 'pest control'),
    area('councillor', 'other services', 'Complaints about councillors', `No fixed limit. The council’s own arrangements set the times. ${own}`, 'Localism Act 2011 s.28', law('ukpga/2011/20/section/28'), 'councillor', 'code of conduct'),
    area('elections', 'other services', 'Voting and the electoral register', 'This is for the registration officer, not for the council. There are fixed days before each election.', 'Representation of the People Act 1983', law('ukpga/1983/2'), 'electoral register', 'postal vote'),
  ],
}
