package se.samform.portal.desk;

import se.samform.portal.wording.Due;

/**
 * A case of somebody whom the contact centre talks to.
 *
 * @param told what its status means, as the citizen reads it
 * @param next what whoever has the ball is expected to do
 * @param due what the citizen was promised, and no day of the unit's own
 * @param contact when they and the municipality last wrote to each other, in words
 */
public record PersonLine(String path, InboxLine line, String told, String next, Due due, String contact) {}
