package se.samform.portal.statistics;

/** A comment as it is shown. @param grade from 1 to 5 */
public record Said(String service, String unit, int grade, String word, String text, String at) {}
