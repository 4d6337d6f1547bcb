package se.samform.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;

/** Who is told what of its cases, where it is other than elsewhere. Whom the municipality tells besides, it says itself. */
public record NoticeTerms(List<Cell> on, List<Cell> off, List<NoticeWords> words) {

  public static final NoticeTerms NONE = new NoticeTerms(List.of(), List.of(), List.of());

  public NoticeTerms {
    on = List.copyOf(on);
    off = List.copyOf(off);
    words = List.copyOf(words);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /** As the matrix reads them. */
  public NoticeSettings settings() {
    if (isNone()) {
      return NoticeSettings.NONE;
    }
    var cells = new HashMap<Cell, Boolean>();
    on.forEach(cell -> cells.put(cell, true));
    off.forEach(cell -> cells.put(cell, false));
    var said = words.stream().collect(Collectors.toMap(NoticeWords::of, each -> new OwnWords(each.subject(), each.text()), (first, second) -> first));
    return new NoticeSettings(cells, said, Map.of(), List.of());
  }
}
