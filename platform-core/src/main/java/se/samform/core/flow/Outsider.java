package se.samform.core.flow;

/** Somebody outside who is asked though no flow foresaw it. Both are empty once the content is purged. @param mail where the link goes */
public record Outsider(String name, String mail) {}
