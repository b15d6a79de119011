/** KPI data grows beyond the rows it was made with; typing there is nobody's business but the typist's. */
import {call, open} from './add-on';

test('a row added at the end of KPI data takes a value without a warning, and its headings still warn', () => {
  const asked: string[] = [];
  const host = open({
    ui: {
      confirmEdit: (question) => {
        asked.push(JSON.stringify(question));
        return false;
      },
    },
  });
  call(host, 'buildSheet', {key: 'kpiData', run: 'r'});
  const {sheetId} = host.locate('KPI data!A6');
  const rows = host.engine.getters.getNumberRows(sheetId);
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'KPI data',
    dimension: 'ROW',
    base: rows - 1,
    quantity: 10,
    position: 'after',
  });

  host.type(`KPI data!B${rows + 5}`, 'Win rate');
  expect(host.cell(`KPI data!B${rows + 5}`)).toBe('Win rate');
  expect(asked).toEqual([]);

  host.type('KPI data!B4', 'Metric');
  expect(asked).toHaveLength(1);
  expect(host.cell('KPI data!B4')).toBe('KPI');
});
