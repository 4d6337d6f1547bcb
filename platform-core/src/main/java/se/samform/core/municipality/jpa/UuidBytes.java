package se.samform.core.municipality.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Every UUID attribute is a {@code BINARY(16)}. */
@Converter(autoApply = true)
class UuidBytes implements AttributeConverter<UUID, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(UUID id) {
        return id == null ? null : se.samform.core.id.UuidBytes.of(id);
    }

    @Override
    public UUID convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : se.samform.core.id.UuidBytes.read(bytes);
    }
}
