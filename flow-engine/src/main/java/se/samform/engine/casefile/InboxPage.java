package se.samform.engine.casefile;

import java.util.List;
import java.util.Optional;

/** Cases by due date, those without one last. @param next where the next page begins, if there is one */
public record InboxPage(List<CaseHead> cases, Optional<InboxQuery.Place> next) {

  public InboxPage {
    cases = List.copyOf(cases);
  }
}
