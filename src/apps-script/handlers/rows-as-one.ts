import type {Place} from '../../rpc/contract';

/** Many rows of one sheet are told as one: where they begin, and how many they are. */
export function rowsAsOne(places: readonly Place[], counted: (count: number) => string): Place[] {
  const isSheet = ({sheet, label}: Place): boolean => label === sheet;
  return places.flatMap((place, index) => {
    if (isSheet(place))
      return places.some((one) => one.sheet === place.sheet && !isSheet(one)) ? [] : [place];
    const own = places.filter((one) => one.sheet === place.sheet && !isSheet(one));
    return places.findIndex((one) => one.sheet === place.sheet && !isSheet(one)) === index
      ? [{...place, label: `${place.sheet}: ${counted(own.length)}`}]
      : [];
  });
}
