package se.samform.engine.notify;

/** What a mail says: plain text. */
public record Letter(String subject, String text) {}
