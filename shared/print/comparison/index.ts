/** Scenarios side by side on paper: a request in, a document out. */
export { comparisonDocument } from './document.ts'
export { comparisonRequest, comparisonTexts, type ComparisonRequest } from './request.ts'
