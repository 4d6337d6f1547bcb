package se.samform.portal.desk;

/** That somebody has a case with an authority. @param reference empty where which it is is kept @param phone of the authority */
public record GlimpseLine(String title, String reference, String authority, String phone) {}
