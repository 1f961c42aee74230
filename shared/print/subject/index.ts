/** Everything about one person on paper: a request in, a document out. */
export { subjectDocument } from './document.ts'
export { eachText, subjectRequest, type SubjectRequest } from './request.ts'
