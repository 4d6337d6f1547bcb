package se.samform.portal.statistics;

/** One figure above the pictures. @param about what it is to be read against */
public record Fact(String name, String figure, String about) {}
