package se.samform.core.outbox;

import java.util.List;

/** A message to send, and those that wait for it and go when it is done. All under the same lease. */
record Errand(ClaimedMessage message, List<ClaimedMessage> thereafter) {

  Errand {
    thereafter = List.copyOf(thereafter);
  }

  int size() {
    return 1 + thereafter.size();
  }
}
