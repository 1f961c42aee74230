/** Letters on paper: a request in, a document out. */
export { lettersDocument } from './document.ts'
export { lettersRequests, lettersTexts, type LettersRequest } from './request.ts'
