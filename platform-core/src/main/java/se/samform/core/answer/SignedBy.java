package se.samform.core.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed before it was handed in.
 *
 * @param path where the form asks of them, as {@link Party#path}
 * @param as what the register says that they are; empty where none is asked
 * @param what they signed; empty where that was not kept yet
 */
public record SignedBy(String path, String name, Instant at, Optional<SignedAs> as, Optional<SignedWhat> what) {

  /** Of whom no register was asked. */
  public SignedBy(String path, String name, Instant at) {
    this(path, name, at, Optional.empty());
  }

  /** Of whom it was not kept what they signed. */
  public SignedBy(String path, String name, Instant at, Optional<SignedAs> as) {
    this(path, name, at, as, Optional.empty());
  }
}
