import {runBody, withScript} from './script';

describe('a call from the sidebar', () => {
  test('every call gets fresh globals', () => {
    const host = withScript('var n = 0; function count() { n += 1; return n; }');
    expect([host.run('count'), host.run('count')]).toEqual([1, 1]);
  });

  test('the realm has no timers, URL, fetch or crypto', () => {
    const names = [
      'setTimeout',
      'URL',
      'TextEncoder',
      'fetch',
      'crypto',
      'performance',
      'structuredClone',
      'require',
      'process',
      'window',
    ];
    const {reply} = runBody(`return [${names.map((name) => `typeof ${name}`).join(', ')}];`);
    expect(new Set(reply as string[])).toEqual(new Set(['undefined']));
  });

  test.each<[string, unknown]>([
    ['a Date', {when: new Date()}],
    ['a function', [() => 1]],
    ['undefined in a list', [undefined]],
    ['NaN', {deep: [{x: Number.NaN}]}],
    ['a Map', new Map()],
  ])('%s is not let through', (_, value) => {
    const host = withScript('function echo(x) { return x; }');
    expect(() => host.run('echo', value)).toThrow('Failed due to illegal value in property');
  });

  test.each(['new Date()', '[undefined]', '({f: function () {}})', 'NaN'])(
    'a reply that is %s is not let through',
    (reply) => {
      expect(() => runBody(`return ${reply};`)).toThrow('Failed due to illegal value in property');
    },
  );

  test('what passes is a copy', () => {
    const host = withScript('function change(x) { x.list.push(3); return x; }');
    const sent = {list: [1, 2], nothing: null};
    expect(host.run('change', sent)).toEqual({list: [1, 2, 3], nothing: null});
    expect(sent.list).toEqual([1, 2]);
  });

  test('a function that is not there is said so', () => {
    expect(() => withScript('').run('nothing')).toThrow('Script function not found: nothing');
  });

  test('what a script did before it threw stays done, as at Google, and is one undo step', () => {
    const host = withScript(
      `function go() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([[1], [2]]); throw new Error('half way'); }`,
    );
    expect(() => host.run('go')).toThrow('half way');
    expect(host.value('Sheet1!A2')).toBe(2);
    expect(host.undo()).toBe(true);
    expect(host.value('Sheet1!A1')).toBe('');
    expect(host.type('Sheet1!B1', '9')).toBe(true);
    expect(host.value('Sheet1!B1')).toBe(9);
  });

  test('an exception inside the engine leaves it usable, in the same call and after it', () => {
    const host = withScript('');
    const {engine} = host;
    const broken = () =>
      engine.run('CREATE_CHART', {
        sheetId: 'Sheet1',
        chartId: 'c',
        figureId: 'f',
        col: 0,
        row: 0,
        offset: {x: 0, y: 0},
      });
    const write = (text: string) =>
      engine.run('WRITE_CELLS', {sheetId: 'Sheet1', col: 0, row: 0, contents: [[text]]});
    engine.transaction(() => {
      expect(broken).toThrow();
      write('inside');
    });
    expect(host.value('Sheet1!A1')).toBe('inside');
    expect(() => engine.transaction(broken)).toThrow();
    expect(host.type('Sheet1!A1', 'after')).toBe(true);
    expect(host.value('Sheet1!A1')).toBe('after');
    host.undo();
    host.undo();
    expect(host.value('Sheet1!A1')).toBe('');
  });

  test('a whole call is one undo step, and redo brings all of it back', () => {
    const {host} = runBody(`
      const made = ss.insertSheet('Made');
      made.getRange('A1').setValue('x').setFontWeight('bold').setNote('note').protect().setWarningOnly(true);
      made.addDeveloperMetadata('k', 'v');
      made.setFrozenRows(1);
      s.getRange('A1').setValue(1);
    `);
    host.undo();
    expect([host.sheetNames, host.value('Sheet1!A1')]).toEqual([['Sheet1'], '']);
    host.redo();
    expect([host.sheetNames, host.cell('Made!A1'), host.note('Made!A1'), host.value('Sheet1!A1')]).toEqual([
      ['Sheet1', 'Made'],
      'x',
      'note',
      1,
    ]);
  });

  test('a call that only reads leaves nothing to undo', () => {
    const {host} = runBody('return s.getRange("A1:C3").getValues().length;');
    expect(host.undo()).toBe(false);
  });

  test('the n-th call on the document fails once', () => {
    const host = withScript(
      `function go() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); return 'done'; }`,
    );
    host.run('go');
    const calls = host.calls.length;
    host.undo();
    for (let n = 1; n <= calls; n++) {
      host.failAt(n);
      expect(() => host.run('go')).toThrow('Service Spreadsheets failed while accessing document');
      expect(host.calls).toHaveLength(n);
    }
    expect(host.run('go')).toBe('done');
  });

  const busy = `function go() {
    const s = SpreadsheetApp.getActiveSheet();
    const lock = LockService.getDocumentLock();
    const properties = PropertiesService.getDocumentProperties();
    let told = '';
    const attempt = (work) => { try { work(); } catch (e) { told += e.message + '|'; } };
    attempt(() => lock.waitLock(1));
    attempt(() => properties.setProperty('a', '1'));
    attempt(() => s.getRange('A1').setValue(Utilities.formatDate(new Date(2026, 0, 2), Session.getScriptTimeZone(), 'yyyy')));
    attempt(() => properties.setProperty('b', '2'));
    attempt(() => s.getRange('A2').setValue('second'));
    attempt(() => properties.deleteProperty('a'));
    attempt(() => lock.releaseLock());
    return told;
  }
  function properties() { return PropertiesService.getDocumentProperties().getProperties(); }`;
  const sorry = "We're sorry, a server error occurred. Please wait a bit and try again.|";

  test.each<[string, {times?: number; of: 'all' | 'document' | string[]}, number, string]>([
    ['the second call on properties', {of: ['Properties']}, 2, sorry],
    ['the lock as it is released', {of: ['Lock']}, 2, sorry],
    ['the clock', {of: ['Utilities', 'Session']}, 1, sorry],
    ['three calls in a row', {of: ['Properties'], times: 3}, 1, sorry.repeat(3)],
    ['a call beyond the last', {of: ['Lock']}, 3, ''],
    [
      'the second write',
      {of: ['Range'], times: 1},
      2,
      'Service Spreadsheets failed while accessing document|',
    ],
  ])('%s can be made to fail', (_, how, n, told) => {
    const host = withScript(busy);
    host.failAt(n, how);
    expect(host.run('go')).toBe(told);
    expect(host.run('go')).toBe('');
  });

  test('every call of every service can fail, in the order of allCalls', () => {
    const host = withScript(busy);
    host.run('go');
    const all = host.allCalls.map(({service, method}) => `${service}.${method}`);
    expect(all).toEqual(
      expect.arrayContaining(['Properties.setProperty', 'Lock.waitLock', 'Utilities.formatDate']),
    );
    for (let n = 1; n <= all.length; n++) {
      host.failAt(n, {of: 'all'});
      const reply = (() => {
        try {
          return host.run('go');
        } catch (error) {
          return String(error);
        }
      })();
      expect([all[n - 1], reply]).not.toEqual([all[n - 1], '']);
    }
  });

  test('a run that is stopped stays where it was, whatever the script does about it', () => {
    const host = withScript(busy);
    host.stopAt(2, {of: ['Properties']});
    expect(() => host.run('go')).toThrow('Exceeded maximum execution time');
    expect([host.value('A1'), host.value('A2')]).toEqual([2026, '']);
    expect(host.run('properties')).toEqual({a: '1'});
    host.undo();
    expect(host.value('A1')).toBe('');
    expect([host.run('go'), host.value('A2')]).toEqual(['', 'second']);
    expect(host.run('properties')).toEqual({b: '2'});
  });

  test('a trigger can be stopped as well', () => {
    const host = withScript(`function onEdit(e) {
      try { e.range.offset(0, 1).setValue(1); e.range.offset(0, 2).setValue(2); } finally { e.range.offset(0, 3).setValue(3); }
    }`);
    host.type('A9', 'x');
    const second = host.calls.findIndex(({method}, i) => method === 'setValue' && i > 2) + 1;
    host.stopAt(second);
    host.type('A1', 'x');
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => host.value(at))).toEqual(['x', 1, '', '']);
  });

  test('reads and writes are counted by service', () => {
    const host = withScript(busy);
    host.run('go');
    expect(host.stats.byService).toEqual({
      Lock: {reads: 0, writes: 2},
      Properties: {reads: 0, writes: 3},
      Range: {reads: 0, writes: 2},
      Session: {reads: 1, writes: 0},
      Utilities: {reads: 1, writes: 0},
    });
    host.run('properties');
    expect(host.stats).toMatchObject({calls: 0, reads: 0, byService: {Properties: {reads: 1, writes: 0}}});
  });

  test('calls are counted: writes, reads, and reads between writes', () => {
    const {host} = runBody(`
      s.getRange('A1').getValue();
      s.getRange('A1').setValue(1);
      s.getRange('A1').getValue();
      s.getRangeList(['A1', 'B2:C3']).setBackground('#ffffff');
      s.getRange('A1').getValues();
    `);
    expect(host.stats).toMatchObject({mutating: 2, reads: 3, readsBetweenWrites: 1});
    expect(host.calls.find(({kind}) => kind === 'write')).toEqual({
      service: 'Range',
      method: 'setValue',
      kind: 'write',
      mutating: true,
    });
  });

  test.each([
    ['s.getRange("A1").setShowHyperlink(true)', 'Range.setShowHyperlink is not implemented in the workbench'],
    ['s.createTextFinder("x")', 'Sheet.createTextFinder is not implemented in the workbench'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not implemented in the workbench'],
    [
      'SpreadsheetApp.BorderStyle.WAVY',
      'SpreadsheetApp.BorderStyle.WAVY is not implemented in the workbench',
    ],
    ['UrlFetchApp.fetch("x")', 'UrlFetchApp is not defined'],
  ])('%s throws its own name', (call, message) => {
    expect(() => runBody(`${call};`)).toThrow(message);
  });

  test('a script catches what a service throws as an Error of its own', () => {
    const {reply} = runBody(
      `try { s.getRange('nonsense!!'); } catch (e) { return [e instanceof Error, e.message]; }`,
    );
    expect(reply).toEqual([true, 'Range not found']);
  });
});

describe('runs that are one and the same', () => {
  const script = `function go(cell) {
    const s = SpreadsheetApp.getActiveSheet();
    const seen = [s.getRange(cell || 'A1').getValue(), s.getRange('B1:B2').getValues()];
    s.getRange('C1').setValue(1);
    s.getRange('A1').setValue('written');
    seen.push(s.getRange('A1').getValue());
    s.getRange('A1').setValue(seen[0]);
    return seen;
  }`;
  const host = () => {
    const one = withScript(script);
    one.type('Sheet1!A1', 'first');
    one.type('Sheet1!B2', '2');
    one.sameAgain();
    return one;
  };
  const seen = ['first', [[''], [2]], 'written'];

  test('read what the last one read before the first write, and count as many calls', () => {
    const one = host();
    expect(one.run('go')).toEqual(seen);
    const {stats} = one;
    one.type('Sheet1!A1', 'second');
    expect(one.run('go')).toEqual(seen);
    expect(one.stats).toEqual(stats);
  });

  test('fail at the call that was asked for, and each write is one', () => {
    const one = host();
    one.failAt(2);
    expect(() => one.run('go')).toThrow('Service Spreadsheets failed');
    expect(one.run('go')).toEqual(seen);
    one.failAt(one.calls.length);
    expect(() => one.run('go')).toThrow('Service Spreadsheets failed');
    expect(one.value('Sheet1!A1')).toBe('written');
  });

  test('that ask for something else get their own answers', () => {
    const one = host();
    expect(one.run('go')).toEqual(seen);
    one.type('Sheet1!B1', '1');
    expect(one.run('go', 'B2')).toEqual([2, [[1], [2]], 'written']);
  });
});
