package se.samform.portal.desk;

/**
 * A case of somebody whom the contact centre talks to.
 *
 * @param told what its status means, as the citizen reads it
 * @param next what whoever has the ball is expected to do
 * @param contact when they and the municipality last wrote to each other, in words
 */
public record PersonLine(String path, InboxLine line, String told, String next, String contact) {}
