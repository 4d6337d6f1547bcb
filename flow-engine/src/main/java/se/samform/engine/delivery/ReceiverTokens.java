package se.samform.engine.delivery;

import java.util.Optional;

/** The tokens that receivers were agreed on with, by the name that a binding says; from the configuration. */
@FunctionalInterface
public interface ReceiverTokens {

  Optional<String> token(String name);
}
