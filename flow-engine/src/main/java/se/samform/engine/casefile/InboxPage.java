package se.samform.engine.casefile;

import java.util.List;
import java.util.Optional;

/** Cases in the order that was asked for. @param next where the next page begins, if there is one */
public record InboxPage(List<CaseHead> cases, Optional<InboxQuery.Place> next) {

  public InboxPage {
    cases = List.copyOf(cases);
  }
}
