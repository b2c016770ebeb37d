import { ROOMS, type Room } from '../test/architecture/rooms.ts'

const OPENS = '<!-- rooms: npm run docs -->'
const CLOSES = '<!-- /rooms -->'

/** The page `docs/architecture.md` with its table of rooms made anew from the import rules. */
export function withRooms(page: string): string {
  const [from, to] = [page.indexOf(OPENS) + OPENS.length, page.indexOf(CLOSES)]
  return `${page.slice(0, from)}\n\n${roomsTable()}\n\n${page.slice(to)}`
}

const roomsTable = () =>
  ['| room | does | may import |', '|---|---|---|', ...ROOMS.map(describeRoom)].join('\n')

const describeRoom = ({ path, does, imports }: Room) =>
  `| \`${path}\` | ${does} | ${imports.map(describeImport).join(', ') || 'nothing'} |`

const describeImport = (target: string) => (target === 'node:' ? 'all of Node' : target.replace(/^src\//, ''))
