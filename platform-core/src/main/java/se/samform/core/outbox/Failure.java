package se.samform.core.outbox;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** What an officer reads of a sender that failed: the kind of failure, never an exception's own text, which may hold anything. */
final class Failure {

  private Failure() {}

  static Outcome of(Throwable thrown) {
    return new Outcome.TryLater(said(thrown) + " (" + thrown.getClass().getSimpleName() + ")");
  }

  private static String said(Throwable thrown) {
    return switch (thrown) {
      case HttpTimeoutException late -> "No answer in time";
      case ConnectException unreachable -> "Could not connect";
      case SSLException untrusted -> "No safe connection";
      case Error broken -> "Failed here";
      default -> "Failed";
    };
  }
}
