package se.samform.core.flow;

import se.samform.core.text.LocalText;

/** What a status means to whoever handed the case in. */
record CitizensView(LocalText title, LocalText text, StatusKind kind, Messages messages, boolean mayAdd, boolean mayRenew, boolean mayWithdraw) {

  static CitizensView of(Flow flow, Status status) {
    var mayWithdraw = status.next().stream().flatMap(id -> flow.status(id).stream()).anyMatch(next -> next.kind() == StatusKind.WITHDRAWN);
    var terms = status.terms();
    return new CitizensView(status.title(), status.text(), status.kind(), terms.messages(), terms.mayAdd(), terms.mayRenew(), mayWithdraw);
  }
}
