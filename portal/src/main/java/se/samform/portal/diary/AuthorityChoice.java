package se.samform.portal.diary;

/** An authority whose diary can be looked at alone. */
public record AuthorityChoice(String slug, String name, boolean chosen) {}
