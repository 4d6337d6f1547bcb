package se.samform.engine.delivery;

import java.util.Optional;

/** The tokens that were agreed on with receivers, by the receiver's name; from the configuration. */
@FunctionalInterface
public interface ReceiverTokens {

  Optional<String> token(String receiver);
}
