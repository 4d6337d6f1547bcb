package se.samform.core.vault;

import java.util.Arrays;
import java.util.Objects;

/** Encrypted bytes as stored: one byte for the form, twelve for the nonce, then the ciphertext with its tag. */
public record SealedBytes(byte[] value) {

  public SealedBytes {
    Objects.requireNonNull(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedBytes that && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return "sealed, " + value.length + " bytes";
  }
}
