import {kr, type TestDocument} from './document';

const p = (html: string, style = '') =>
  `<p class=MsoNormal style='${style}'><span lang=EN-GB>${html}<o:p></o:p></span></p>`;
const b = (html: string) => p(`<b>${html}</b>`);
const li = (level: number, html: string, sign = '·') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${sign === '·' ? 0 : 1} level${level} lfo${level}'><![if !supportLists]><span lang=EN-GB style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${html}<o:p></o:p></span></p>`;

export const wordMemo: TestDocument = {
  name: 'Memo of a city library, Word',
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Memo on our goals for the spring</p>
${p('To all branches. Please read until Friday; questions go to room 12.')}
${b('The library is open when people are free')}
${li(1, 'Visits after 6 pm rise from 1,900 to 2,600 a month')}
${li(1, 'Opening hours per week: 48 → 60')}
${li(2, 'two more people on the late shift')}
${b('Children read more')}
${li(1, 'Loans of children’s books from 11.4k to 14k')}
${li(1, '85% of the second classes have visited us')}
${li(1, 'Train 9 volunteers')}
${b('Next steps')}
${p('The head office decides on 12 March. Budget: €40,000.')}
<!--EndFragment--></body></html>`,
  objectives: [
    {
      text: 'The library is open when people are free',
      keyResults: [kr('Visits after 6 pm', 1_900, 2_600, '/month'), kr('Opening hours', 48, 60, '/week')],
    },
    {
      text: 'Children read more',
      keyResults: [
        kr('Loans of children', 11_400, 14_000),
        kr('second classes', null, 0.85, '%'),
        kr('volunteers', null, 9),
      ],
    },
  ],
};
