export const OKR_PURPOSES = ['Linked', 'Strategic', 'Off tree', 'Busywork'] as const;
export type OkrPurpose = (typeof OKR_PURPOSES)[number];

/** What a person may mark a row as. */
export const PURPOSE_MARKS = ['Strategic'] as const;
export type PurposeMark = (typeof PURPOSE_MARKS)[number];
