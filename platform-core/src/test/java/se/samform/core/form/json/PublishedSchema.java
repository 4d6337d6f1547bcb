package se.samform.core.form.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schema that we publish, as others will use it. */
final class PublishedSchema {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(PublishedSchema.class.getResourceAsStream("/se/samform/core/form/e-service-1.schema.json"));

  private PublishedSchema() {}

  static List<String> complaints(byte[] json) {
    return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
