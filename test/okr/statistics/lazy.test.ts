import vm from 'node:vm';
import {bareRealm, buildScript, callIn} from '../../functions/built-script';

/** The first thing that the library behind the distributions does is to ask for typed arrays. Nothing else asks. */
function realmThatTells(script: string): {realm: vm.Context; asked: () => boolean} {
  const realm = bareRealm();
  vm.runInContext(
    `var asked = false; for (const name of ['Float64Array', 'Uint32Array', 'Uint16Array', 'Uint8Array']) {
       const array = globalThis[name];
       Object.defineProperty(globalThis, name, {get() { asked = true; return array; }});
     }`,
    realm,
  );
  vm.runInContext(script, realm);
  return {realm, asked: () => vm.runInContext('asked', realm) as boolean};
}

const weeks = [1, 2, 3, 4, 5, 6, 7].map((day) => [day]);

describe('the built script', () => {
  let script: string;

  beforeAll(() => {
    script = buildScript();
  });

  test('evaluates no statistics for a call that needs none', () => {
    const {realm, asked} = realmThatTells(script);
    callIn(realm, 'KR_PROGRESS', [0, 40, 100]);
    callIn(realm, 'TARGET_AMBITION', [0.23, 0.18, 0.02]);
    callIn(realm, 'KR_STATUS', [0.4, 0.5, 'OK', 'Fresh', 0.7, 0.4, 0.42]);
    callIn(realm, 'GUARDRAIL_ROOM', ['≤ 200 ms', 167, 197, 5]);
    callIn(realm, 'IN_UNIT', [302, '$k/week']);
    callIn(realm, 'KPI_PUSHED_BY', ['NPS', [['O1.1']], [['NPS']]]);
    expect(asked()).toBe(false);
  });

  test.each([
    ['KR_FORECAST', [[[1], [2], [3]], [[1], [2], [4]], 9, 0.8]],
    ['KPI_OUTLOOK', ['A', weeks.map(() => ['A']), weeks, weeks.map(([day]) => [(day! * 3) % 5]), 11]],
    ['OKR_OUTLOOK', ['O1.1', 0, 9, '', '', 11, weeks.map(([day]) => ['O1.1', day, (day! * 3) % 5])]],
    ['SAMPLE_SIZE', [0.18, 0.1]],
    ['SRM_CHECK', [[[5000, 5100, 5050]]]],
    ['LIFT_READOUT', [180, 1000, 230, 1000]],
    ['TEST_READOUT', [180, 1000, 230, 1000]],
  ])('evaluates them for %s', (name, args) => {
    const {realm, asked} = realmThatTells(script);
    callIn(realm, name, args);
    expect(asked()).toBe(true);
  });
});
