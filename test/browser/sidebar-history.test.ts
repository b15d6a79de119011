/** The history of KPIs in Write: read at once, held against KPI data, ticked, added. */
import {FakeServer, fullWorkbook} from '../sidebar/fake-server';
import {openSidebar} from '../sidebar/open-sidebar';
import {theBrowser} from './launch';
import {picture} from './pictures';

jest.setTimeout(60_000);

const browser = theBrowser();

test('a table is read, what stands there is left out, a new KPI is made when it is ticked', async () => {
  const {page, server, errors, leave} = await openSidebar(browser, new FakeServer(fullWorkbook()));
  await page.getByRole('tab', {name: 'Write'}).click();
  await page.getByRole('button', {name: 'KPI history'}).click();
  await page
    .getByLabel('Paste the figures you have')
    .fill(
      'KPI\t2026-W05\t2026-W06\t2026-W07\tTotal\nWin rate\t36%\t38%\t39%\t\nOrders\t1,204\t1,310\tabout 9\t2,514',
    );
  await page.getByText('1 value on KPI data already, left out.').waitFor();
  await page
    .getByText('Another value on KPI data for the same day: 40% there, 38% here on 2026-02-08.')
    .waitFor();
  await page.getByText('Orders, 2026-02-15: about 9').waitFor();
  await page.getByText('Adds 1 value of 1 KPI.').waitFor();
  await page.getByRole('checkbox', {name: 'Orders'}).check();
  await page.getByText('Adds 3 values of 2 KPIs, 1 new on KPIs.').waitFor();
  await page.getByRole('checkbox', {name: 'Where another value stands'}).check();
  await page.getByText('Adds 4 values of 2 KPIs, 1 new on KPIs.').waitFor();
  await picture(page, 'history-read');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.getByRole('button', {name: 'Add to KPI data'}).click();
  await page.getByText('Added:').waitFor();
  expect(server.named('addKpiValues')).toMatchObject([
    {
      replace: true,
      series: [
        {
          kpi: 'Win rate',
          unit: '%',
          add: false,
          values: [
            {day: 46_068, value: 0.39},
            {day: 46_061, value: 0.38},
          ],
        },
        {
          kpi: 'Orders',
          unit: '',
          add: true,
          values: [
            {day: 46_054, value: 1204},
            {day: 46_061, value: 1310},
          ],
        },
      ],
    },
  ]);
  await page.getByRole('button', {name: 'Add more'}).click();
  expect(await page.getByLabel('Paste the figures you have').inputValue()).toBe('');
  await page.getByRole('button', {name: 'OKRs', exact: true}).click();
  await page.getByLabel('Paste your OKRs as you have them').waitFor();
  expect(errors).toEqual([]);
  await leave();
});

test('which number is the month is asked where nobody can tell', async () => {
  const {page, errors, leave} = await openSidebar(browser, new FakeServer(fullWorkbook()));
  await page.getByRole('tab', {name: 'Write'}).click();
  await page.getByRole('button', {name: 'KPI history'}).click();
  await picture(page, 'history-empty');
  await page
    .getByLabel('Paste the figures you have')
    .fill('Date\tWin rate\n02/01/2026\t36%\n03/01/2026\t38%');
  await page.getByText('Which stands first in the dates?').waitFor();
  await page.getByRole('button', {name: 'The day'}).click();
  await page.getByText('2 values, 2026-01-02 to 2026-01-03').waitFor();
  await page.getByRole('button', {name: 'Rather month first'}).click();
  await page.getByText('2 values, 2026-02-01 to 2026-03-01').waitFor();
  expect(errors).toEqual([]);
  await leave();
});
