import {useRef, useState} from 'preact/hooks';

const MOST_BYTES = 5_000_000;
const KINDS = /\.(?:csv|tsv|tab|md|markdown|txt|text)$/i;

/** Excel writes UTF-16, and older programs what Windows once had. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What is wrong with a file before it is read; blank when nothing is. */
export function fileProblem(name: string, size: number): string {
  if (!KINDS.test(name))
    return `${name} is no .csv, .tsv, .md or .txt file. Copy what it shows and paste it instead.`;
  if (size > MOST_BYTES) return `${name} is larger than 5 MB. Paste the part with the OKRs instead.`;
  return size === 0 ? `${name} is empty.` : '';
}

export function OpenFile({onText}: {readonly onText: (text: string) => void}) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const open = async (file: File) => {
    const found = fileProblem(file.name, file.size);
    setProblem(found);
    if (found) return;
    try {
      onText(decoded(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setProblem(`${file.name} could not be read. Open it, copy what it shows, and paste that.`);
    }
  };
  return (
    <>
      <button type="button" class="link" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A .csv, .tsv, .md or .txt file"
        accept=".csv,.tsv,.tab,.md,.markdown,.txt,text/csv,text/plain,text/markdown,text/tab-separated-values"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void open(file);
        }}
      />
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
