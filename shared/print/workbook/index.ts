/** The workbook and the requests for paper that come from the programme's file. */
export { workbookDocument, workbookLeaves, type Fill, type WorkbookRequest } from './compose.ts'
export { goalValues, sheetRequest, workbookRequest, type PrintOptions } from './from-programme.ts'
