package inquest.report;

import inquest.assembly.CaseListing;
import inquest.evidence.Problem;
import java.io.IOException;
import java.util.List;

/** One form of the listing of a case. The same case gives the same characters. */
public interface ListingRenderer {
  /**
   * Writes the facts of a case, its samples and events, and what was not used.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void facts(CaseListing listing, Appendable out) throws IOException;

  /**
   * Writes only what was not read, or not all of it.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void unread(List<Problem> unread, Appendable out) throws IOException;
}
