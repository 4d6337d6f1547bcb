package se.samform.engine.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.samform.engine.casefile.CaseFile;

/** All papers of a case whose decision is appealed, as they go to the court (46 § förvaltningslagen). */
@FunctionalInterface
public interface CourtPapers {

  /**
   * One of them.
   *
   * @param name its own in the case: {@code beslut-1.pdf}
   * @param mime of what is in it
   * @param content opens it anew each time
   */
  record Paper(String name, String mime, Content content) {}

  /** Opens a paper. */
  @FunctionalInterface
  interface Content {

    /** @throws IOException also where it isn't there: the court gets all of them or none */
    InputStream open() throws IOException;
  }

  /** The list of them first; the same each time for the same case. */
  List<Paper> of(CaseFile file);
}
