import type {ShownColumn, ShownExample} from './reference';

/** What scrolls must be within reach of the keyboard. */
function reachable(box: HTMLElement | null): void {
  if (box) box.tabIndex = 0;
}

/** The cells as a sheet shows them; wide ones are scrolled, not squeezed. */
function Cells({columns, label}: {readonly columns: readonly ShownColumn[]; readonly label: string}) {
  const height = Math.max(...columns.map(({cells}) => cells.length));
  return (
    <section class="cells" aria-label={label} ref={reachable}>
      <table>
        <thead>
          <tr>
            {columns.map(({title}) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({length: height}, (_, row) => (
            <tr key={row}>
              {columns.map(({title, cells}) => (
                <td key={title}>{cells[row]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Example({example}: {readonly example: ShownExample}) {
  const {formula, note, result, reads, answers} = example;
  return (
    <div class="example">
      {reads.length > 0 && <Cells columns={reads} label="Cells that the example reads, from row 2 on" />}
      <p>
        <code>{formula}</code>
        {result && (
          <>
            {' → '}
            <strong>{result}</strong>
          </>
        )}
      </p>
      {answers.length > 0 && <Cells columns={answers} label="Cells that it answers with" />}
      {note && <p class="hint">{note}</p>}
    </div>
  );
}
