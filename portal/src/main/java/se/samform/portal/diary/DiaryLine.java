package se.samform.portal.diary;

/** A line of the public diary. @param title or that it may be secret @param state empty where it may be secret */
public record DiaryLine(String number, String title, String authority, String on, String machineDay, String state, boolean secret) {}
