package se.samform.engine.casefile;

import java.util.List;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseNews;
import se.samform.core.flow.Decision;

/** Of what those who work are told, of all that a decision comes to. */
final class DeskErrands {

  private DeskErrands() {}

  /** @param before the number of the case's last event before these */
  static List<DeskErrand> of(int before, Decision.Accepted decided, Actor actor) {
    return CaseNews.toDesk(before, decided, actor).stream().map(news -> new DeskErrand(news.kind(), news.seq(), news.what())).toList();
  }
}
