package se.samform.core.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.TypedId;
import se.samform.core.id.UuidBytes;

/** Whose sealed bytes are, and of what kind: authenticated with them, not stored in them. */
public record SealedFor(MunicipalityId municipality, UUID owner, String kind) {

  public SealedFor {
    Objects.requireNonNull(municipality);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(kind);
  }

  public SealedFor(MunicipalityId municipality, TypedId owner, String kind) {
    this(municipality, owner.value(), kind);
  }

  byte[] authenticated(byte form) {
    var name = kind.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(33 + name.length)
        .put(form)
        .put(municipality.bytes())
        .put(UuidBytes.of(owner))
        .put(name)
        .array();
  }
}
