package se.samform.core.flow;

import java.util.Map;
import se.samform.core.text.LocalText;

/**
 * What holds while a case is in a status.
 *
 * @param forOfficers what the status means to those who handle the case
 * @param workingDays that it may take; 0 for no limit
 * @param mayAdd whether the citizen may hand in more without being asked
 * @param mayRenew whether the citizen may apply again with what they answered, once the flow has reminded them if it does
 * @param renewWith what such an application begins with whatever was answered before, by question; none where it is no renewal but a new one
 * @param mayCorrect whether officers may correct what was answered
 * @param mayTransfer whether officers may transfer the case to another owner
 * @param fee whether what the case costs by its terms is asked for
 */
public record StatusTerms(
    LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, boolean mayRenew, Map<String, String> renewWith, boolean mayCorrect,
    boolean mayTransfer, FeeAsking fee, Entering entering) {

  public StatusTerms {
    renewWith = Map.copyOf(renewWith);
  }

  public static final StatusTerms USUAL =
      new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, false, false, false, FeeAsking.NOT, Entering.FREELY);

  /** Where it stays whose it is. */
  public StatusTerms(
      LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, boolean mayRenew, Map<String, String> renewWith, boolean mayCorrect,
      FeeAsking fee, Entering entering) {
    this(forOfficers, workingDays, messages, mayAdd, mayRenew, renewWith, mayCorrect, false, fee, entering);
  }

  /** Where an application begins with nothing but what was answered before. */
  public StatusTerms(
      LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, boolean mayRenew, boolean mayCorrect, FeeAsking fee, Entering entering) {
    this(forOfficers, workingDays, messages, mayAdd, mayRenew, Map.of(), mayCorrect, fee, entering);
  }

  /** What is granted there isn't renewed, and nothing is corrected. */
  public StatusTerms(LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, FeeAsking fee, Entering entering) {
    this(forOfficers, workingDays, messages, mayAdd, false, false, fee, entering);
  }

  /** Where nothing is asked for, or what is left of it. */
  public StatusTerms(LocalText forOfficers, int workingDays, Messages messages, boolean mayAdd, boolean asksFee, Entering entering) {
    this(forOfficers, workingDays, messages, mayAdd, asksFee ? FeeAsking.WHAT_IS_LEFT : FeeAsking.NOT, entering);
  }

  public boolean asksFee() {
    return fee != FeeAsking.NOT;
  }
}
