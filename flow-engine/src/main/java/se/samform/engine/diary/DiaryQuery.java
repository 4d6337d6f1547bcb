package se.samform.engine.diary;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.AuthorityId;

/**
 * What the public looks for.
 *
 * @param word of the public title; finds nothing of what may be secret
 * @param page from 0 on
 */
public record DiaryQuery(Optional<AuthorityId> authority, Optional<LocalDate> from, Optional<LocalDate> until, String word, int page) {

  public static final int PER_PAGE = 50;
  /** Further back nobody turns: a narrower question finds it. */
  public static final int LAST_PAGE = 199;

  public DiaryQuery {
    if (page < 0 || page > LAST_PAGE) {
      throw new IllegalArgumentException("Not a page: " + page);
    }
  }
}
