/** The two things a transport announces of itself; no back end ever does. */

/** The host no longer answers. */
export const hostGone = 'transport.gone'
/** The host answers again; what it announced meanwhile was not heard. */
export const hostBack = 'transport.back'
