/** The figures behind Strategy: the whole driver tree, its figures in their units, and what the tiles say. */
import type {Block, Formula} from '../blocks/block';
import {isFilled, isWord} from '../formula/conditions';
import {each} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {AddressOf, PageReferences} from '../template';
import {
  driverImpact,
  forecastsOf,
  isInTree,
  levelOf,
  northStarOf,
  targetsOf,
  unverifiedIn,
} from './driver-tree';
import {isKeyResult} from './okr-rows';

/** Drivers that there is room for. */
export const DRIVERS = 60;
/** Behind the drivers stand the figures of the tiles, so that one call writes all of them in their units. */
const TILES = DRIVERS + 1;

/** The figures of the drivers as text, row by row like their names. */
export const textOf = (at: AddressOf, column: string): Formula =>
  `ARRAY_CONSTRAIN(${at('texts', column)};${DRIVERS};1)`;

function tree({at, sheet}: PageReferences): Block {
  const {kpis} = sheet;
  const plain = at('tree', 'plain');
  const looked = (value: string): string | null =>
    kpis ? each(`IF(${plain}="";"";XLOOKUP(${plain};${kpis.name};${value};""))`) : null;
  const remark = at('tree', 'remark');
  const isPushed = kpis ? `XLOOKUP(${plain};${kpis.name};${kpis.pushedBy};"")<>""` : 'FALSE';
  return {
    kind: 'spill',
    key: 'tree',
    rows: DRIVERS,
    none: '',
    columns: [
      {key: 'name', title: 'Driver tree', of: kpis ? driverImpact(kpis, sheet) : null},
      {key: 'then', title: 'At target'},
      {key: 'adds', title: '1% adds'},
      {key: 'remark', title: 'Remark'},
      {key: 'likely', title: 'Forecast'},
      {
        key: 'plain',
        title: 'Driver',
        of: kpis
          ? each(
              `IF(LEFT(${at('tree', 'name')};1)="⚠";"";REGEXREPLACE(${at('tree', 'name')};"^[│├└─ ]+";""))`,
            )
          : null,
      },
      {key: 'unit', title: 'Unit', of: kpis && looked(kpis.unit)},
      {key: 'level', title: 'Level', of: kpis && looked(levelOf(kpis))},
      {
        key: 'said',
        title: 'Remark',
        // A key result without a target takes its KPI nowhere, but it is not nobody.
        of: kpis
          ? each(
              `IF(${remark}="";"";IF((${remark}="Nobody’s")*(${isPushed});"Its key result has no target";${remark}))`,
            )
          : null,
      },
    ],
  };
}

/** What the key results leave where it is shows no figure of theirs. */
function moved({at}: PageReferences, column: 'then' | 'likely'): Formula {
  const [plain, level, value] = [at('tree', 'plain'), at('tree', 'level'), at('tree', column)];
  return each(`IF((${plain}<>${at('facts', 'northStar')})*IFERROR(${value}=${level};FALSE);"";${value})`);
}

function texts(references: PageReferences): Block {
  const {at, sheet} = references;
  const unit = at('tree', 'unit');
  const starUnit = at('facts', 'unit');
  const isShare = `IFERROR(LEFT(${starUnit};1)="%";FALSE)`;
  const gap = (key: 'target' | 'forecast'): Formula =>
    `IF(ISNUMBER(${at('facts', 'aim')})*ISNUMBER(${at('facts', key)});ABS(${at('facts', key)}-${at('facts', 'aim')})*IF(${isShare};100;1);"")`;
  const gapUnit = `IF(${isShare};"points";${starUnit})`;
  const values =
    `VSTACK(HSTACK(${at('tree', 'level')};${moved(references, 'then')};${moved(references, 'likely')};${at('tree', 'adds')});` +
    `HSTACK(${at('facts', 'aim')};${gap('target')};${gap('forecast')};${at('facts', 'atThisRate')}))`;
  const units =
    `VSTACK(HSTACK(${unit};${unit};${unit};${each(`IF(${at('tree', 'plain')}="";"";"%")`)});` +
    `HSTACK(${starUnit};${gapUnit};${gapUnit};${starUnit}))`;
  return {
    kind: 'spill',
    key: 'texts',
    rows: TILES,
    none: '',
    columns: [
      {key: 'level', title: 'Level', of: sheet.kpis ? `IN_UNIT(${values};${units})` : null},
      {key: 'then', title: 'At target'},
      {key: 'likely', title: 'Forecast'},
      {key: 'adds', title: '1% adds'},
    ],
  };
}

/** What the tiles say. Other pages take the figures at the North Star from here. */
function facts(references: PageReferences): Block {
  const {at, names, settings, sheet} = references;
  const {kpis, okrs} = sheet;
  const star = at('facts', 'northStar');
  const plain = at('tree', 'plain');
  const safely = (value: Formula): string => `=IFERROR(${value};"")`;
  const field = (key: ColumnKey<'kpis'>): string | null =>
    kpis ? safely(`XLOOKUP(${star};${kpis.name};${kpis[key]};"")`) : null;
  const inTree = (value: Formula): string =>
    safely(`IF(${star}="";"";XLOOKUP(${star};${plain};${value};""))`);
  // An effect that nobody has said is not none: what the targets add up to is unknown then.
  const summed = (value: Formula): string =>
    safely(`IF((${star}="")+(${at('facts', 'isUnsaid')}=TRUE)>0;"";XLOOKUP(${star};${plain};${value};""))`);
  const tile = (column: string): string => safely(`INDEX(${at('texts', column)};${TILES})`);
  const ownTarget = okrs
    ? `XLOOKUP(${star};IF(${isKeyResult(okrs.id)}*ISNUMBER(${okrs.target});${okrs.kpi};"");${okrs.target};"")`
    : '""';
  const paused = okrs
    ? `FILTER(${okrs.id};${isWord(okrs.status, 'Paused')}*${isKeyResult(okrs.id)}*${isFilled(okrs.kpi)}*ISNUMBER(MATCH(${okrs.kpi};${plain};0)))`
    : '';
  const isNobodys = isWord(at('tree', 'said'), 'Nobody’s');
  const adds = at('tree', 'adds');
  return {
    kind: 'pairs',
    key: 'facts',
    align: 'left',
    items: [
      {key: 'northStar', label: 'North Star', value: kpis ? `=${northStarOf(kpis)}` : null},
      {key: 'unit', label: 'Unit', value: field('unit')},
      {key: 'better', label: 'Better when', value: field('better')},
      {key: 'latest', label: 'Latest', value: field('latestText')},
      {key: 'signal', label: 'Signal', value: field('signal')},
      {
        key: 'aim',
        label: 'Aim',
        value: safely(
          `ARRAYFORMULA(IF(ISNUMBER(${settings.northStarAim});${settings.northStarAim};IF(${star}="";"";${ownTarget})))`,
        ),
      },
      {key: 'by', label: 'By', value: safely(names.cycleEnd)},
      {
        key: 'target',
        label: 'If all targets land',
        value: kpis ? summed(at('tree', 'then')) : null,
      },
      {key: 'said', label: 'Remark', value: kpis ? inTree(at('tree', 'said')) : null},
      {key: 'forecast', label: 'As the forecasts stand', value: kpis ? summed(at('tree', 'likely')) : null},
      {key: 'atThisRate', label: 'Likely by its own history', value: field('likely')},
      {key: 'aimText', label: 'Aim in its unit', value: tile('level')},
      {key: 'targetGap', label: 'Target and aim apart', value: tile('then')},
      {key: 'forecastGap', label: 'Forecast and aim apart', value: tile('likely')},
      {key: 'atThisRateText', label: 'Likely in its unit', value: tile('adds')},
      {key: 'targetText', label: 'Target in its unit', value: summed(textOf(at, 'then'))},
      {key: 'forecastText', label: 'Forecast in its unit', value: summed(textOf(at, 'likely'))},
      {
        key: 'isUnsaid',
        label: 'No driver with an effect',
        value: safely(
          `ARRAYFORMULA((COUNT(${adds})<=1)*(COUNTIF(${at('tree', 'name')};"?*")>1)*(1-ISNUMBER(${ownTarget}))>0)`,
        ),
      },
      {
        key: 'targets',
        label: 'Drivers with a target',
        value: kpis ? `=IFERROR(SUMPRODUCT(${isInTree(kpis)}*ISNUMBER(${targetsOf(kpis, sheet)}));0)` : null,
      },
      {
        key: 'early',
        label: 'Too early for a forecast',
        value: kpis
          ? `=IFERROR(SUMPRODUCT(${isInTree(kpis)}*ISNUMBER(${targetsOf(kpis, sheet)})*(1-ISNUMBER(${forecastsOf(kpis, sheet)})))-${at('facts', 'unverified')};0)`
          : null,
      },
      {
        key: 'unverified',
        label: 'With data that is not trusted',
        value: kpis ? `=IFERROR(SUMPRODUCT(${isInTree(kpis)}*${unverifiedIn(kpis, sheet)});0)` : null,
      },
      {
        key: 'paused',
        label: 'Paused',
        value: okrs
          ? safely(`IF(COUNTA(${paused})>2;COUNTA(${paused})&" key results";TEXTJOIN(", ";TRUE;${paused}))`)
          : null,
      },
      {
        key: 'lever',
        label: 'Strongest lever that nobody pulls',
        value: safely(
          `ARRAYFORMULA(XLOOKUP(MAX(FILTER(${adds};${isNobodys}));IF(${isNobodys};${adds};"");${plain};""))`,
        ),
      },
      {
        key: 'leverAdds',
        label: '1% of it adds',
        value: safely(
          `IF(${at('facts', 'lever')}="";"";XLOOKUP(${at('facts', 'lever')};${plain};${textOf(at, 'adds')};""))`,
        ),
      },
    ],
  };
}

export const strategyFigures = (references: PageReferences): Block[] => [
  {kind: 'heading', title: 'The figures behind this page'},
  facts(references),
  tree(references),
  texts(references),
];
