import type {DataTrust} from './warning-words';

/** Data that somebody vouches for, or of which nothing was measured that speaks against it. Blank: not judged. */
export function isUntrusted(trust: DataTrust | null): trust is Exclude<DataTrust, 'Trusted' | 'Fresh'> {
  return trust !== null && trust !== 'Trusted' && trust !== 'Fresh';
}
