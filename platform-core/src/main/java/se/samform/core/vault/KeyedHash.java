package se.samform.core.vault;

import java.util.Arrays;

/** HMAC-SHA-256 under a key of the municipality's: finds the same person again, and tells nobody else who it is. */
public record KeyedHash(byte[] value) {

  public KeyedHash {
    if (value.length != 32) {
      throw new IllegalArgumentException("A keyed hash has 32 bytes, not " + value.length);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyedHash that && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return "keyed hash";
  }
}
