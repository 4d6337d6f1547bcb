package se.samform.core.outbox;

/** Sends messages of one kind. Called outside every transaction; the same message may come twice. */
public interface Sender {

  String kind();

  /** An exception counts as {@link Outcome.TryLater}. */
  Outcome send(ClaimedMessage message) throws Exception;
}
