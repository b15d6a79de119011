/** Lines that could not be read stay in the text; they are named here, so that nothing is lost unseen. */
export function Unread({lines}: {readonly lines: readonly string[]}) {
  if (lines.length === 0) return null;
  return (
    <div class="notice watch" role="status">
      <p>{lines.length === 1 ? 'Not read, 1 line:' : `Not read, ${lines.length} lines:`}</p>
      <ul class="unread">
        {lines.map((line, index) => (
          // Two unread lines may be the same text.
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
