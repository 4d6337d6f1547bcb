package se.samform.portal.mypages;

/** That somebody signed. @param at in words */
public record SignedLine(String name, String at) {}
