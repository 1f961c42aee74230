/**
 * Reads of typed arrays at places known to exist. The compiler cannot know the bounds of a typed array;
 * one reader per kind of array keeps the cast in one place and the engine's inline caches of one shape.
 */

/** The number at `place`; the caller guarantees that it is inside. */
export const real = (of: Float64Array, place: number): number => of[place] as number

/** The whole number at `place`; the caller guarantees that it is inside. */
export const whole = (of: Int32Array, place: number): number => of[place] as number
