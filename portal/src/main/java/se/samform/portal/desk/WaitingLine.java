package se.samform.portal.desk;

import se.samform.portal.wording.Due;

/**
 * A task that waits for the officer, and the case that it is on.
 *
 * @param kind what is wanted, in words
 */
public record WaitingLine(String path, String title, String kind, String service, String reference, String unit, Due due) {
}
