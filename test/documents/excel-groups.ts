import {kr, type TestDocument} from './document';

const row = (...cells: string[]) =>
  `<tr height=20 style='height:15.0pt'>${cells.map((cell) => `<td class=xl65 style='border-top:none'>${cell}</td>`).join('')}</tr>`;
const group = (text: string) => `<tr><td colspan=6 class=xl66 width=600><b>${text}</b></td></tr>`;

export const excelGroups: TestDocument = {
  name: 'Workbook with a row for each objective, Excel',
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table{mso-displayed-decimal-separator:"\\.";}.xl65{mso-style-parent:style0;}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=600><!--StartFragment-->
${row('No.', 'Key result', 'Unit', 'Start value', 'Goal', 'Due date')}
${group('Objective 1: The warehouse is a place people trust')}
${row('1.1', 'Picking errors per 1,000 lines', '', '6.2', '3.5', '30.06.2026')}
${row('1.2', 'Share of orders shipped the same day', '%', '74', '90', '30.06.2026')}
${row('1.3', 'Accidents with lost time', '', '4', '0', '31.12.2026')}
${group('Objective 2: Energy costs us less')}
${row('2.1', 'Power used per pallet', 'kWh', '11.8', '9.5', '31.12.2026')}
${row('2.2', 'Contract for the new roof is signed', '', '', '', '31.03.2026')}
<!--EndFragment--></table></body></html>`,
  objectives: [
    {
      text: 'The warehouse is a place people trust',
      keyResults: [
        kr('Picking errors', 6.2, 3.5),
        kr('Share of orders', 0.74, 0.9, '%'),
        kr('Accidents', 4, 0),
      ],
    },
    {
      text: 'Energy costs us less',
      keyResults: [kr('Power used', 11.8, 9.5, 'kWh'), kr('new roof', null, null)],
    },
  ],
};
