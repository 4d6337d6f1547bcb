package se.samform.portal.fill;

/** A line of the summary of what is wrong. @param href of the field that it leads to */
public record ErrorLine(String href, String text) {}
