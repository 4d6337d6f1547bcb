package se.samform.core.register;

/** @param key what is kept and sent on @param text what people read */
public record ListItem(String key, String text) {}
