/**
 * The engine keeps all dates that it ever read, by the locale in which they were written, and each workbook came with a
 * locale of its own: none was ever let go, nor what it had come with. Workbooks that say the same share one.
 */
interface Data {
  readonly settings?: {readonly locale?: object};
}

const known = new Map<string, object>();

export function withOneLocale(data: object): object {
  const {settings} = data as Data;
  if (!settings?.locale) return data;
  const text = JSON.stringify(settings.locale);
  const locale = known.get(text) ?? (JSON.parse(text) as object);
  known.set(text, locale);
  return {...data, settings: {...settings, locale}};
}
