package se.samform.engine.notify;

/** What a mail says: plain text. */
record Letter(String subject, String text) {}
