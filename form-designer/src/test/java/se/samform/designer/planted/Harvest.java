package se.samform.designer.planted;

import java.util.List;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;

/** Gets what came of it when forms were analysed. */
public interface Harvest {

  /** One without anything to find. */
  void sound(long seed, ServiceDefinition form, List<Finding> findings);

  void planted(Result result);

  /**
   * What came of one defect.
   *
   * @param at where it was planted, as a JSON pointer; empty for the whole
   * @param sound the form before
   * @param isOpen whether it was told that it could not be told
   * @param wrong what was said besides, and isn't so
   */
  record Result(
      long seed, Finding.Kind kind, String way, String at, ServiceDefinition sound, ServiceDefinition form, boolean isFound, boolean isOpen, List<Finding> wrong) {}
}
