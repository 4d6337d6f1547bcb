package se.samform.engine.model;

import java.util.Random;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;

/** A sender on a bad day: what it sends to is not reached, or takes it and the answer is lost, or it breaks off afterwards. */
record Disturbed(Sender sender, Random random) implements Sender {

  @Override
  public String kind() {
    return sender.kind();
  }

  @Override
  public Outcome send(ClaimedMessage message) throws Exception {
    return switch (random.nextInt(6)) {
      case 0 -> new Outcome.TryLater("503");
      case 1 -> {
        sender.send(message);
        yield new Outcome.TryLater("500 after it was stored");
      }
      case 2 -> {
        sender.send(message);
        throw new IllegalStateException("The answer was lost");
      }
      default -> sender.send(message);
    };
  }
}
