import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { kindByName, readOrganizations } from '../../../src/transform/identity/organization-kind.ts'

const known = readOrganizations(loadKnowledge())

test.each([
  ['Brixton Foods Ltd', 'company'],
  ['Halden Pharma AG', 'company'],
  ['First Bank of Milden', 'company'],
  ['Milden Supreme Court', 'court'],
  ['the Supreme Court', 'court'],
  ['Royal Navy', 'armed'],
  ['New York Stock Exchange', 'company'],
  ['University of Milden', 'school'],
  ['Milden General Hospital', 'health'],
  ['Milden Daily Herald', 'media'],
  ['National Union of Dock Workers', 'union'],
  ['Green Party of Milden', 'party'],
  ['Milden Green Party', 'party'],
  ['Ministry of Fisheries', 'government'],
  ['European Union', 'other'],
  ['Milden Wanderers', 'team'],
  ['Central Bank of Milden', 'government'],
  ['3rd Infantry Brigade', 'armed'],
  ['Burnley', 'team'],
  ['FIFA', 'other'],
  ['Premier League', 'other'],
  ['FBI', 'government'],
  ['Congress', 'government'],
  ['Norvane', null],
  ['Velland Ministry of Railways', 'government'],
  ['Harlan Center for Freight and Logistics', 'other'],
  ['Bank of Harlan Securities', 'company'],
  ['Harlan Institute of Technology', 'school'],
  // what stands before the complement is the head
  ['Journal of the Velland College of Surgeons', 'media'],
  ['Society for Medical Ethics', 'other'],
  ['Association of Harbour Companies', 'other'],
  // parts take the sort of the whole
  ['Milden General Hospital Cancer Center', 'health'],
  ['Oxley NHS Trust', 'health'],
  // words that tell only at the end
  ['Milden Union Bank', 'company'],
  ['Milden Savings and Loan Association', 'company'],
  ['Harlan Rail Union', 'union'],
  ['Canadian Union of Public Employees', 'union'],
  ['Radio Milden', 'media'],
  ['New Labour', 'party'],
  ['Ministry of Labour', 'government'],
  ['Dallas Fed', 'government'],
  ['Student Government Association', 'other'],
  ['Velland Medical School', 'school'],
  // committees of a parliament, councils of a public body
  ['Senate Fisheries Committee', 'government'],
  ['Milden Bowls Committee', 'other'],
  ['Milden City Council', 'government'],
  ['Milden Council', 'government'],
  ['Velland Natural Gas Council', null],
  // well known
  ['Hezbollah', 'armed'],
  ['the Lancet', 'media'],
  ['Sainsbury’s', 'company'],
  ['Fix the Court', null],
  ['J.C. Penney', 'company'],
  ['Merrill Lynch', 'company'],
  ['International Brotherhood of Teamsters', 'union'],
])('%s is %s', (name, kind) => expect(kindByName(name, known)).toBe(kind))
