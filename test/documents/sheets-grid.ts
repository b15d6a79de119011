import {kr, type TestDocument} from './document';

const row = (...cells: string[]) => `<tr style="height:21px;">${cells.join('')}</tr>`;
const td = (text: string, more = '') =>
  `<td ${more} style="overflow:hidden;padding:2px 3px;vertical-align:bottom;" data-sheets-value="{&quot;1&quot;:2}">${text}</td>`;
const tds = (...cells: string[]) => cells.map((cell) => td(cell)).join('');

export const sheetsGrid: TestDocument = {
  name: 'Grid of a sales team, Google Sheets',
  html: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1"><colgroup><col width="100"/><col width="210"/></colgroup><tbody>
${row(td('Sales OKRs 2026 H1', 'colspan="9"'))}
${row(tds('', '', '', '', '', '', '', '', ''))}
${row(tds('Objective', 'Key Result', 'Owner', 'Baseline', 'Target', 'Now', 'Confidence', 'Status', 'Comment'))}
${row(td('Win the accounts that matter', 'rowspan="3"') + tds('Win rate in enterprise', 'Lou', '16%', '22%', '17.5%', '0.6', 'On track', 'three big ones in June'))}
${row(tds('Average deal size', 'Lou', '$41,000', '$55,000', '$43,200', '0.5', 'At risk', ''))}
${row(tds('Sales cycle<br/>(median, days)', 'Ines', '88', '70', '86', '0.4', 'Off track', '=HYPERLINK("x")'))}
${row(td('Nobody leaves because of us', 'rowspan="2"') + tds('Gross retention', 'Tariq', '91%', '94%', '', '0.7', '', ''))}
${row(tds('Answers to support tickets within 4 hours', 'Tariq', '', '90%', '', '', '', 'baseline unknown, 2 weeks of data'))}
${row(tds('', '', '', '', '', '', '', '', ''))}
${row(td('Legend:') + tds('', '', '', '', '', '', '', ''))}
${row(tds('0.7', 'likely', '', '', '', '', '', '', ''))}
${row(tds('0.3', 'a stretch of 30%', '', '', '', '', '', '', ''))}
</tbody></table>`,
  objectives: [
    {
      text: 'Win the accounts that matter',
      keyResults: [
        kr('Win rate in enterprise', 0.16, 0.22, '%'),
        kr('Average deal size', 41_000, 55_000, '$'),
        kr('Sales cycle', 88, 70, 'days'),
      ],
    },
    {
      text: 'Nobody leaves because of us',
      keyResults: [kr('Gross retention', 0.91, 0.94, '%'), kr('support tickets', null, 0.9, '%')],
    },
  ],
};
