package se.samform.engine.draft;

import se.samform.core.flow.ContactWay;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;

/**
 * What is kept of a {@link Behalf} whose draft is handed in.
 *
 * @param applicant whose the case is
 * @param known whether that is a person, who finds it
 */
public record TakenDraft(OfficerId officer, ContactWay way, KeyedHash applicant, boolean known) {}
