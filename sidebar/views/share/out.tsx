/** A link that leaves the sidebar. */
export function Out({href, children}: {readonly href: string; readonly children: string}) {
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
