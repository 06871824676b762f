package inquest.evidence;

/** How sure a reader is that a file is its own. Content outranks the name. */
public enum Recognition {
  /** Not this format. */
  NO,
  /** The content allows it and the name says it. */
  BY_NAME,
  /** The content says it, whatever the name. */
  BY_CONTENT
}
