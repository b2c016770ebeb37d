import { loadDriver } from '../driver.ts'
import type { FormatFile } from '../output-format.ts'
import { tableFormat } from '../table-format.ts'
import { openWorkbook } from '../xlsx/workbook.ts'

const file: FormatFile = {
  name: 'newsfacts.xlsx',
  describe: () => ({
    name: 'newsfacts-xlsx',
    description:
      'A sheet per table, and further ones where one is full. Texts of more than 32,767 characters are cut, with an ellipsis.',
    format: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
}

/** One workbook. Node's own zlib packs otherwise on another machine or version, so the packing is a package's. */
export const xlsx = tableFormat('xlsx', [file], async stage => {
  const { Deflate } = await loadDriver('xlsx', 'fflate', () => import('fflate'))
  return openWorkbook(await stage.create(file.name), stage.scratch, Deflate)
})
