package se.samform.core.flow;

import se.samform.core.text.LocalText;

/**
 * What holds while a case is in a status.
 *
 * @param forOfficers what the status means to those who handle the case
 * @param workingDays that it may take; 0 for no limit
 * @param mayAdd whether the citizen may hand in more without being asked
 * @param asksFee whether the fee that was reckoned at hand-in is asked for
 */
public record StatusTerms(
    LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, boolean asksFee, Entering entering) {

  public static final StatusTerms USUAL =
      new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, false, false, Entering.FREELY);
}
