import {words} from './word-list';

/** Regions and countries as key results name them in brackets, where a bare word could as well be a team. */
const PLACES =
  words(`Africa, Americas, APAC, Argentina, ASEAN, Asia, Asia-Pacific, Australia, Austria, Baltics, Belgium, Benelux,
  Brazil, Canada, Chile, China, Colombia, Czechia, Denmark, East Africa, Eastern Europe, Egypt, Europe, Finland,
  France, Germany, Ghana, Greece, Hungary, Iberia, India, Indonesia, Ireland, Israel, Italy, Japan, Kenya, Korea,
  Latin America, Malaysia, Mexico, Middle East, Netherlands, New Zealand, Nigeria, Nordics, North America, Norway,
  Peru, Philippines, Poland, Portugal, Romania, Scandinavia, Singapore, South Africa, South America,
  Southeast Asia, Spain, Sweden, Switzerland, Taiwan, Thailand, Turkey, UK & Ireland, Ukraine, United Kingdom,
  United States, Vietnam, Western Europe`);

export const PLACE = PLACES.join('|');
