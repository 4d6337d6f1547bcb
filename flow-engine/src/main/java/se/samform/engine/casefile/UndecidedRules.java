package se.samform.engine.casefile;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.answer.Problem;
import se.samform.core.publication.Published;

/** A rule that cannot be worked out is the definition's fault and not the citizen's: whoever runs this hears of it. */
public final class UndecidedRules {

  private static final Logger LOG = Logger.getLogger(UndecidedRules.class.getName());

  private UndecidedRules() {}

  /** One line in the log for each; no answers. */
  public static void tell(Published service, List<Problem> problems) {
    for (var problem : problems) {
      if (problem instanceof Problem.Undecided(var path, var why)) {
        LOG.log(Level.WARNING, "{0} version {1}: \"{2}\" cannot be worked out ({3}); nothing can be handed in",
            new Object[] {service.key(), service.version(), path, why});
      }
    }
  }
}
