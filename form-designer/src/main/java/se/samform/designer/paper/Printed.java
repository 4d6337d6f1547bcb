package se.samform.designer.paper;

/** Words printed on the form, as far as they hang together on one line. @param size of the letters, in points */
public record Printed(Box box, String text, double size, boolean isBold) {}
