/**
 * Holds a service class to Google's: every name in `K` must be a member there (the compiler refuses others) and a
 * method here. Parameters and results are our own classes, so those stay with the class.
 */
export type Face<T, K extends keyof T> = {readonly [P in K]: (...args: never[]) => unknown};
