package se.samform.core.flow;

/** What the court said of an appeal that was handed over to it. */
public enum CourtAnswer {
  /** The authority is to try the case again and decide anew (återförvisning). */
  SENT_BACK(CaseRuling.Appeal.SENT_BACK),
  /** The appeal is turned down, or not taken up: the decision stands (avslag, avvisning). */
  UPHELD(CaseRuling.Appeal.UPHELD),
  /** The court has changed or annulled the decision: the authority carries that out. */
  CHANGED(CaseRuling.Appeal.COURT_CHANGED);

  private final CaseRuling.Appeal appeal;

  CourtAnswer(CaseRuling.Appeal appeal) {
    this.appeal = appeal;
  }

  CaseRuling.Appeal appeal() {
    return appeal;
  }
}
