package se.samform.engine.register;

import java.util.Optional;

/** The tokens that were agreed on with registers, by the register's name; from the configuration. */
@FunctionalInterface
public interface RegisterTokens {

  Optional<String> token(String register);
}
