package se.samform.core.flow;

import se.samform.core.text.LocalText;

/**
 * What holds while a case is in a status.
 *
 * @param forOfficers what the status means to those who handle the case
 * @param workingDays that it may take; 0 for no limit
 * @param mayAdd whether the citizen may hand in more without being asked
 */
public record StatusTerms(
    LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, Entering entering) {

  public static final StatusTerms USUAL =
      new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, false, Entering.FREELY);
}
