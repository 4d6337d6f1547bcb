package se.samform.engine.diary;

import se.samform.core.id.AuthorityId;

/** Numbers of one kind in an authority's diary. @param name as {@code BUN} */
public record DiarySeries(AuthorityId authority, String name, DiaryPattern pattern) {}
