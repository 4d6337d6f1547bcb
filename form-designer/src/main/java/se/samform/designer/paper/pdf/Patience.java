package se.samform.designer.paper.pdf;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import se.samform.designer.paper.PaperForm;

/** How long somebody waits for a PDF to be read. */
final class Patience {

  /** It took too long. */
  static final class Ended extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final Clock clock;
  private final Instant until;

  Patience(Clock clock) {
    this.clock = clock;
    this.until = clock.instant().plus(PaperForm.LONGEST);
  }

  void check() throws Ended {
    if (clock.instant().isAfter(until)) {
      throw new Ended();
    }
  }
}
