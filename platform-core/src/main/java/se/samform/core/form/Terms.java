package se.samform.core.form;

import se.samform.core.flow.RegistrationRule;

/**
 * Under which terms it is filled in.
 *
 * @param draftDays days that an untouched draft is kept
 * @param referencePrefix two to six capital letters before a case's reference, as {@code SKJ}
 * @param registration how cases are registered, unless the municipality says otherwise
 */
public record Terms(
    Login login, ProtectedIdentity protectedIdentity, int draftDays, String referencePrefix, RegistrationRule registration) {

  /** Kept in order, and not registered. */
  public Terms(Login login, ProtectedIdentity protectedIdentity, int draftDays, String referencePrefix) {
    this(login, protectedIdentity, draftDays, referencePrefix, RegistrationRule.ORDERED);
  }
}
