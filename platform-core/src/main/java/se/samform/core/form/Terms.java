package se.samform.core.form;

/**
 * Under which terms it is filled in.
 *
 * @param draftDays days that an untouched draft is kept
 * @param referencePrefix two to six capital letters before a case's reference, as {@code SKJ}
 */
public record Terms(Login login, ProtectedIdentity protectedIdentity, int draftDays, String referencePrefix) {}
