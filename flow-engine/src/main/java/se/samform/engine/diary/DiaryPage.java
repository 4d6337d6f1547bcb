package se.samform.engine.diary;

import java.util.List;

/** Lines, the newest first. @param more whether there is a next page */
public record DiaryPage(List<DiaryEntry> entries, boolean more) {

  public DiaryPage {
    entries = List.copyOf(entries);
  }
}
