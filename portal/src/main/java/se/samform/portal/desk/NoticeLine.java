package se.samform.portal.desk;

/** What an officer was told, as a line. @param what in a sentence @param path of the case */
public record NoticeLine(String path, String reference, String what, String when, String machineTime, boolean unread) {
}
