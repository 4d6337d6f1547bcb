package se.samform.portal.signing;

/** A case that whoever looks has signed. @param at in words @param path of its page; empty where it isn't theirs to read */
public record SignedCase(String title, String reference, String at, String path) {}
