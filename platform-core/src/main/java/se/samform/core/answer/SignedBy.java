package se.samform.core.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed before it was handed in.
 *
 * @param path where the form asks of them, as {@link Party#path}
 * @param as what the register says that they are; empty where none is asked
 */
public record SignedBy(String path, String name, Instant at, Optional<SignedAs> as) {

  /** Of whom no register was asked. */
  public SignedBy(String path, String name, Instant at) {
    this(path, name, at, Optional.empty());
  }
}
