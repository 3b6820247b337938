/** Lets people who use the keyboard jump over the menu. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="btn btn-primary fixed top-2 left-2 z-50 -translate-y-16 focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
