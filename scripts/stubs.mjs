// Writes the top-level functions that Google Sheets sees. They stand behind the bundle, with the comments and the
// real parameter names that autocomplete needs: the bundler would strip both.

/** Google Sheets loses line breaks in these texts, and a comment mark inside would end the comment. */
const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('*/', '* /');

/** `target` → `[target]` is how an argument that may be left out is named to people; the code keeps the bare name. */
function customFunction({name, summary, params}) {
  const names = params.map((param) => param.name).join(', ');
  const lines = params.map(
    (param) => ` * @param {any} ${param.name} ${param.optional ? '(optional) ' : ''}${oneLine(param.help)}`,
  );
  return `/**\n * ${oneLine(summary)}\n${lines.join('\n')}\n * @customfunction\n */
function ${name}(${names}) { return KpiOkr.call('${name}', [${names}]); }\n`;
}

const entries = [
  'onOpen(event)',
  'onInstall(event)',
  'onEdit(event)',
  'rpc(name, payload)',
  'showSidebar()',
  'showExamples()',
  'kpiPageForSelection()',
  'repairThisSheet()',
];

export function stubsFor(functions) {
  const fixed = entries.map((entry) => `function ${entry} { return KpiOkr.${entry}; }\n`);
  return `\n${[...functions.map(customFunction), ...fixed].join('\n')}`;
}
