package se.samform.core.ui;

/** A received file. @param size as people read it: 412 kB */
public record FileView(String id, String name, String size) {}
